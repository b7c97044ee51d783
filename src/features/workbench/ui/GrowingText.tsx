import { useEffect, useRef } from 'react';

interface GrowingTextProps {
  label: string;
  value: string;
  className: string;
  placeholder?: string;
  /** A title is one line: Enter leaves it. */
  single?: boolean;
  onChange: (value: string) => void;
  onLeave: () => void;
}

/** Text edited where it stands, as high as its words. What another tab writes shows unless one is typing here. */
export const GrowingText = ({
  label,
  value,
  className,
  placeholder,
  single,
  onChange,
  onLeave,
}: GrowingTextProps) => {
  const field = useRef<HTMLTextAreaElement>(null);
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (field.current === null || field.current === document.activeElement) return;
    field.current.value = value;
    if (frame.current) frame.current.dataset['text'] = value;
  }, [value]);

  return (
    <div ref={frame} className={`wb-grow ${className}`} data-text={value}>
      <textarea
        ref={field}
        aria-label={label}
        defaultValue={value}
        placeholder={placeholder}
        rows={1}
        onInput={(event) => {
          const { currentTarget } = event;
          if (single) currentTarget.value = currentTarget.value.replace(/\s*\n\s*/g, ' ');
          if (frame.current) frame.current.dataset['text'] = currentTarget.value;
          onChange(currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (single && event.key === 'Enter' && !event.nativeEvent.isComposing) {
            event.preventDefault();
            event.currentTarget.blur();
          }
        }}
        onBlur={onLeave}
      />
    </div>
  );
};

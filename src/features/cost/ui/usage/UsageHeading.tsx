import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  readonly note?: string;
  readonly children: ReactNode;
}

/** Takes the focus as it appears, so that a screen reader goes on here. */
export function UsageHeading({ note, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h3 ref={heading} tabIndex={-1}>
      {children} {note && <small>{note}</small>}
    </h3>
  );
}

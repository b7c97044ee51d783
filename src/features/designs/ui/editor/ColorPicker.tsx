import { type CSSProperties, useEffect, useId, useRef, useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { type Color, cssColor, parseColor } from '../../core/color.ts';
import { colorOf, type Oklch, oklchOf } from '../../core/oklch.ts';
import type { TokenContrast } from '../../core/token-contrast.ts';
import type { EditorMessages } from '../../i18n/editor.en.ts';

interface ColorPickerProps {
  /** A CSS color, as it stands in the text. */
  color: string;
  /** Where the swatch is, in CSS pixels of the window. */
  at: { readonly left: number; readonly top: number; readonly bottom: number };
  /** What reads worst with this color; null where nothing is known of its use. */
  contrast: TokenContrast | null;
  t: EditorMessages['picker'];
  onChange: (css: string) => void;
  onClose: () => void;
}

type Axis = keyof Oklch;

const axes: readonly {
  readonly axis: Axis;
  readonly max: number;
  readonly step: number;
  readonly digits: number;
}[] = [
  { axis: 'l', max: 1, step: 0.005, digits: 2 },
  { axis: 'c', max: 0.37, step: 0.0025, digits: 3 },
  { axis: 'h', max: 360, step: 1, digits: 0 },
];

const stops = 12;

const trackOf = (value: Oklch, axis: Axis, max: number): string => {
  const colors = Array.from({ length: stops + 1 }, (_, index) =>
    cssColor(colorOf({ ...value, [axis]: (max * index) / stops }, 1)),
  );
  return `linear-gradient(90deg, ${colors.join(', ')})`;
};

const width = 290;
const height = 250;

/** Below the swatch where there is room, else above it; on phones the sheet's own place counts. */
const placeOf = ({ left, top, bottom }: ColorPickerProps['at']): CSSProperties => ({
  left: Math.max(8, Math.min(left, innerWidth - width - 8)),
  top: bottom + height + 16 < innerHeight ? bottom + 8 : Math.max(8, top - height - 8),
});

const black: Color = { r: 0, g: 0, b: 0, alpha: 1 };

/** Lightness, chroma and hue of one color of the text; each step is in the text at once, and undo takes it back. */
export const ColorPicker = ({ color, at, contrast, t, onChange, onClose }: ColorPickerProps) => {
  const [first] = useState<Color>(() => parseColor(color) ?? black);
  const [value, setValue] = useState<Oklch>(() => oklchOf(first));
  const [typed, setTyped] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const title = useId();
  const shown = cssColor(colorOf(value, first.alpha));

  useEffect(() => root.current?.querySelector('input')?.focus(), []);
  useEffect(() => {
    const away = (event: PointerEvent): void => {
      if (event.target instanceof Node && root.current?.contains(event.target) === false) onClose();
    };
    addEventListener('pointerdown', away);
    return () => removeEventListener('pointerdown', away);
  }, [onClose]);

  const take = (next: Oklch): void => {
    setValue(next);
    setTyped(null);
    onChange(cssColor(colorOf(next, first.alpha)));
  };

  const type = (text: string): void => {
    setTyped(text);
    const parsed = parseColor(text);
    if (parsed === null) return;
    setValue(oklchOf(parsed, value.h));
    onChange(text.trim());
  };

  const sample =
    contrast === null
      ? null
      : contrast.part === 'background'
        ? { color: contrast.other, background: shown }
        : { color: shown, background: contrast.other };

  return (
    <div
      ref={root}
      className="ed-picker"
      role="dialog"
      aria-labelledby={title}
      style={placeOf(at)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <h2 id={title} className="away">
        {t.title}
      </h2>
      {sample === null || contrast === null ? (
        <p className="ed-sample" style={{ background: shown }} />
      ) : (
        <p className="ed-sample" style={sample}>
          <span>{contrast.component}</span>
          <span className="mono">{contrast.ratio.toFixed(2)}</span>
        </p>
      )}
      {axes.map(({ axis, max, step, digits }) => (
        <label key={axis}>
          <span>{t.axes[axis]}</span>
          <input
            type="range"
            min={0}
            max={max}
            step={step}
            value={value[axis]}
            style={{ background: trackOf(value, axis, max) }}
            onChange={(event) => take({ ...value, [axis]: Number(event.currentTarget.value) })}
          />
          <output className="mono">
            {axis === 'l' ? Math.round(100 * value.l) : value[axis].toFixed(digits)}
          </output>
        </label>
      ))}
      <footer>
        <input
          className="mono"
          aria-label={t.value}
          aria-invalid={typed !== null && parseColor(typed) === null}
          value={typed ?? shown}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={() => setTyped(null)}
        />
        {contrast?.passing != null && (
          <Button
            variant="link"
            onClick={() => contrast.passing !== null && take(oklchOf(parseColor(contrast.passing) ?? first))}
          >
            {t.reach(contrast.needed)} <i className="ed-chip" style={{ background: contrast.passing }} />{' '}
            {contrast.passing}
          </Button>
        )}
      </footer>
    </div>
  );
};

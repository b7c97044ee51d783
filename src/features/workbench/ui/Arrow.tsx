/** Lucide's outlines, written out: the React package that draws them weighs more than this page can spare. */
const outlines = {
  left: ['m12 19-7-7 7-7', 'M19 12H5'],
  up: ['m5 12 7-7 7 7', 'M12 19V5'],
};

/** Always beside a word, so hidden from assistive technology. `size` in pixels. */
export const Arrow = ({ to, size }: { to: keyof typeof outlines; size: number }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth={1.6}
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {outlines[to].map((d) => (
      <path key={d} d={d} />
    ))}
  </svg>
);

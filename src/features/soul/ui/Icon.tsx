/** Lucide's outlines, written out: the React package that draws them weighs as much as the whole drawer. */
const outlines = {
  undo: ['M9 14 4 9l5-5', 'M4 9h10.5a5.5 5.5 0 0 1 5.5 5.5a5.5 5.5 0 0 1-5.5 5.5H11'],
  redo: ['m15 14 5-5-5-5', 'M20 9H9.5A5.5 5.5 0 0 0 4 14.5A5.5 5.5 0 0 0 9.5 20H13'],
  open: ['m6 9 6 6 6-6'],
  close: ['M18 6 6 18', 'm6 6 12 12'],
  search: ['m21 21-4.34-4.34', 'M19 11a8 8 0 1 1-16 0a8 8 0 0 1 16 0'],
  star: ['M12 2.6l2.9 5.9 6.5.95-4.7 4.58 1.1 6.47L12 17.45 6.2 20.5l1.1-6.47L2.6 9.45l6.5-.95z'],
  dice: [
    'M4 10h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2z',
    'm17.92 14 3.5-3.5a2.24 2.24 0 0 0 0-3l-5-4.92a2.24 2.24 0 0 0-3 0L10 6',
    'M6 18h.01',
    'M10 14h.01',
    'M15 6h.01',
    'M18 9h.01',
  ],
};

/** Always beside a word, so hidden from assistive technology. */
export const Icon = ({ name }: { name: keyof typeof outlines }) => (
  <svg
    className="i"
    width={16}
    height={16}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth={1.6}
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {outlines[name].map((d) => (
      <path key={d} d={d} />
    ))}
  </svg>
);

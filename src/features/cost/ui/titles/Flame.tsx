/** The site's mark, drawn as by a pen. */
export function Flame() {
  return (
    <svg className="flame" viewBox="0 0 24 24" aria-hidden="true">
      <path
        pathLength={1}
        d="M14.6 1.2c.5 5.6-11 7.3-11 14.6 0 3.8 2.9 6.7 6.9 7-1.9-1.5-3-3.3-3-5.6 0-5.2 9.6-7.5 7.1-16Z"
      />
      <path
        pathLength={1}
        d="M17.3 9.3c2.2 2 3.3 4.5 3.2 6.9-.2 3.9-3.2 6.5-6.1 6.5-2.3 0-4-1.6-4-3.8 0-2.3 1.8-3.5 3.2-3.5-.6 1-.5 2.3.8 2.5 2.7.4 4.4-3.9 2.9-8.6Z"
      />
    </svg>
  );
}

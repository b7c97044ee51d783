interface Props {
  readonly name: 'employment' | 'annual' | 'ratio' | 'benefit' | 'people';
  readonly label: string;
  readonly text: string;
  /** The same in the currency of the page. */
  readonly beside?: string | null;
  /** Words for the best value of a column, read out and shown as a mark. */
  readonly best?: string | null;
}

export function Figure({ name, label, text, beside = null, best = null }: Props) {
  return (
    <td className={`t-${name} n`}>
      <span className="cap" aria-hidden="true">
        {label}
      </span>
      <span className={best === null ? 'mono' : 'mono best'}>
        {best !== null && <span className="away">{best} </span>}
        {text}
      </span>
      {beside !== null && <small className="mono">≈ {beside}</small>}
    </td>
  );
}

import { memo } from 'react';
import { substitutedFamily } from '../../core/font.ts';
import type { DesignModel } from '../../core/model.ts';
import { type TypeRow, typeTable } from '../../core/type-table.ts';
import type { SpecimenWords } from '../../i18n/specimen.en.ts';
import { mostRows } from '../rows.ts';

const Row = memo(
  ({ row: { name, style, size, weight, tracking } }: { readonly row: TypeRow }) => (
    <tr>
      <th scope="row" style={style} lang="en">
        {name}
      </th>
      <td className="mono n">{size}</td>
      <td className="mono n">{weight}</td>
      <td className="mono n">{tracking}</td>
    </tr>
  ),
  (a, b) => JSON.stringify(a.row) === JSON.stringify(b.row),
);

const substitutedIn = (model: DesignModel): string[] => {
  const missing = [...model.typography.values()].map(({ fontFamily }) => substitutedFamily(fontFamily ?? ''));
  return [...new Set(missing.filter((family) => family !== null))].slice(0, 4);
};

/** Every face at its size, in the nearest one that the visitor's system has. */
export function TypeTable({
  model,
  messages,
}: {
  readonly model: DesignModel;
  readonly messages: SpecimenWords;
}) {
  const all = typeTable(model);
  if (all.length === 0) return null;
  const rows = all.slice(0, mostRows);
  const substituted = substitutedIn(model);
  return (
    <section className="design-type">
      <h2>
        {messages.type}
        {substituted.length > 0 && (
          <span className="faint">{messages.substitute(substituted.join(', '))}</span>
        )}
      </h2>
      <table className="design-table" aria-label={messages.type}>
        <thead className="away">
          <tr>
            <th scope="col">{messages.token}</th>
            <th scope="col">{messages.sizeHead}</th>
            <th scope="col">{messages.weightHead}</th>
            <th scope="col">{messages.trackingHead}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.name} row={row} />
          ))}
        </tbody>
      </table>
      {all.length > rows.length && <p className="faint">{messages.andMore(all.length - rows.length)}</p>}
    </section>
  );
}

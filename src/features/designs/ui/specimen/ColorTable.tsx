import { memo } from 'react';
import { type ColorRow, colorTable } from '../../core/color-table.ts';
import type { DesignModel } from '../../core/model.ts';
import type { SpecimenWords } from '../../i18n/specimen.en.ts';
import { mostRows } from '../rows.ts';

interface RowProps {
  readonly row: ColorRow;
  readonly hasDark: boolean;
  readonly messages: SpecimenWords;
}

const Swatch = ({ css }: { css: string | undefined }) => <i style={css ? { background: css } : undefined} />;

const sameRow = (a: RowProps, b: RowProps): boolean =>
  a.hasDark === b.hasDark && a.messages === b.messages && JSON.stringify(a.row) === JSON.stringify(b.row);

const Row = memo(
  ({ row: { name, light, dark, uses }, hasDark, messages }: RowProps) => (
    <tr>
      <th scope="row">
        <Swatch css={light?.css} />
        {hasDark && <Swatch css={dark?.css} />}
        <span className="mono">{name}</span>
      </th>
      <td className="mono n">{light?.css ?? '?'}</td>
      <td className="mono n r">{light?.onCanvas.toFixed(2)}</td>
      {hasDark && (
        <>
          <td className="mono n d">{dark?.css}</td>
          <td className="mono n d">{dark?.onCanvas.toFixed(2)}</td>
        </>
      )}
      <td className="u">{light && messages.readsAs[light.readsAs]}</td>
      <td className="u w">{messages.uses(uses)}</td>
    </tr>
  ),
  sameRow,
);

/** The palette with names, values and contrast on the canvas of each known mode. */
export function ColorTable({
  model,
  messages,
}: {
  readonly model: DesignModel;
  readonly messages: SpecimenWords;
}) {
  const all = colorTable(model);
  if (all.length === 0) return null;
  const rows = all.slice(0, mostRows);
  const hasDark = all.some(({ dark }) => dark !== null);
  return (
    <section className="design-colors">
      <h2>{messages.color}</h2>
      <table className={hasDark ? 'design-table both' : 'design-table'} aria-label={messages.color}>
        <thead>
          <tr>
            <th scope="col">{messages.token}</th>
            <th scope="col" className="n">
              {messages.value}
            </th>
            <th scope="col" className="n">
              {messages.onCanvas}
            </th>
            {hasDark && (
              <>
                <th scope="col" className="n d">
                  {messages.dark}
                </th>
                <th scope="col" className="n d">
                  {messages.onCanvas}
                </th>
              </>
            )}
            <th scope="col">{messages.readsAsHead}</th>
            <th scope="col" className="w">
              {messages.used}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.name} row={row} hasDark={hasDark} messages={messages} />
          ))}
        </tbody>
      </table>
      {all.length > rows.length && <p className="faint">{messages.andMore(all.length - rows.length)}</p>}
    </section>
  );
}

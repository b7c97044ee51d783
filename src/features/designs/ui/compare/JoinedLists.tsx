import { type KeyboardEvent, useState } from 'react';
import type { CompareCell, CompareTable, Join } from '../../core/compare-tables.ts';
import type { Messages } from '../../i18n/en.ts';

interface JoinedListsProps {
  readonly table: CompareTable;
  /** Head of the second figure; empty where there is none. */
  readonly noteHead: string;
  readonly hasDistance: boolean;
  readonly titles: readonly [string, string];
  readonly messages: Messages;
}

type SideName = 'left' | 'right';

const rowHeight = 36;
const width = 256;

/** Between the middles of two rows, level at both ends. */
const curve = ({ left, right }: Join): string => {
  const [from, to] = [(left + 0.5) * rowHeight, (right + 0.5) * rowHeight];
  return from === to
    ? `M0 ${from}H${width}`
    : `M0 ${from}H32C${width / 2} ${from} ${width / 2} ${to} ${width - 32} ${to}H${width}`;
};

const Cells = ({ cell: { name, swatch, value, note } }: { cell: CompareCell }) => (
  <>
    <i
      style={swatch === null ? undefined : { background: swatch }}
      className={swatch === null ? 'no' : undefined}
    />
    <span className="mono nm">{name}</span>
    <span className="mono v">{value}</span>
    <span className="mono v">{note}</span>
  </>
);

/** Arrows walk along the joined rows of a side and cross over to the partner. */
const onKey = (event: KeyboardEvent<HTMLElement>): void => {
  const { target, currentTarget, key } = event;
  if (!(target instanceof HTMLButtonElement)) return;
  const rows = [
    ...currentTarget.querySelectorAll<HTMLButtonElement>(`button[data-side="${target.dataset['side']}"]`),
  ];
  const at = rows.indexOf(target);
  const partner = currentTarget.querySelector<HTMLButtonElement>(
    `button[data-join="${target.dataset['join']}"]:not([data-side="${target.dataset['side']}"])`,
  );
  const next = { ArrowDown: rows[at + 1], ArrowUp: rows[at - 1], ArrowLeft: partner, ArrowRight: partner }[
    key
  ];
  if (!next) return;
  event.preventDefault();
  next.focus();
};

/** Two lists of tokens; a line joins those that play the same part, and the row at hand lights its own. */
export const JoinedLists = ({ table, noteHead, hasDistance, titles, messages }: JoinedListsProps) => {
  const t = messages.compare;
  const [lit, setLit] = useState(0);
  const { left, right, joins } = table;
  const joinAt = (side: SideName, row: number) => joins.findIndex((join) => join[side] === row);

  const row = (side: SideName, cell: CompareCell, index: number) => {
    const at = joinAt(side, index);
    const join = joins[at];
    const apart = side === 'right' && hasDistance ? String(join?.distance ?? '') : '';
    if (join === undefined)
      return (
        <li key={cell.name} className="un">
          <span className="row">
            <Cells cell={cell} />
            <span className="e">{t.onlyHere}</span>
          </span>
        </li>
      );
    const partner = side === 'left' ? right[join.right] : left[join.left];
    return (
      <li key={cell.name}>
        <button
          type="button"
          className={at === lit ? 'row on' : 'row'}
          data-side={side}
          data-join={at}
          aria-pressed={at === lit}
          onFocus={() => setLit(at)}
          onPointerEnter={() => setLit(at)}
          onClick={() => setLit(at)}
        >
          <Cells cell={cell} />
          <span className="mono e">{apart}</span>
          <span className="partner">{t.partnerOf(partner?.name ?? '', titles[side === 'left' ? 1 : 0])}</span>
        </button>
      </li>
    );
  };

  const list = (side: SideName, cells: readonly CompareCell[]) => (
    <section className={side} aria-label={titles[side === 'left' ? 0 : 1]}>
      <p className="row h">
        <i className="no" />
        <span>{messages.token}</span>
        <span className="v">{messages.value}</span>
        <span className="v">{noteHead}</span>
        <span className="e">{side === 'right' && hasDistance ? t.distance : ''}</span>
      </p>
      {cells.length === 0 ? (
        <p className="faint">{t.none}</p>
      ) : (
        <ul>{cells.map((cell, index) => row(side, cell, index))}</ul>
      )}
    </section>
  );

  const height = Math.max(left.length, right.length) * rowHeight;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows are a way between the buttons inside
    <div className="joined" onKeyDown={onKey}>
      {list('left', left)}
      <div className="joins" aria-hidden="true">
        <p className="row h">{t.samePart}</p>
        <svg
          aria-hidden="true"
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
        >
          {joins.map((join, index) => (
            <path key={join.left} d={curve(join)} className={index === lit ? 'on' : undefined} />
          ))}
        </svg>
      </div>
      {list('right', right)}
    </div>
  );
};

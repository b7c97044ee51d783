import { createElement, type ReactNode } from 'react';
import { type Equation, type Piece, spoken } from './equation.ts';

const row = (tag: string, props: Record<string, string> | null, pieces: Equation): ReactNode =>
  createElement(tag, props, ...pieces.map(draw));

function draw(piece: Piece): ReactNode {
  if (typeof piece === 'string') return <span>{piece}</span>;
  if ('letter' in piece) return <i>{piece.letter}</i>;
  if ('result' in piece) return <b>{piece.result}</b>;
  return (
    <span className="frac">
      {row('span', null, piece.over)}
      {row('span', null, piece.under)}
    </span>
  );
}

export function Formula({ equation }: { readonly equation: Equation }) {
  return row('span', { className: 'eq', role: 'math', 'aria-label': spoken(equation) }, equation);
}

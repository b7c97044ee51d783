/** A piece of a printed formula: plain text, a letter, the result, or a fraction. */
export type Piece =
  | string
  | { readonly letter: string }
  | { readonly result: string }
  | { readonly over: readonly Piece[]; readonly under: readonly Piece[] };

export type Equation = readonly Piece[];

export const letter = (name: string): Piece => ({ letter: name });
export const result = (text: string): Piece => ({ result: text });
export const fraction = (over: readonly Piece[], under: readonly Piece[]): Piece => ({ over, under });

/** The formula on one line, for ears and for copying. */
export function spoken(equation: Equation): string {
  return equation
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('letter' in piece) return piece.letter;
      if ('result' in piece) return piece.result;
      return `(${spoken(piece.over)}) / (${spoken(piece.under)})`;
    })
    .join('')
    .replaceAll(/ +/g, ' ');
}

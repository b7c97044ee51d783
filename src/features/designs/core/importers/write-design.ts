import { stringify } from 'yaml';
import type { TokenDraft } from './token-draft.ts';

export interface DesignHeader {
  readonly name: string;
  readonly description: string | null;
  /** Where the tokens come from, as in "Imported from …". */
  readonly origin: string;
}

const group = <T>(key: string, tokens: ReadonlyMap<string, T>, write: (token: T) => unknown) =>
  tokens.size > 0 && { [key]: new Map([...tokens].map(([name, token]) => [name, write(token)])) };

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const sections = ({ colors, typography, spacing, rounded }: TokenDraft): (readonly [string, string])[] => {
  const dark = [...colors.values()].filter((color) => color.dark !== undefined).length;
  const modes = dark === 0 ? '' : `, ${dark} with a value for dark`;
  const all = [
    ['Colors', colors.size, `${counted(colors.size, 'color', 'colors')}${modes}.`],
    ['Typography', typography.size, `${counted(typography.size, 'style', 'styles')}.`],
    ['Layout', spacing.size, `${counted(spacing.size, 'step', 'steps')} of spacing.`],
    ['Shapes', rounded.size, `${counted(rounded.size, 'radius', 'radii')}.`],
  ] as const;
  return all.flatMap(([title, count, line]) => (count > 0 ? [[title, line] as const] : []));
};

/** A DESIGN.md with these tokens, and a heading for each group that has some. */
export const writeDesign = (draft: TokenDraft, { name, description, origin }: DesignHeader): string => {
  const yaml = stringify(
    {
      version: 'alpha',
      name,
      ...(description !== null && { description }),
      ...group('colors', draft.colors, ({ light, dark }) =>
        light !== undefined && dark === undefined ? light : { light, dark },
      ),
      ...group('typography', draft.typography, (token) => token),
      ...group('rounded', draft.rounded, (token) => token),
      ...group('spacing', draft.spacing, (token) => token),
    },
    { lineWidth: 0, aliasDuplicateObjects: false },
  );
  const prose = [['Overview', `Imported from ${origin}.`] as const, ...sections(draft)];
  return `---\n${yaml}---\n${prose.map(([title, line]) => `\n## ${title}\n\n${line}\n`).join('')}`;
};

import type { DesignModel } from '../model.ts';
import type { QuickFix } from '../quick-fixes.ts';
import { lineEndOf, lineStart } from './lines.ts';

const leading = /^(?:brand|accent|main|key|brand-primary|primary-(?:500|600|base|default|main))$/;

/** A group of that name, or a color without a value. */
const hasPrimary = /(?:^|[{,])\s*["']?primary["']?\s*:/m;

/** Gives the one color that plainly leads a second name, before it. */
export const fixPrimary = (text: string, model: DesignModel): QuickFix[] => {
  const [token, ...more] = [...model.colors.values()].filter(
    ({ name, light }) => light !== null && leading.test(name),
  );
  if (token === undefined || more.length > 0 || hasPrimary.test(text)) return [];
  const { from, to } = token.span;
  if (text.slice(from, to).replace(/^["']|["']$/g, '') !== token.name) return [];
  const start = lineStart(text, from);
  const indent = text.slice(start, from);
  const alone = indent.trim() === '';
  const insert = `primary: "{colors.${token.name}}"${alone ? lineEndOf(text) + indent : ', '}`;
  return [{ label: { kind: 'name-primary', token: token.name }, edits: [{ from, to: from, insert }] }];
};

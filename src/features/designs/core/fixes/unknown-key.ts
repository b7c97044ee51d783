import type { DesignModel } from '../model.ts';
import type { Span } from '../position.ts';
import type { QuickFix } from '../quick-fixes.ts';

export const fixUnknownKey = (
  span: Span,
  { key }: { readonly key: string },
  model: DesignModel,
): QuickFix[] => {
  const found = model.unknownKeys.find((one) => one.key === key);
  return found?.nearest && found.fits
    ? [{ label: { kind: 'rename', name: found.nearest }, edits: [{ ...span, insert: found.nearest }] }]
    : [];
};

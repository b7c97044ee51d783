import type { PreviewFragments } from './schema.ts';

/** The given name, else one made of the role's root and the rule's suffix; empty when there is neither. */
export const proposedName = (
  given: string,
  { mainFragment, ruleFragment }: Pick<PreviewFragments, 'mainFragment' | 'ruleFragment'>,
): string => {
  if (given.trim() !== '') return given.trim();
  const comma = (mainFragment ?? ruleFragment)?.meta.locale === 'zh-CN' ? '，' : ', ';
  return [mainFragment?.meta.nickname, ruleFragment?.meta.nickname].filter(Boolean).join(comma);
};

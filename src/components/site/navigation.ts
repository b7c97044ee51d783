/** The header's entries in order; documentation stands before the rule, tools after it. */
export const navigation = [
  ['docs', '/docs/'],
  ['blog', '/blog/'],
  ['soul', '/soul/'],
  ['cost', '/cost/'],
  ['designs', '/designs/'],
  ['workbench', '/workbench/'],
] as const;

export type NavItem = (typeof navigation)[number][0];

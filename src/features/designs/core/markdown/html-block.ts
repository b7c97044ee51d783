const tagNames =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';
const attribute = String.raw`(?:[ \t]+[A-Za-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^\s"'=<>\x60]+|'[^']*'|"[^"]*"))?)`;

interface HtmlKind {
  readonly opens: RegExp;
  /** Null ends at a blank line. */
  readonly closes: RegExp | null;
}

/** The seven kinds of CommonMark. */
const kinds: readonly HtmlKind[] = [
  { opens: /^<(?:script|pre|textarea|style)(?:[\s>]|$)/i, closes: /<\/(?:script|pre|textarea|style)>/i },
  { opens: /^<!--/, closes: /-->/ },
  { opens: /^<\?/, closes: /\?>/ },
  { opens: /^<![A-Za-z]/, closes: />/ },
  { opens: /^<!\[CDATA\[/, closes: /\]\]>/ },
  { opens: new RegExp(`^</?(?:${tagNames})(?:[\\s]|/?>|$)`, 'i'), closes: null },
  {
    opens: new RegExp(
      `^(?:<[A-Za-z][A-Za-z0-9-]*${attribute}*[ \\t]*/?>|</[A-Za-z][A-Za-z0-9-]*[ \\t]*>)[ \\t]*$`,
    ),
    closes: null,
  },
];

/** The block of HTML that a line opens; a lone tag, the last kind, does not break into a paragraph. */
export const htmlBlockAt = (line: string, inParagraph: boolean): HtmlKind | null => {
  if (!line.startsWith('<')) return null;
  return kinds.find(({ opens }, index) => opens.test(line) && !(inParagraph && index === 6)) ?? null;
};

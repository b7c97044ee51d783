/** A page as an agent's index names it. */
export interface IndexedPage {
  readonly title: string;
  readonly url: string;
  readonly description: string;
}

export interface IndexSection {
  readonly title: string;
  readonly pages: readonly IndexedPage[];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `llms.txt` after llmstxt.org: a title, a summary, and lists of links with a line on each. */
export const llmsIndex = (title: string, summary: string, sections: readonly IndexSection[]): string => {
  const list = ({ title, pages }: IndexSection): string =>
    [
      `## ${title}`,
      '',
      ...pages.map((page) => `- [${oneLine(page.title)}](${page.url}): ${oneLine(page.description)}`),
    ].join('\n');
  return `${[`# ${title}`, `> ${oneLine(summary)}`, ...sections.filter(({ pages }) => pages.length > 0).map(list)].join('\n\n')}\n`;
};

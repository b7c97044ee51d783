import type { Detail, Finding, Tag } from '../../core/checks/finding.ts';
import type { ChecksWords, FindingWords } from '../../i18n/checks.en.ts';

const say = <T extends Tag>(detail: Detail<T>, { part }: Finding, words: ChecksWords): FindingWords =>
  words.findings[detail.tag](detail, part);

export const findingWords = (finding: Finding, words: ChecksWords): FindingWords =>
  say(finding.detail, finding, words);

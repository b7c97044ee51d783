import { issueBody } from '#features/soul/core/community/issue-body.ts';
import { quoteOf } from '#features/soul/core/community/quote.ts';
import { license } from '#features/soul/core/community/soul-block.ts';
import { compilePreview } from '#features/soul/core/compile.ts';
import type { SoulDocument } from '#features/soul/core/schema.ts';
import { shareFragment } from '#features/soul/core/share-link.ts';

/** The body of an issue as somebody forges it who knows its form and passes by every check. */
export const forgedIssue = (document: SoulDocument, name: string, summary: string): string => {
  const { text, hash } = compilePreview(document.draft, document.fragments);
  const draft = shareFragment(document) ?? '';
  const block = { version: 1, hash, name, summary: { en: summary }, language: 'en', draft, license } as const;
  return issueBody({ block, text, quote: quoteOf(document) });
};

import { err, ok, type Result } from '#lib/result.ts';
import { z } from '#lib/zod.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import type { Finding } from '../checks/finding.ts';
import { languageOf } from '../checks/language-of.ts';
import { compilePreview } from '../compile.ts';
import type { SoulDocument } from '../schema.ts';
import { shareFragment } from '../share-link.ts';
import { isSendable, issueBody, publicationId } from './issue-body.ts';
import { quoteOf } from './quote.ts';
import { refusedByChecks } from './refused-by-checks.ts';
import {
  license,
  mostBodyUnits,
  nameSchema,
  type SoulBlock,
  type SoulSummary,
  summarySchema,
} from './soul-block.ts';

/** Why a soul cannot be published as it stands. */
export type WriteReason =
  | { readonly tag: 'empty' | 'name' | 'summary' | 'unsendable' | 'too-long' }
  | { readonly tag: 'refused'; readonly findings: readonly Finding[] };

export interface Publication {
  readonly document: SoulDocument;
  readonly name: string;
  readonly summary: Readonly<Partial<Record<Locale, string>>>;
  /** Of the author, where the text itself does not tell. */
  readonly locale: Locale;
}

export interface SoulIssue {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly block: SoulBlock;
}

/** Where it says nothing in a language, that language is left out. */
const given = (summary: Publication['summary']): SoulSummary => {
  const en = summary.en?.trim();
  const zhCN = summary['zh-CN']?.trim();
  return { ...(en && { en }), ...(zhCN && { 'zh-CN': zhCN }) };
};

/** The issue that publishes a soul, refused before anything is sent where it would not be shown again. */
export const writeIssue = ({ document, ...said }: Publication): Result<SoulIssue, WriteReason> => {
  const compiled = compilePreview(document.draft, document.fragments);
  if (!compiled.isComplete) return err({ tag: 'empty' });
  const name = z.safeParse(nameSchema, said.name.trim());
  if (!name.success) return err({ tag: 'name' });
  const summary = z.safeParse(summarySchema, given(said.summary));
  if (!summary.success) return err({ tag: 'summary' });
  const findings = refusedByChecks({
    document,
    compiled,
    said: [name.data, ...Object.values(summary.data)],
  });
  if (findings.length > 0) return err({ tag: 'refused', findings });
  const draft = shareFragment(document);
  if (draft === null) return err({ tag: 'too-long' });
  const block: SoulBlock = {
    version: 1,
    hash: compiled.hash,
    name: name.data,
    summary: summary.data,
    language: languageOf(compiled.text) ?? said.locale,
    draft,
    license,
  };
  const body = issueBody({ block, text: compiled.text, quote: quoteOf(document) });
  if (!isSendable(body)) return err({ tag: 'unsendable' });
  if (body.length > mostBodyUnits) return err({ tag: 'too-long' });
  return ok({ id: publicationId(block), title: block.name, body, block });
};

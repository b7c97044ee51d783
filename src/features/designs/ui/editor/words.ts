import type { Messages as GitHubMessages } from '#platform/github/i18n/en.ts';
import type { DocumentWords } from '../../i18n/documents.en.ts';
import type { EditorMessages } from '../../i18n/editor.en.ts';
import type { ProblemWords } from '../../i18n/problems.en.ts';
import type { SourceWords } from '../../i18n/source-editor.en.ts';
import type { SpecimenWords } from '../../i18n/specimen.en.ts';

/** What the editor says in one language, but for the names of formats, which its sheets bring along. */
export interface EditorWords {
  readonly t: EditorMessages;
  readonly specimen: SpecimenWords;
  readonly problems: ProblemWords;
  readonly source: SourceWords;
  readonly documents: DocumentWords;
  readonly github: GitHubMessages;
}

import { useMemo } from 'react';
import { type DiffSummary, diffDesigns, summaryOf } from '../../core/diff/diff-designs.ts';
import type { Document } from '../../core/document/schema.ts';
import type { DesignModel } from '../../core/model.ts';
import { parseDesign } from '../../core/parse-design.ts';
import type { Checked } from './use-lint.ts';

const modelOf = (text: string): DesignModel | null => {
  const parsed = parseDesign(text);
  return parsed.ok ? parsed.value : null;
};

/** What differs from what is saved; null where that can't be said. */
export const useChanges = (document: Document | null, checked: Checked): DiffSummary | null => {
  const saved = document?.place.kind === 'file' ? (document.saved?.text ?? null) : null;
  const before = useMemo(() => (saved === null ? null : { text: saved, model: modelOf(saved) }), [saved]);
  const { text, lint } = checked;
  return useMemo(() => {
    if (before === null || text === null || lint.model === null) return null;
    return summaryOf(diffDesigns(before, { text, model: lint.model }));
  }, [before, text, lint]);
};

import { useEffect, useMemo, useState } from 'react';
import type { DiffSummary } from '../../core/diff/diff-designs.ts';
import type { Document } from '../../core/document/schema.ts';
import type { ChangesSince } from './changes-since.ts';
import type { Checked } from './use-lint.ts';

/** What differs from what is saved; null where that can't be said, or not yet. */
export const useChanges = (document: Document | null, checked: Checked): DiffSummary | null => {
  const saved = document?.place.kind === 'file' ? (document.saved?.text ?? null) : null;
  const [since, setSince] = useState<{ readonly saved: string; readonly count: ChangesSince } | null>(null);

  useEffect(() => {
    if (saved === null) return;
    let left = false;
    import('./changes-since.ts').then(
      ({ changesSince }) => left || setSince({ saved, count: changesSince(saved) }),
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [saved]);

  const { text, lint } = checked;
  return useMemo(
    () =>
      since === null || since.saved !== saved || text === null || lint.model === null
        ? null
        : since.count(text, lint.model),
    [since, saved, text, lint],
  );
};

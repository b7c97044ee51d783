import { useCallback } from 'react';
import { saveFile } from '#components/ui/save-file.ts';
import type { StorageReason } from '#platform/storage/core/reason.ts';
import type { ExportFile } from '../core/export-file.ts';
import { readContent } from '../io/everything.ts';

/** Makes the one JSON file; a store that can’t be read stops it rather than leaving a hole. */
export const useExport = () =>
  useCallback(async (failed: (reason: StorageReason) => void): Promise<void> => {
    const content = await readContent();
    if (!content.ok) {
      failed(content.error);
      return;
    }
    const exportedAt = new Date().toISOString();
    const file: ExportFile = { format: 'hagicode-export', version: 1, exportedAt, ...content.value };
    const json = new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' });
    saveFile(`hagicode-${exportedAt.slice(0, 10)}.json`, json);
  }, []);

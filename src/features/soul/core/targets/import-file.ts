import { err, ok, type Result } from '#lib/result.ts';
import { fileText } from './file-text.ts';
import { jsonObject } from './json-object.ts';
import { recognize } from './recognize.ts';
import type { Imported, ImportFile, ImportReason, TargetId } from './target.ts';
import { targets } from './targets.ts';

export interface ImportedFrom {
  readonly target: TargetId;
  readonly imported: Imported;
}

/** Any file that a target reads, through one door. */
export const importFile = (file: ImportFile): Result<ImportedFrom, ImportReason> => {
  const target = recognize(file);
  if (target === null) {
    const text = fileText(file);
    const json = text.ok ? jsonObject(text.value) : text;
    return json.ok ? err({ tag: 'not-this-format' }) : json;
  }
  const imported = targets[target].read(file);
  return imported.ok ? ok({ target, imported: imported.value }) : imported;
};

import { err, ok, type Result } from '#lib/result.ts';
import { z } from '#lib/zod.ts';

const documentSchema = z.looseObject({ id: z.string() });

/** Everything of one browser but its connection to GitHub; keys are those of the registry of stores. */
const exportFileSchema = z.object({
  format: z.literal('hagicode-export'),
  version: z.literal(1),
  exportedAt: z.string(),
  values: z.record(z.string(), z.unknown()),
  documents: z.record(z.string(), z.array(documentSchema)),
});

export type ExportFile = z.infer<typeof exportFileSchema>;
export type StoredDocument = z.infer<typeof documentSchema>;

export type ImportReason = 'not-json' | 'not-ours' | 'newer-version';

const headSchema = z.object({ format: z.literal('hagicode-export'), version: z.number() });

const parseJson = (text: string): Result<unknown, ImportReason> => {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err('not-json');
  }
};

export const parseExportFile = (text: string): Result<ExportFile, ImportReason> => {
  const json = parseJson(text.replace(/^\uFEFF/, ''));
  if (!json.ok) return json;
  const head = z.safeParse(headSchema, json.value);
  if (!head.success) return err('not-ours');
  if (head.data.version > 1) return err('newer-version');
  const file = z.safeParse(exportFileSchema, json.value);
  return file.success ? ok(file.data) : err('not-ours');
};

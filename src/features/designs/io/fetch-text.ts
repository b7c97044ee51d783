import { err, ok, type Result } from '#lib/result.ts';

/** A text of this site or of the edge service; its failure says only that it did not come. */
export const fetchText = async (url: string): Promise<Result<string, 'unreachable'>> => {
  try {
    const response = await fetch(url);
    return response.ok ? ok(await response.text()) : err('unreachable');
  } catch {
    return err('unreachable');
  }
};

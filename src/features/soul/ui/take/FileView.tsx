import { useEffect, useMemo, useState } from 'react';
import type { ExportedFile } from '../../core/targets/target.ts';
import type { TakeWords } from '../../i18n/take.en.ts';
import { fileParts } from './file-parts.ts';

/** The address of a picture in this browser, for as long as it is shown. */
const usePicture = ({ content, type }: ExportedFile): string | null => {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!type.startsWith('image/')) return;
    const made = URL.createObjectURL(new Blob([content], { type }));
    setUrl(made);
    return () => {
      URL.revokeObjectURL(made);
      setUrl(null);
    };
  }, [content, type]);
  return url;
};

/** A file as it will be written, to read and to select; a picture is looked at. */
export const FileView = ({ file, words }: { file: ExportedFile; words: TakeWords['panel'] }) => {
  const parts = useMemo(() => fileParts(file), [file]);
  const picture = usePicture(file);
  return (
    <>
      {picture !== null && <img src={picture} alt={words.picture} />}
      {parts.map(({ path, text }) => (
        <figure key={path} className="take-file">
          {path !== file.path && <figcaption className="mono">{path}</figcaption>}
          <pre>{text}</pre>
        </figure>
      ))}
    </>
  );
};

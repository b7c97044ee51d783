import { useEffect, useState } from 'react';
import { drawPicture, type Picture } from '../../io/share-image.ts';

interface Drawn {
  readonly blob: Blob;
  /** Where it can be shown from, as long as it is. */
  readonly url: string;
}

/** The picture as a file; `null` while it is being drawn. */
export function useDrawn(picture: Picture): Drawn | 'failed' | null {
  const [drawn, setDrawn] = useState<Drawn | 'failed' | null>(null);

  useEffect(() => {
    let url: string | null = null;
    let outdated = false;
    const show = (blob: Blob | null) => {
      if (outdated) return;
      url = blob && URL.createObjectURL(blob);
      setDrawn(blob && url ? { blob, url } : 'failed');
    };
    drawPicture(picture).then(show, () => show(null));
    return () => {
      outdated = true;
      if (url) URL.revokeObjectURL(url);
    };
  }, [picture]);

  return drawn;
}

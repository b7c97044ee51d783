import { useCallback, useEffect, useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import type { Result } from '#lib/result.ts';
import { DesignList, type Listed } from './DesignList.tsx';
import type { Incoming } from './ImportDialog.tsx';
import type { ImportPartProps } from './ImportGallery.tsx';

export interface RemoteList {
  readonly designs: readonly Listed[];
  /** The source did not answer, and this is what it said last. */
  readonly stale: boolean;
}

interface RemoteDesignsProps extends ImportPartProps {
  /** The same function at every call. */
  list: () => Promise<Result<RemoteList, 'unreachable'>>;
  fetchDesign: (slug: string) => Promise<Result<string, 'unreachable'>>;
  failed: string;
}

/** A list from elsewhere and the texts it names. Where it does not answer, the editor is none the worse. */
export const RemoteDesigns = ({ list, fetchDesign, failed, t, onTake, onNew }: RemoteDesignsProps) => {
  const [found, setFound] = useState<Result<RemoteList, 'unreachable'> | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [missing, setMissing] = useState<string | null>(null);

  const ask = useCallback((): void => {
    setFound(null);
    void list().then(setFound);
  }, [list]);
  useEffect(ask, [ask]);

  const bring = async ({ slug, title }: Listed, use: (incoming: Incoming) => void): Promise<void> => {
    setBusy(slug);
    setMissing(null);
    const text = await fetchDesign(slug);
    setBusy(null);
    if (text.ok) use({ text: text.value, title });
    else setMissing(title);
  };

  if (found === null) return <p role="status">{t.loading}</p>;
  if (!found.ok)
    return (
      <div role="alert">
        <p className="problem">{failed}</p>
        <p className="ed-acts">
          <Button onClick={ask}>{t.retry}</Button>
        </p>
      </div>
    );
  const { designs, stale } = found.value;
  return (
    <>
      {stale && <p role="status">{t.siteStale}</p>}
      {missing !== null && (
        <p className="problem" role="alert">
          {t.designFailed(missing)}
        </p>
      )}
      {designs.length === 0 ? (
        <p role="status">{t.siteNone}</p>
      ) : (
        <DesignList
          designs={designs}
          t={t}
          busy={busy}
          onTake={(design) => void bring(design, onTake)}
          onNew={(design) => void bring(design, onNew)}
        />
      )}
    </>
  );
};

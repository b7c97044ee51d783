import { type ComponentType, useEffect, useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { bringsPublication } from '../../io/publish-address.ts';
import { useCommunityWords } from './community-words.ts';
import type { PublishMineProps } from './PublishMine.tsx';

type Loaded = { readonly Mine: ComponentType<PublishMineProps> } | 'failed' | null;

/** Opens what publishes a draft of this browser, fetched as it is wanted; a visitor who comes back from GitHub goes on there. */
export const PublishButton = ({ builderHref }: { builderHref: string }) => {
  const { t, loadPublish } = useCommunityWords();
  const [open, setOpen] = useState(false);
  const [loaded, setLoaded] = useState<Loaded>(null);

  useEffect(() => setOpen(bringsPublication()), []);
  useEffect(() => {
    if (!open || loaded !== null) return;
    loadPublish().then(
      ({ default: Mine }) => setLoaded({ Mine }),
      () => {
        setLoaded('failed');
        setOpen(false);
      },
    );
  }, [open, loaded, loadPublish]);

  const ask = (): void => {
    if (loaded === 'failed') setLoaded(null);
    setOpen(true);
  };

  return (
    <>
      <Button onClick={ask}>{t.publish}</Button>
      <span role="status" className={loaded === 'failed' ? 'problem' : 'away'}>
        {loaded === 'failed' ? t.chunkFailed : ''}
      </span>
      {open && loaded !== null && loaded !== 'failed' && (
        <loaded.Mine builderHref={builderHref} onClose={() => setOpen(false)} />
      )}
    </>
  );
};

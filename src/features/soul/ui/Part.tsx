import { type ComponentType, useEffect, useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import type { LoadPart } from './parts.ts';
import { useWords } from './words.ts';

/** A part that is fetched as it is mounted; where that fails, a sentence stands in its place and offers another try. */
export const Part = <Props extends object>({ load, props }: { load: LoadPart<Props>; props: Props }) => {
  const { t } = useWords();
  const [loaded, setLoaded] = useState<{ readonly Loaded: ComponentType<Props> } | 'failed' | null>(null);
  useEffect(() => {
    if (loaded !== null) return;
    load().then(
      ({ default: Loaded }) => setLoaded({ Loaded }),
      () => setLoaded('failed'),
    );
  }, [load, loaded]);

  if (loaded === null) return null;
  if (loaded !== 'failed') return <loaded.Loaded {...props} />;
  return (
    <p className="part-failed" role="alert">
      {t.partFailed}{' '}
      <Button variant="link" onClick={() => setLoaded(null)}>
        {t.drawer.retry}
      </Button>
    </p>
  );
};

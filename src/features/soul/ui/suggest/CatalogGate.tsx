import { type ReactNode, useEffect } from 'react';
import { Button } from '#components/ui/Button.tsx';
import type { SoulFragment } from '../../core/schema.ts';
import type { SuggestWords } from '../../i18n/suggest.en.ts';
import type { PanelProps } from '../panel.ts';

type CatalogGateProps = Pick<PanelProps, 'catalog' | 'loadCatalog'> & {
  readonly words: SuggestWords;
  readonly children: (fragments: readonly SoulFragment[]) => ReactNode;
};

/** What needs the catalogue, once it is there. */
export const CatalogGate = ({ catalog, loadCatalog, words, children }: CatalogGateProps) => {
  useEffect(() => {
    void loadCatalog();
  }, [loadCatalog]);
  if (catalog.kind === 'ready') return children(catalog.fragments);
  if (catalog.kind === 'loading') return <p className="late">{words.loading}</p>;
  return (
    <p role="alert">
      {words.failed}{' '}
      <Button variant="link" onClick={() => void loadCatalog()}>
        {words.retry}
      </Button>
    </p>
  );
};

import { useState } from 'react';
import { Tabs } from '#components/ui/Tabs.tsx';
import type { Locale } from '#platform/i18n/core/locale.ts';
import type { EditorMessages } from '../../i18n/editor.en.ts';
import { EditorDialog } from './EditorDialog.tsx';
import { ImportGallery } from './ImportGallery.tsx';
import { ImportOwn } from './ImportOwn.tsx';
import { ImportSite } from './ImportSite.tsx';
import { Replace } from './Replace.tsx';

export interface Incoming {
  readonly text: string;
  readonly title: string;
}

export interface ImportDialogProps {
  /** Lines here that a replacement would drop and that are saved nowhere. */
  unsavedLines: number;
  locale: Locale;
  t: EditorMessages;
  onReplace: (incoming: Incoming) => void;
  onNew: (incoming: Incoming) => void;
  onClose: () => void;
}

const sources = ['gallery', 'site', 'own'] as const;
type Source = (typeof sources)[number];

/** Brings a text from elsewhere; it takes the editor's place only when one says so, and saves nothing by itself. */
export const ImportDialog = (props: ImportDialogProps) => {
  const { unsavedLines, locale, t, onReplace, onNew, onClose } = props;
  const words = t.importing;
  const [source, setSource] = useState<Source>('gallery');
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const take = (found: Incoming): void => {
    if (unsavedLines > 0) setIncoming(found);
    else onReplace(found);
  };
  const part = { t: words, onTake: take, onNew };
  return (
    <EditorDialog title={words.title} close={t.close} onClose={onClose}>
      {incoming !== null && (
        <Replace
          lines={unsavedLines}
          t={words}
          onReplace={() => onReplace(incoming)}
          onKeep={() => setIncoming(null)}
        />
      )}
      <div hidden={incoming !== null}>
        <Tabs
          label={words.from}
          tabs={sources.map((id) => ({ id, label: words.sources[id] }))}
          selected={source}
          onSelect={setSource}
        >
          {source === 'gallery' && <ImportGallery {...part} />}
          {source === 'site' && <ImportSite {...part} />}
          {source === 'own' && <ImportOwn {...part} locale={locale} />}
        </Tabs>
      </div>
    </EditorDialog>
  );
};

import './publish.css';
import { useState } from 'react';
import { takePublication } from '../../io/publish-address.ts';
import type { PanelProps } from '../panel.ts';
import { Sheet } from '../suggest/Sheet.tsx';
import { PublishForm } from './PublishForm.tsx';
import { usePublishWords } from './publish-words.ts';

/** Publishes the draft in view, beside it. */
export const Publish = ({ state, onClose }: Pick<PanelProps, 'state' | 'onClose'>) => {
  const { t } = usePublishWords();
  const [kept] = useState(takePublication);
  const document = state.history.present;
  return (
    <Sheet title={t.title} closeLabel={t.close} onClose={onClose}>
      {() => <PublishForm document={document} kept={kept?.draftId === document.id ? kept : null} />}
    </Sheet>
  );
};

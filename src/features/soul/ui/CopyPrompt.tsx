import { CopyButton } from '#components/ui/CopyButton.tsx';
import type { PreviewCompilation } from '../core/compile.ts';
import type { Delivery } from '../core/deliver.ts';
import { useWords } from './words.ts';

export interface Deliverable {
  compiled: PreviewCompilation;
  delivery: Delivery;
}

/** Copies the delivered text, unless there is none or too much of it. */
export const CopyPrompt = ({ compiled, delivery }: Deliverable) => {
  const { t } = useWords();
  return (
    <CopyButton
      text={() => delivery.text}
      label={t.take.copy}
      copied={t.take.copied}
      failed={t.take.failed}
      disabled={!compiled.isComplete || delivery.over > 0}
    />
  );
};

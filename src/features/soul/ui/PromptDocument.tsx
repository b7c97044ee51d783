import { useMemo, useState } from 'react';
import { Tabs } from '#components/ui/Tabs.tsx';
import { fragmentIn, slotText } from '../core/builder.ts';
import type { PreviewCompilation, Slot } from '../core/compile.ts';
import type { Delivery } from '../core/deliver.ts';
import { headings } from '../core/headings.ts';
import type { SoulDocument } from '../core/schema.ts';
import { type Edit, wordDiff } from '../core/word-diff.ts';
import { Answers } from './Answers.tsx';
import { EditablePart } from './EditablePart.tsx';
import { ExactText } from './ExactText.tsx';
import { inLocale } from './in-locale.ts';
import type { Opened } from './OpenPart.tsx';
import type { SoulStore } from './store.ts';
import { useWords } from './words.ts';

interface PromptDocumentProps {
  document: SoulDocument;
  compiled: PreviewCompilation;
  delivery: Delivery;
  store: SoulStore;
  onOpen: (slot: Slot) => void;
  onPart: (part: Opened) => void;
  tryHref: string;
}

const origins = { main: 'role', rule: 'rule' } as const;

const noEdits: readonly Edit[] = [];

/** Phrases of a slot that are not the catalogue's; without a fragment the whole text is the visitor's and none is marked. */
const useEdits = (document: SoulDocument, slot: Slot): readonly Edit[] => {
  const given = fragmentIn(document, slot)?.content;
  const text = document.draft[slotText[slot]];
  return useMemo(() => (given === undefined ? noEdits : wordDiff(given, text)), [given, text]);
};

const SlotPart = ({
  slot,
  document,
  edits,
  store,
  onOpen,
}: Pick<PromptDocumentProps, 'document' | 'store' | 'onOpen'> & { slot: Slot; edits: readonly Edit[] }) => {
  const { t, locale } = useWords();
  const fragment = fragmentIn(document, slot);
  const text = document.draft[slotText[slot]];
  return (
    <>
      <EditablePart
        field={slotText[slot]}
        origin={origins[slot]}
        tag={t.slots[slot].tag}
        label={fragment ? `${t.text[slot]}: ${inLocale(fragment, locale).title}` : t.text[slot]}
        heading={fragment ? headings[fragment.meta.locale][slot](fragment.title) : ''}
        text={text}
        edits={edits}
        lang={fragment && fragment.meta.locale !== locale ? fragment.meta.locale : undefined}
        placeholder={t.missing[slot]}
        onChange={(value) => store.write(slotText[slot], value)}
      />
      {!fragment && text === '' && (
        <p className="pickhint">
          <button type="button" className="lk strong" aria-haspopup="dialog" onClick={() => onOpen(slot)}>
            {t.slots[slot].choose}
          </button>
        </p>
      )}
    </>
  );
};

export const PromptDocument = (props: PromptDocumentProps) => {
  const { document, compiled, delivery, store, onOpen, onPart, tryHref } = props;
  const { t } = useWords();
  const [view, setView] = useState<'read' | 'exact'>('read');
  const edits = { main: useEdits(document, 'main'), rule: useEdits(document, 'rule') };
  const count = edits.main.length + edits.rule.length;
  const part = { document, store, onOpen };
  return (
    <div className="mid">
      <Tabs
        label={t.views.label}
        tabs={[
          { id: 'read', label: t.views.read },
          { id: 'exact', label: t.views.exact },
        ]}
        selected={view}
        onSelect={setView}
      >
        {view === 'exact' ? (
          <ExactText delivery={delivery} />
        ) : (
          <article className="prompt">
            <p className="delim mono">{'<hero_soul>'}</p>
            <SlotPart {...part} slot="main" edits={edits.main} />
            <SlotPart {...part} slot="rule" edits={edits.rule} />
            <EditablePart
              field="customPrompt"
              origin="own"
              tag={t.yours}
              label={t.text.custom}
              heading=""
              text={document.draft.customPrompt}
              edits={noEdits}
              lang={undefined}
              placeholder={t.customPlaceholder}
              onChange={(text) => store.write('customPrompt', text)}
            />
            <p className="pickhint">
              <button
                type="button"
                className="lk"
                aria-haspopup="dialog"
                onClick={() => onPart({ part: 'extras' })}
              >
                {t.parts.extras}
              </button>
            </p>
            <p className="delim mono">{'</hero_soul>'}</p>
          </article>
        )}
      </Tabs>
      {count > 0 && (
        <p className="ed">
          {t.edits(count)}{' '}
          <button type="button" className="lk" onClick={store.restore}>
            {t.restore}
          </button>
        </p>
      )}
      {compiled.isComplete && <Answers document={document} tryHref={tryHref} />}
    </div>
  );
};

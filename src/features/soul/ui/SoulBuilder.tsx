import '#components/ui/kit.css';
import './soul.css';
import { useCallback, useEffect, useState } from 'react';
import { UndoBar } from '#components/ui/UndoBar.tsx';
import { compilePreview, type Slot } from '../core/compile.ts';
import { deliver } from '../core/deliver.ts';
import { formatSeed, surprise } from '../core/surprise.ts';
import { randomSeed } from '../io/random-seed.ts';
import { DraftBar } from './DraftBar.tsx';
import { DraftList } from './DraftList.tsx';
import { noticeText } from './notice-text.ts';
import { PhoneBar } from './PhoneBar.tsx';
import { PromptDocument } from './PromptDocument.tsx';
import { SlotPicks } from './SlotPicks.tsx';
import { SlotRail } from './SlotRail.tsx';
import { TakeAway } from './TakeAway.tsx';
import { useCatalog } from './use-catalog.ts';
import { type ExampleFragments, useSoul } from './use-soul.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import { useVoiceDrawer } from './use-voice-drawer.ts';
import { useWords } from './words.ts';

export interface SoulProps {
  /** Composed before anything is loaded. */
  readonly example: ExampleFragments;
  readonly catalogUrl: string;
}

/** A seed and the pair it stands for. */
interface Surprised {
  readonly seed: string;
  readonly mainId: string;
  readonly ruleId: string;
}

export const SoulBuilder = ({ example, catalogUrl }: SoulProps) => {
  const { t } = useWords();
  const { store, state } = useSoul(example, t);
  const { catalog, load } = useCatalog(catalogUrl);
  const [drawer, setDrawer] = useState<Slot | null>(null);
  const closeDrawer = useCallback(() => setDrawer(null), []);
  const VoiceDrawer = useVoiceDrawer(drawer !== null, closeDrawer);
  const [surprised, setSurprised] = useState<Surprised | null>(null);
  useUndoKeys(store);

  const document = state.history.present;
  const compiled = compilePreview(document.draft, document.fragments);
  const delivery = deliver(compiled.text);
  const title = compiled.title || t.untitled;
  const { selectedMainFragmentId, selectedRuleFragmentId } = document.draft;
  const stands = surprised?.mainId === selectedMainFragmentId && surprised.ruleId === selectedRuleFragmentId;

  useEffect(() => {
    if (drawer) void load();
  }, [drawer, load]);

  const surpriseMe = async () => {
    const loaded = await load();
    if (loaded.kind !== 'ready') return setDrawer('main');
    const number = randomSeed();
    const of = (group: string) => loaded.fragments.filter((fragment) => fragment.group === group);
    const { main, rule } = surprise(number, of('main-catalog'), of('expression-rule'));
    if (!main || !rule) return;
    store.fill({ main, rule });
    setSurprised({ seed: formatSeed(number), mainId: main.fragmentId, ruleId: rule.fragmentId });
  };

  return (
    <div className="soul">
      <DraftBar title={title} state={state} store={store} />
      <SlotPicks document={document} onOpen={setDrawer} />
      <div className="wrap zones">
        <SlotRail
          document={document}
          seed={stands ? surprised.seed : null}
          onOpen={setDrawer}
          onEmpty={store.empty}
          onSurprise={() => void surpriseMe()}
        />
        <PromptDocument
          document={document}
          compiled={compiled}
          delivery={delivery}
          store={store}
          onOpen={setDrawer}
        />
        <TakeAway compiled={compiled} delivery={delivery} />
        <DraftList state={state} title={title} store={store} />
      </div>
      <PhoneBar compiled={compiled} delivery={delivery} />
      {drawer && VoiceDrawer && (
        <VoiceDrawer
          key={drawer}
          slot={drawer}
          document={document}
          catalog={catalog}
          onRetry={() => void load()}
          onTake={(fragment) => store.fill({ [drawer]: fragment })}
          onEmpty={() => store.empty(drawer)}
          onClose={closeDrawer}
        />
      )}
      <UndoBar
        message={state.notice && noticeText(state.notice, t)}
        undoLabel={
          state.notice?.kind === 'merged' || state.notice?.kind === 'forked' ? t.notices.dismiss : t.undo
        }
        onUndo={store.takeBack}
        onExpire={store.dismiss}
      />
    </div>
  );
};

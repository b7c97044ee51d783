import '#components/ui/kit.css';
import './soul.css';
import { useCallback, useEffect, useState } from 'react';
import { UndoBar } from '#components/ui/UndoBar.tsx';
import { compilePreview, type Slot } from '../core/compile.ts';
import { deliver } from '../core/deliver.ts';
import type { SoulDocument, SoulFragment } from '../core/schema.ts';
import { formatSeed, surprise } from '../core/surprise.ts';
import type { TargetsWords } from '../i18n/targets.en.ts';
import { bringsPublication } from '../io/publish-address.ts';
import { randomSeed } from '../io/random-seed.ts';
import { DraftBar } from './DraftBar.tsx';
import { DraftList } from './DraftList.tsx';
import { noticeText } from './notice-text.ts';
import { type Opened, OpenPart } from './OpenPart.tsx';
import { Part } from './Part.tsx';
import { PhoneBar } from './PhoneBar.tsx';
import { PromptDocument } from './PromptDocument.tsx';
import type { PanelProps } from './panel.ts';
import type { Parts } from './parts.ts';
import { SlotPicks } from './SlotPicks.tsx';
import { SlotRail } from './SlotRail.tsx';
import { isOffer } from './store.ts';
import { TakeAway } from './TakeAway.tsx';
import { useCatalog } from './use-catalog.ts';
import { useFirstGesture } from './use-first-gesture.ts';
import { useSharedLink } from './use-shared-link.ts';
import { type ExampleFragments, useSoul } from './use-soul.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import { useVersionCount } from './use-version-count.ts';
import { useVersionWatch } from './versions/use-version-watch.ts';
import { useWords } from './words.ts';

export interface SoulProps {
  /** Composed before anything is loaded. */
  readonly example: ExampleFragments;
  readonly catalogUrl: string;
  readonly links: { readonly try: string; readonly community: string };
}

/** A seed and the pair it stands for. */
interface Surprised {
  readonly seed: string;
  readonly mainId: string;
  readonly ruleId: string;
}

const loadDrawer = () => import('./VoiceDrawer.tsx').then(({ VoiceDrawer }) => ({ default: VoiceDrawer }));

/** What only the page's language has. */
interface SoulLanguage {
  readonly parts: Parts;
  readonly targetWords: TargetsWords;
}

export const SoulBuilder = ({ example, catalogUrl, links, parts, targetWords }: SoulProps & SoulLanguage) => {
  const { t } = useWords();
  const isActive = useFirstGesture();
  const { store, state } = useSoul(example, t, isActive);
  const { catalog, load } = useCatalog(catalogUrl, isActive);
  const [drawer, setDrawer] = useState<Slot | null>(null);
  const closeDrawer = useCallback(() => setDrawer(null), []);
  const [surprised, setSurprised] = useState<Surprised | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [finding, setFinding] = useState('');
  const [link, clearLink] = useSharedLink();
  const versions = useVersionCount(state.history.present.id, isActive);
  useVersionWatch(store);
  useUndoKeys(store);

  const document = state.history.present;
  const compiled = compilePreview(document.draft, document.fragments);
  const delivery = deliver(compiled.text);
  const title = compiled.title || t.untitled;
  const { selectedMainFragmentId, selectedRuleFragmentId } = document.draft;
  const stands = surprised?.mainId === selectedMainFragmentId && surprised.ruleId === selectedRuleFragmentId;

  useEffect(() => {
    if (bringsPublication()) setOpened({ part: 'publish' });
  }, []);
  useEffect(() => {
    if (drawer) void load();
  }, [drawer, load]);

  const surpriseMe = async (seed: number | null) => {
    const loaded = await load();
    if (loaded.kind !== 'ready') return setDrawer('main');
    const number = seed ?? randomSeed();
    const of = (group: string) => loaded.fragments.filter((fragment) => fragment.group === group);
    const { main, rule } = surprise(number, of('main-catalog'), of('expression-rule'));
    if (!main || !rule) return;
    store.fill({ main, rule });
    setSurprised({ seed: formatSeed(number), mainId: main.fragmentId, ruleId: rule.fragmentId });
  };

  const panel: PanelProps = {
    state,
    store,
    compiled,
    delivery,
    catalog,
    loadCatalog: load,
    onClose: () => setOpened(null),
  };
  return (
    <div className="soul">
      <DraftBar title={title} state={state} store={store} versions={versions} onOpen={setOpened} />
      <SlotPicks document={document} onOpen={setDrawer} />
      <div className="wrap zones">
        <SlotRail
          document={document}
          seed={stands ? surprised.seed : null}
          onOpen={setDrawer}
          onEmpty={store.empty}
          onSurprise={(seed) => void surpriseMe(seed)}
          communityHref={links.community}
          onPart={setOpened}
        />
        <PromptDocument
          document={document}
          compiled={compiled}
          delivery={delivery}
          store={store}
          onOpen={setDrawer}
          onPart={setOpened}
          tryHref={links.try}
        />
        <TakeAway
          panel={panel}
          loadChecks={isActive ? parts.checks : null}
          onFinding={setFinding}
          targetWords={targetWords}
          onOpen={setOpened}
        />
        <DraftList state={state} title={title} store={store} onOpen={setOpened} />
      </div>
      <PhoneBar compiled={compiled} delivery={delivery} finding={finding} />
      {drawer && (
        <Part
          key={drawer}
          load={loadDrawer}
          props={{
            slot: drawer,
            document,
            catalog,
            onRetry: () => void load(),
            onTake: (fragment: SoulFragment) => store.fill({ [drawer]: fragment }),
            onEmpty: () => store.empty(drawer),
            onSwitch: () => setDrawer(drawer === 'main' ? 'rule' : 'main'),
            onClose: closeDrawer,
          }}
        />
      )}
      {opened && <OpenPart key={opened.part} opened={opened} parts={parts} panel={panel} />}
      {link !== null && (
        <Part
          key={link}
          load={parts.shared}
          props={{
            link,
            onRemix: store.adopt,
            onCompare: (given: SoulDocument) => setOpened({ part: 'compare', given }),
            onClose: clearLink,
          }}
        />
      )}
      <UndoBar
        message={state.notice && noticeText(state.notice, t)}
        undoLabel={state.notice && isOffer(state.notice) ? t.undo : t.notices.dismiss}
        onUndo={store.takeBack}
        onExpire={store.dismiss}
      />
    </div>
  );
};

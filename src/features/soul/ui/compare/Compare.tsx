import { useEffect, useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { compareSouls, type SoulPart } from '../../core/compare-souls.ts';
import type { SoulDocument, SoulFragment } from '../../core/schema.ts';
import { takePart } from '../../core/take-part.ts';
import { tellingRules } from '../../core/telling-rules.ts';
import type { CompareWords } from '../../i18n/compare.en.ts';
import type { PanelProps } from '../panel.ts';
import { moment } from '../versions/moment.ts';
import { useVersions } from '../versions/use-versions.ts';
import { useWords } from '../words.ts';
import { FullView } from './FullView.tsx';
import { Matrix } from './Matrix.tsx';
import { type Offer, offersFor } from './offers.ts';
import { Pair } from './Pair.tsx';
import { useTaken } from './use-taken.ts';

export interface CompareProps extends PanelProps {
  /** Set beside the draft at first, such as what a link brought. */
  readonly given?: SoulDocument;
  /** Souls of the community, where they were loaded. */
  readonly community?: readonly SoulDocument[];
}

interface BoundProps extends CompareProps {
  readonly words: CompareWords;
  readonly start: 'pair' | 'rules';
}

const noSouls: readonly SoulDocument[] = [];
const noRules: readonly SoulFragment[] = [];

/** What to set beside the draft before the visitor chose: the last other draft or version, else its role as another would say it. */
const firstOffer = (offers: readonly Offer[], telling: readonly SoulFragment[]): Offer | undefined =>
  offers.find(({ group }) => group === 'given') ??
  offers.find(({ group }) => group === 'drafts') ??
  offers.find(({ group }) => group === 'versions') ??
  telling.flatMap(({ fragmentId }) => offers.filter(({ key }) => key === `rules:${fragmentId}`))[0] ??
  offers[0];

/** The draft beside another soul, word by word, or its role under several rules. */
export const Compare = (props: BoundProps) => {
  const { state, store, compiled, catalog, loadCatalog, onClose, words, start } = props;
  const { given, community = noSouls } = props;
  const { t, locale } = useWords();
  const [view, setView] = useState(start);
  const [choice, setChoice] = useState<Offer | null>(null);
  const [swapped, setSwapped] = useState(false);
  const [taken, noteTaken] = useTaken(state);
  const present = state.history.present;
  const kept = useVersions(present.id);
  useEffect(() => void loadCatalog(), [loadCatalog]);

  const rules =
    catalog.kind === 'ready' ? catalog.fragments.filter(({ group }) => group === 'expression-rule') : noRules;
  const now = Date.now();
  const offers = offersFor(
    {
      present,
      given: given ?? null,
      drafts: state.drafts,
      versions: kept?.ok ? kept.value : [],
      community,
      rules,
    },
    {
      groups: words.groups,
      untitled: t.untitled,
      at: (iso) => moment(iso, now, locale),
    },
  );
  const telling = tellingRules(rules, present.draft.selectedRuleFragmentId);
  const chosen = choice && (offers.find(({ key }) => key === choice.key) ?? choice);
  const other = chosen ?? (kept === null ? undefined : firstOffer(offers, telling));
  const [left, right] = swapped ? [other?.document, present] : [present, other?.document];
  const comparison = left && right ? compareSouls(left, right) : null;
  const title = compiled.title || t.untitled;

  const take = (part: SoulPart) => {
    if (!other) return;
    setChoice(other);
    noteTaken(words.taken[part]);
    store.take(takePart(present, other.document, part));
  };
  const compareWith = (rule: SoulFragment) => {
    setChoice(offers.find(({ key }) => key === `rules:${rule.fragmentId}`) ?? null);
    setView('pair');
  };

  return (
    <FullView
      title={view === 'pair' ? words.title : words.rulesTitle}
      note={
        view === 'rules' ? title : comparison ? words.summary(comparison.main.kind, comparison.rule.kind) : ''
      }
      closeLabel={words.close}
      actions={
        <>
          <button type="button" onClick={() => setView(view === 'pair' ? 'rules' : 'pair')}>
            {view === 'pair' ? words.rulesTitle : words.title}
          </button>
          {view === 'pair' && (
            <button type="button" disabled={!other} onClick={() => setSwapped(!swapped)}>
              {words.swap}
            </button>
          )}
        </>
      }
      store={store}
      onClose={onClose}
    >
      {view === 'rules' ? (
        <Matrix
          document={present}
          rules={rules}
          first={telling}
          words={words}
          taken={taken}
          onTake={(rule) => {
            noteTaken(words.rules.taken(rule.title));
            store.fill({ rule });
          }}
          onCompare={compareWith}
          onUndo={store.undo}
        />
      ) : (
        other &&
        comparison && (
          <Pair
            present={present}
            title={title}
            other={other}
            offers={offers}
            swapped={swapped}
            comparison={comparison}
            words={words}
            taken={taken}
            onChoose={(key) => setChoice(offers.find((offer) => offer.key === key) ?? null)}
            onTake={take}
            onUndo={store.undo}
          />
        )
      )}
      {(view === 'rules' ? rules.length === 0 : !other) && (
        <p className="wrap pending" role={catalog.kind === 'failed' ? 'alert' : undefined}>
          {catalog.kind === 'failed' ? (
            <>
              {words.alone}{' '}
              <Button variant="link" onClick={() => void loadCatalog()}>
                {words.retry}
              </Button>
            </>
          ) : (
            words.waiting
          )}
        </p>
      )}
    </FullView>
  );
};

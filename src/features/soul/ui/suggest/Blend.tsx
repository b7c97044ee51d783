import { useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { type BlendShare, blend, blendInto } from '../../core/blend.ts';
import { isHandEdited } from '../../core/builder.ts';
import type { SoulDocument, SoulFragment } from '../../core/schema.ts';
import type { SuggestWords } from '../../i18n/suggest.en.ts';
import { Prose } from '../Prose.tsx';
import type { PanelProps } from '../panel.ts';
import { useWords } from '../words.ts';
import { CatalogGate } from './CatalogGate.tsx';
import { RoleSelect } from './RoleSelect.tsx';
import { ShareChoice } from './ShareChoice.tsx';
import { Sheet } from './Sheet.tsx';

type BlendProps = Pick<PanelProps, 'state' | 'store' | 'catalog' | 'loadCatalog' | 'onClose'> & {
  readonly words: SuggestWords;
};

interface MixProps extends Pick<BlendProps, 'state' | 'store' | 'words'> {
  readonly roles: readonly SoulFragment[];
}

const Mix = ({ roles, state, store, words }: MixProps) => {
  const { locale } = useWords();
  const own = words.blend;
  const document = state.history.present;
  const [firstId, setFirst] = useState(document.draft.selectedMainFragmentId);
  const [secondId, setSecond] = useState<string | null>(null);
  const [share, setShare] = useState<BlendShare>('even');
  const [taken, setTaken] = useState<SoulDocument | null>(null);
  const roleBy = (id: string | null) => roles.find(({ fragmentId }) => fragmentId === id) ?? null;
  const [a, b] = [roleBy(firstId), roleBy(secondId)];
  const made = a && b && a !== b ? blend(a, b, share, locale) : null;
  const stands = taken === document;

  return (
    <>
      <div className="pair-of-roles">
        <RoleSelect
          label={own.first}
          choose={own.choose}
          roles={roles}
          selectedId={a?.fragmentId ?? null}
          onSelect={setFirst}
        />
        <RoleSelect
          label={own.second}
          choose={own.choose}
          roles={roles}
          selectedId={secondId}
          onSelect={setSecond}
        />
      </div>
      {a && b && a === b && (
        <p className="problem" role="alert">
          {own.same}
        </p>
      )}
      {a && b && made ? (
        <>
          <ShareChoice a={a.title} b={b.title} share={share} words={own} onShare={setShare} />
          <section className="blended" aria-live="polite">
            <h3>{made.name}</h3>
            <Prose heading="" text={made.text} edits={[]} />
          </section>
          {!stands && isHandEdited(document, 'main') && <p className="hint">{own.replaces}</p>}
          <div className="act">
            <p role="status">
              {stands && (
                <>
                  {own.taken}{' '}
                  <Button variant="link" onClick={store.undo}>
                    {own.undo}
                  </Button>
                </>
              )}
            </p>
            <Button
              variant="go"
              onClick={() => {
                store.take(blendInto(document, a, made));
                setTaken(store.read().history.present);
              }}
            >
              {own.take}
            </Button>
          </div>
        </>
      ) : (
        a !== b && <p className="hint">{own.empty}</p>
      )}
    </>
  );
};

/** Two roles, how much of each, and what becomes of them before it is taken. */
export const Blend = ({ state, store, catalog, loadCatalog, onClose, words }: BlendProps) => (
  <Sheet title={words.blend.title} closeLabel={words.close} onClose={onClose}>
    {() => (
      <CatalogGate catalog={catalog} loadCatalog={loadCatalog} words={words}>
        {(fragments) => (
          <Mix
            roles={fragments.filter(({ group }) => group === 'main-catalog')}
            state={state}
            store={store}
            words={words}
          />
        )}
      </CatalogGate>
    )}
  </Sheet>
);

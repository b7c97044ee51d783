import './versions.css';
import { useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { compareSouls } from '../../core/compare-souls.ts';
import { sameSoul } from '../../core/merge-documents.ts';
import type { SoulVersion } from '../../core/versions.ts';
import type { VersionsWords } from '../../i18n/versions.en.ts';
import { storedVersions } from '../../io/stored-versions.ts';
import { FullView } from '../compare/FullView.tsx';
import { Side } from '../compare/Side.tsx';
import { type Shown, SideSwitch } from '../compare/SideSwitch.tsx';
import { TakenLine } from '../compare/TakenLine.tsx';
import { useTaken } from '../compare/use-taken.ts';
import type { PanelProps } from '../panel.ts';
import { useWords } from '../words.ts';
import { moment } from './moment.ts';
import { useVersions } from './use-versions.ts';
import { VersionList } from './VersionList.tsx';
import { VersionName } from './VersionName.tsx';

type VersionsProps = Pick<PanelProps, 'state' | 'store' | 'compiled' | 'onClose'> & {
  readonly words: VersionsWords;
};

/** What the draft was, each version against what it is now, and the way back to one. */
export const Versions = ({ state, store, compiled, onClose, words }: VersionsProps) => {
  const { t, locale } = useWords();
  const present = state.history.present;
  const kept = useVersions(present.id);
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const [shown, setShown] = useState<Shown>('both');
  const [went, noteWent] = useTaken(state);
  const now = Date.now();
  const at = (iso: string) => moment(iso, now, locale);
  const title = compiled.title || t.untitled;

  const versions = kept?.ok ? kept.value : [];
  const selected = versions.find(({ id }) => id === selectedId) ?? versions[0];
  const goBack = ({ document, at: iso }: SoulVersion) => {
    void storedVersions().keep(present, new Date().toISOString());
    noteWent(words.went(at(iso)));
    store.take(document);
  };

  return (
    <FullView
      title={words.title}
      note={kept?.ok ? `${title}, ${words.kept(versions.length)}` : title}
      closeLabel={words.close}
      store={store}
      onClose={onClose}
    >
      {!selected && (
        <p className="wrap pending" role={kept?.ok === false ? 'alert' : undefined}>
          {kept === null ? words.loading : kept.ok ? words.none : words.problems[kept.error]}
        </p>
      )}
      {selected && (
        <div className="pair versions" data-shown={shown}>
          <SideSwitch
            label={words.shown.label}
            names={{ both: words.shown.both, left: at(selected.at), right: words.now }}
            shown={shown}
            onShow={setShown}
          />
          <div className="wrap sides">
            <div className="differs">
              <VersionList
                versions={versions}
                selected={selected}
                words={words}
                at={at}
                onSelect={setSelectedId}
              />
            </div>
            <Side
              side="left"
              document={selected.document}
              comparison={compareSouls(selected.document, present)}
              title={selected.name || at(selected.at)}
              note={selected.name && at(selected.at)}
              blank={words.blank}
            >
              <VersionName
                key={selected.id}
                name={selected.name}
                words={words}
                onName={(name) => void storedVersions().rename(present.id, selected.id, name)}
              />
            </Side>
            <Side
              side="right"
              document={present}
              comparison={compareSouls(selected.document, present)}
              title={words.now}
              note={title}
              blank={words.blank}
            />
            <div className="going">
              {sameSoul(selected.document, present) ? (
                !went && <p className="soft">{words.sameAsNow}</p>
              ) : (
                <Button variant="go" onClick={() => goBack(selected)}>
                  {words.back}
                </Button>
              )}
              <TakenLine message={went} onUndo={store.undo} />
            </div>
          </div>
        </div>
      )}
    </FullView>
  );
};

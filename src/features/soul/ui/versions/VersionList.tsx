import { useId } from 'react';
import { versionChanges } from '../../core/version-change.ts';
import type { SoulVersion } from '../../core/versions.ts';
import type { VersionsWords } from '../../i18n/versions.en.ts';

interface VersionListProps {
  readonly versions: readonly SoulVersion[];
  readonly selected: SoulVersion;
  readonly words: VersionsWords;
  readonly at: (iso: string) => string;
  readonly onSelect: (id: string) => void;
}

/** The versions by time, each with what it brought; arrows move from one to the next. */
export const VersionList = ({ versions, selected, words, at, onSelect }: VersionListProps) => {
  const name = useId();
  return (
    <fieldset className="kept">
      <legend className="lab">{words.list}</legend>
      {versions.map((version, index) => {
        const older = versions[index + 1];
        return (
          <label key={version.id}>
            <input
              type="radio"
              name={name}
              checked={version.id === selected.id}
              onChange={() => onSelect(version.id)}
            />
            <span className="row">
              <b>{version.name || at(version.at)}</b>
              {version.name && <span className="faint">{at(version.at)}</span>}
              <span className="what">
                {older ? words.changes(versionChanges(older.document, version.document)) : words.first}
              </span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
};

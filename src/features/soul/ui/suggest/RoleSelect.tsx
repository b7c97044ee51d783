import { useId } from 'react';
import { roleStyles, type SoulFragment } from '../../core/schema.ts';
import { useWords } from '../words.ts';

interface RoleSelectProps {
  readonly label: string;
  readonly choose: string;
  readonly roles: readonly SoulFragment[];
  readonly selectedId: string | null;
  readonly onSelect: (fragmentId: string) => void;
}

/** The roles of the catalogue by category, in the browser's own list. */
export const RoleSelect = ({ label, choose, roles, selectedId, onSelect }: RoleSelectProps) => {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={selectedId ?? ''} onChange={(event) => onSelect(event.currentTarget.value)}>
        {selectedId === null && (
          <option value="" disabled>
            {choose}
          </option>
        )}
        {roleStyles.map((style) => (
          <optgroup key={style} label={t.categories[style]}>
            {roles
              .filter(({ meta }) => meta.styleType === style)
              .map(({ fragmentId, title }) => (
                <option key={fragmentId} value={fragmentId}>
                  {title}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
};

import type { Messages } from '../i18n/en.ts';
import { Choice } from './Choice.tsx';

interface KeptProps {
  /** Others share this origin, so nothing is stored and there is nothing to choose. */
  inPageOnly: boolean;
  remember: boolean;
  onChoose: (device: boolean) => void;
  t: Messages['github'];
}

/** Where the token is kept, and what that means. */
export const Kept = ({ inPageOnly, remember, onChoose, t }: KeptProps) => (
  <fieldset className="set-kept">
    <legend className="set-label">{t.kept}</legend>
    {inPageOnly ? (
      <p className="soft">{t.inPageOnly}</p>
    ) : (
      ([false, true] as const).map((device) => {
        const [name, meaning] = device ? t.thisDevice : t.thisTab;
        return (
          <Choice
            key={String(device)}
            name="kept"
            checked={remember === device}
            onChoose={() => onChoose(device)}
          >
            <b>{name}</b>
            <small>{meaning}</small>
          </Choice>
        );
      })
    )}
  </fieldset>
);

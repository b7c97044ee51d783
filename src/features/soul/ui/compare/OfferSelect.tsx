import type { CompareWords } from '../../i18n/compare.en.ts';
import { type Offer, offerGroups } from './offers.ts';

interface OfferSelectProps {
  readonly offers: readonly Offer[];
  readonly chosen: string;
  readonly words: CompareWords;
  readonly onChoose: (key: string) => void;
}

/** Reads as a link and is the system's own list. */
export const OfferSelect = ({ offers, chosen, words, onChoose }: OfferSelectProps) => (
  <span className="change">
    <span className="lk" aria-hidden="true">
      {words.change}
    </span>
    <select
      aria-label={words.changeLabel}
      value={chosen}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {offerGroups.map((group) => {
        const members = offers.filter((offer) => offer.group === group);
        return (
          members.length > 0 && (
            <optgroup key={group} label={words.groups[group]}>
              {members.map(({ key, title, note }) => (
                <option key={key} value={key}>
                  {note === '' || note === words.groups[group] ? title : `${title} (${note})`}
                </option>
              ))}
            </optgroup>
          )
        );
      })}
    </select>
  </span>
);

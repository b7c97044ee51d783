import { useState } from 'react';
import type { SoulComparison, SoulPart } from '../../core/compare-souls.ts';
import type { SoulDocument } from '../../core/schema.ts';
import type { CompareWords } from '../../i18n/compare.en.ts';
import { Differences } from './Differences.tsx';
import { OfferSelect } from './OfferSelect.tsx';
import type { Offer } from './offers.ts';
import { Side } from './Side.tsx';
import { type Shown, SideSwitch } from './SideSwitch.tsx';
import { Spoken } from './Spoken.tsx';

interface PairProps {
  readonly present: SoulDocument;
  /** Of the draft in view. */
  readonly title: string;
  readonly other: Offer;
  readonly offers: readonly Offer[];
  /** Whether the draft in view stands on the right. */
  readonly swapped: boolean;
  readonly comparison: SoulComparison;
  readonly words: CompareWords;
  readonly taken: string;
  readonly onChoose: (key: string) => void;
  readonly onTake: (part: SoulPart) => void;
  readonly onUndo: () => void;
}

export const Pair = (props: PairProps) => {
  const { present, title, other, offers, swapped, comparison, words, taken } = props;
  const [shown, setShown] = useState<Shown>('both');
  const own = { document: present, title, note: words.here };
  const sides = swapped ? { left: other, right: own } : { left: own, right: other };
  const otherName = other.title === title ? other.note || title : other.title;
  const names = swapped
    ? { left: otherName, right: words.shown.own }
    : { left: words.shown.own, right: otherName };
  const known = offers.some(({ key }) => key === other.key) ? offers : [other, ...offers];
  const select = <OfferSelect offers={known} chosen={other.key} words={words} onChoose={props.onChoose} />;
  return (
    <div className="pair" data-shown={shown}>
      <SideSwitch
        label={words.shown.label}
        names={{ both: words.shown.both, ...names }}
        shown={shown}
        onShow={setShown}
      />
      <div className="wrap sides">
        <Differences
          left={sides.left.document}
          right={sides.right.document}
          comparison={comparison}
          other={swapped ? 'left' : 'right'}
          title={title}
          words={words}
          taken={taken}
          onTake={props.onTake}
          onUndo={props.onUndo}
        />
        {(['left', 'right'] as const).map((side) => (
          <Side
            key={side}
            side={side}
            document={sides[side].document}
            comparison={comparison}
            title={sides[side].title}
            note={sides[side].note}
            blank={words.blank}
          >
            {sides[side] === other && select}
          </Side>
        ))}
      </div>
      <div className="wrap sides answers">
        <h3 className="lab">{words.answers}</h3>
        <Spoken document={sides.left.document} side="left" title={names.left} says={words.says} />
        <Spoken document={sides.right.document} side="right" title={names.right} says={words.says} />
      </div>
    </div>
  );
};

import { memo } from 'react';
import { cssColor } from '../../core/color.ts';
import {
  type ComponentGroup,
  type ComponentKind,
  type ComponentSample,
  componentGroups,
} from '../../core/component-groups.ts';
import type { Style } from '../../core/css.ts';
import type { DesignModel, Mode } from '../../core/model.ts';
import type { ProblemDetails } from '../../core/problem.ts';
import { contrastRatio } from '../../core/rules/contrast-ratio.ts';
import { canvasOf, inkOf } from '../../core/surface.ts';
import type { SpecimenWords } from '../../i18n/specimen.en.ts';

type Failure = ProblemDetails['contrast-ratio'];

/** What a component of a kind would hold in an interface. */
const Content = ({
  kind,
  label,
  messages: { sample },
}: {
  kind: ComponentKind;
  label: string;
  messages: SpecimenWords;
}) => {
  switch (kind) {
    case 'inputs':
      return sample.input;
    case 'cards':
      return (
        <>
          <b>{label || sample.plan}</b>
          <span>{sample.card}</span>
        </>
      );
    case 'navigation':
      return (
        <>
          <b>{label || sample.brand}</b>
          {sample.links.map((link) => (
            <span key={link}>{link}</span>
          ))}
        </>
      );
    case 'tables':
      return sample.rows.slice(0, label === '' ? 3 : 1).map(([amount, who, when]) => (
        <span key={amount} className="cells">
          <span>{who}</span>
          <span>{when}</span>
          <span>{amount}</span>
        </span>
      ));
    case 'feedback':
      return label === '' ? (
        <span>{sample.alert}</span>
      ) : (
        <>
          <b>{label}</b>
          <span>{sample.alert}</span>
        </>
      );
    default:
      return label || sample.primary;
  }
};

const Sample = ({
  kind,
  sample,
  messages,
}: {
  kind: ComponentKind;
  sample: ComponentSample;
  messages: SpecimenWords;
}) => (
  <span className="stand" style={sample.ground === null ? undefined : { background: sample.ground }}>
    <span
      className={`token${sample.hasText ? '' : ' bare'}${sample.broken ? ' broken' : ''}`}
      style={sample.style}
    >
      {sample.hasText && <Content kind={kind} label={sample.label} messages={messages} />}
    </span>
  </span>
);

const namesOf = ({ samples, others }: ComponentGroup, messages: SpecimenWords): string =>
  [...samples.map(({ name }) => name), ...(others.length > 0 ? [messages.andMore(others.length)] : [])].join(
    ', ',
  );

interface GroupProps {
  readonly group: ComponentGroup;
  readonly failures: readonly Failure[];
  readonly ground: Style;
  readonly messages: SpecimenWords;
}

const sameGroup = ({ messages: one, ...a }: GroupProps, { messages: other, ...b }: GroupProps): boolean =>
  one === other && JSON.stringify(a) === JSON.stringify(b);

const Group = memo(
  ({ group, failures, ground, messages }: GroupProps) => (
    <section>
      <h3>{messages.componentKinds[group.kind]}</h3>
      <div className={`samples ${group.kind}`} style={ground} inert>
        {group.samples.map((sample) => (
          <Sample key={sample.name} kind={group.kind} sample={sample} messages={messages} />
        ))}
      </div>
      <p className={group.derived ? 'names' : 'names mono'}>
        {group.derived ? messages.derived : namesOf(group, messages)}
      </p>
      {failures.map((failure) => (
        <p key={failure.component} className="names bad mono">
          {failure.component}: {messages.belowContrast(failure.ratio, failure.needed)}{' '}
          {failure.fix && <b>{messages.contrastFix(failure.fix.token, failure.fix.ratio.toFixed(2))}</b>}
        </p>
      ))}
    </section>
  ),
  sameGroup,
);

/** The file's components by kind in one mode, with those whose text can't be read. */
export function Components({
  model,
  mode,
  messages,
}: {
  readonly model: DesignModel;
  readonly mode: Mode;
  readonly messages: SpecimenWords;
}) {
  const ground = { background: cssColor(canvasOf(model, mode)), color: cssColor(inkOf(model, mode)) };
  const failures = new Map(
    contrastRatio(model).flatMap(({ rule, details }) =>
      rule === 'contrast-ratio' && details.mode === mode ? [[details.component, details] as const] : [],
    ),
  );
  return (
    <div className="component-grid">
      {componentGroups(model, mode).map((group) => (
        <Group
          key={group.kind}
          group={group}
          failures={group.failing.flatMap(({ component }) => failures.get(component) ?? [])}
          ground={ground}
          messages={messages}
        />
      ))}
    </div>
  );
}

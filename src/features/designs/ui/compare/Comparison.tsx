import { lazy, Suspense, useMemo, useState } from 'react';
import { Tabs } from '#components/ui/Tabs.tsx';
import type { Result } from '#lib/result.ts';
import { compareTables, type Comparison as Tables } from '../../core/compare-tables.ts';
import { contrastPairs } from '../../core/contrast-pairs.ts';
import { type DesignModel, tokenCount } from '../../core/model.ts';
import type { DesignProblem } from '../../core/problem.ts';
import { primaryButton } from '../../core/roles.ts';
import type { Messages } from '../../i18n/en.ts';
import { CompareHead } from './CompareHead.tsx';
import { JoinedLists } from './JoinedLists.tsx';
import type { CompareLinks } from './mount.tsx';

export interface ComparedDesign {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly text: string;
}

export interface Side extends ComparedDesign {
  readonly parsed: Result<DesignModel, readonly DesignProblem[]>;
}

interface ComparisonProps {
  readonly left: Side;
  readonly right: Side;
  readonly links: CompareLinks;
  readonly messages: Messages;
}

type Part = keyof Tables;

const Prose = lazy(() => import('./ProsePairs.tsx'));

/** The model of a side that has tokens; null for prose and for what can't be read. */
const tokensOf = ({ parsed }: Side): DesignModel | null =>
  parsed.ok && tokenCount(parsed.value) > 0 ? parsed.value : null;

const buttonRatio = (model: DesignModel | null): string | null => {
  const button = model === null ? undefined : primaryButton(model);
  if (model === null || button === undefined) return null;
  const pair = contrastPairs(model).find(
    ({ component, mode }) => component === button.name && mode === 'light',
  );
  return pair?.ratio.toFixed(2) ?? null;
};

const limits = (side: Side, t: Messages['compare']): string | null => {
  if (!side.parsed.ok) {
    const { line, column } = side.parsed.error[0]?.position ?? { line: 1, column: 1 };
    return t.unparsed(side.title, line, column);
  }
  return tokensOf(side) === null ? t.prose(side.title) : null;
};

const Summary = ({ left, right, tables, messages }: Omit<ComparisonProps, 'links'> & { tables: Tables }) => {
  const t = messages.compare;
  const [here, there] = [tokensOf(left), tokensOf(right)].map(buttonRatio);
  return (
    <p className="compare-sum">
      {tokensOf(left) && tokensOf(right) && t.colorsJoined(tables.color.joins.length)}{' '}
      {here && there && t.buttonReads(here, there)}
    </p>
  );
};

/** Two designs side by side, by color, type, shape, components and prose. */
export function Comparison({ left, right, links, messages }: ComparisonProps) {
  const t = messages.compare;
  const tables = useMemo(
    () =>
      compareTables({ text: left.text, model: tokensOf(left) }, { text: right.text, model: tokensOf(right) }),
    [left, right],
  );
  const comparable = tokensOf(left) !== null && tokensOf(right) !== null;
  const [part, setPart] = useState<Part>(comparable ? 'color' : 'prose');
  const parts = (Object.keys(t.tabs) as Part[]).filter((id) => comparable || id === 'prose');
  const count = (id: Part) => (id === 'prose' ? null : tables[id].joins.length);
  const notes = [left.slug === right.slug ? t.same : null, limits(left, t), limits(right, t)];
  return (
    <>
      <div className="compare-halves">
        {[left, right].map((side, index) => (
          <CompareHead
            key={index === 0 ? 'left' : 'right'}
            side={side}
            model={tokensOf(side)}
            href={links.detail(side.slug)}
          />
        ))}
      </div>
      <div className="wrap compare-parts">
        <div className="compare-actions">
          <Summary left={left} right={right} tables={tables} messages={messages} />
          <a className="lk" href={links.swap}>
            {t.swap}
          </a>
          <a className="btn go" href={links.edit}>
            {t.edit}
          </a>
        </div>
        <Tabs
          label={t.tabsLabel}
          selected={part}
          onSelect={setPart}
          tabs={parts.map((id) => ({
            id,
            label: (
              <>
                {t.tabs[id]} {count(id) !== null && <span className="mono">{count(id)}</span>}
              </>
            ),
          }))}
        >
          {notes.map(
            (note) =>
              note && (
                <p key={note} className="compare-note">
                  {note}
                </p>
              ),
          )}
          {part === 'prose' ? (
            <Suspense fallback={null}>
              <Prose pairs={tables.prose} messages={messages} />
            </Suspense>
          ) : (
            <JoinedLists
              key={part}
              table={tables[part]}
              noteHead={
                { color: messages.onCanvas, type: messages.weightHead, shape: '', components: t.contrast }[
                  part
                ]
              }
              hasDistance={part === 'color'}
              titles={[left.title, right.title]}
              messages={messages}
            />
          )}
        </Tabs>
      </div>
    </>
  );
}

import type { Locale } from '#platform/i18n/core/locale.ts';
import type { Assessment } from '../core/assess.ts';
import type { Compared } from '../core/comparison.ts';
import type { City, Resolved, World } from '../core/resolve.ts';
import type { Scenario } from '../core/scenario.ts';
import type { MeasuredMix, PriceRow, PublicPrices } from '../core/schema.ts';
import type { Messages } from '../i18n/en.ts';
import type { Figures } from './figures.ts';

/** A measured mix with the number of its reports in place of them. */
export interface KnownMeasure extends Omit<MeasuredMix, 'reports'> {
  readonly reports: number;
}

/** What the page gives to the island: data, and addresses in its language. */
export interface CostFacts {
  readonly catalog: Pick<PublicPrices['catalog'], 'library' | 'providers'> & {
    readonly models: readonly PriceRow[];
  };
  readonly snapshots: PublicPrices['snapshots'];
  readonly legacyIds: PublicPrices['legacyIds'];
  readonly cities: readonly City[];
  readonly exchangeRates: PublicPrices['exchangeRates'];
  readonly mixes: readonly KnownMeasure[];
  /** The page that explains the formulas. */
  readonly formulasHref: string;
  /** The price table. */
  readonly modelsHref: string;
}

/** Everything that a part of the page draws from. */
export interface Calculator {
  readonly facts: CostFacts;
  readonly locale: Locale;
  readonly messages: Messages;
  readonly figures: Figures;
  readonly world: World;
  readonly scenario: Scenario;
  readonly resolved: Resolved;
  readonly assessment: Assessment;
  /** The same work on every model of the list in force, the cheapest first. */
  readonly compared: readonly Compared[];
  readonly providerName: (id: string) => string;
  readonly change: (part: Partial<Scenario>) => void;
}

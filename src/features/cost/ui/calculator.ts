import type { Locale } from '#platform/i18n/core/locale.ts';
import type { Assessment } from '../core/assess.ts';
import type { Resolved, World } from '../core/resolve.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Messages } from '../i18n/en.ts';
import type { Figures } from './figures.ts';

/** Everything that a part of the page draws from. */
export interface Calculator {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly figures: Figures;
  readonly world: World;
  readonly scenario: Scenario;
  readonly resolved: Resolved;
  readonly assessment: Assessment;
  readonly providerName: (id: string) => string;
  readonly change: (part: Partial<Scenario>) => void;
}

import { z } from '#lib/zod.ts';
import { stores } from '#platform/storage/core/stores.ts';
import { defineValue } from '#platform/storage/io/values.ts';
import type { Theme, ThemeChoice } from '../core/theme.ts';

const stored = defineValue<Theme | null>({
  store: stores.theme,
  schema: z.nullable(z.enum(['light', 'dark'])),
  fallback: null,
});

export const readTheme = (): ThemeChoice => stored.read().value ?? 'system';

/** Shows a theme at once and keeps the choice; `system` keeps none. */
export const chooseTheme = (choice: ThemeChoice): void => {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset['theme'] = choice === 'system' ? (dark ? 'dark' : 'light') : choice;
  if (choice === 'system') stored.erase();
  else stored.write(choice);
};

export const onThemeChange = (changed: (choice: ThemeChoice) => void): (() => void) =>
  stored.subscribe((theme) => changed(theme ?? 'system'));

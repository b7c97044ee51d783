export type Theme = 'light' | 'dark';
export type ThemeChoice = Theme | 'system';

export const themeChoices: readonly ThemeChoice[] = ['system', 'light', 'dark'];

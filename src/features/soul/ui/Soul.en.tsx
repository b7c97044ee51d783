import { en } from '../i18n/en.ts';
import { targetsEn } from '../i18n/targets.en.ts';
import { partsEn } from './parts.en.ts';
import { SoulBuilder, type SoulProps } from './SoulBuilder.tsx';
import { WordsContext } from './words.ts';

const words = { t: en, locale: 'en' } as const;

export const Soul = (props: SoulProps) => (
  <WordsContext value={words}>
    <SoulBuilder {...props} parts={partsEn} targetWords={targetsEn} />
  </WordsContext>
);

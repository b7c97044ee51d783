import { tryEn } from '../../i18n/try.en.ts';
import { TryDrive, type TryProps } from './Try.tsx';
import { TryWordsContext } from './try-words.ts';

const words = { t: tryEn, locale: 'en' } as const;

export const Try = (props: TryProps) => (
  <TryWordsContext value={words}>
    <TryDrive {...props} />
  </TryWordsContext>
);

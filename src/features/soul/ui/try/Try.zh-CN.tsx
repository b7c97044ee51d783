import { tryZhCN } from '../../i18n/try.zh-CN.ts';
import { TryDrive, type TryProps } from './Try.tsx';
import { TryWordsContext } from './try-words.ts';

const words = { t: tryZhCN, locale: 'zh-CN' } as const;

export const Try = (props: TryProps) => (
  <TryWordsContext value={words}>
    <TryDrive {...props} />
  </TryWordsContext>
);

import { targetsZhCN } from '../i18n/targets.zh-CN.ts';
import { zhCN } from '../i18n/zh-CN.ts';
import { partsZhCN } from './parts.zh-CN.ts';
import { SoulBuilder, type SoulProps } from './SoulBuilder.tsx';
import { WordsContext } from './words.ts';

const words = { t: zhCN, locale: 'zh-CN' } as const;

export const Soul = (props: SoulProps) => (
  <WordsContext value={words}>
    <SoulBuilder {...props} parts={partsZhCN} targetWords={targetsZhCN} />
  </WordsContext>
);

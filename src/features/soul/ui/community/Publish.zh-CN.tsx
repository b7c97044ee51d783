import type { PanelProps } from '../panel.ts';
import { Publish } from './Publish.tsx';
import { publishLanguage } from './publish-language.zh-CN.ts';
import { PublishWordsContext } from './publish-words.ts';

const BoundPublish = (props: PanelProps) => (
  <PublishWordsContext value={publishLanguage}>
    <Publish {...props} />
  </PublishWordsContext>
);

export default BoundPublish;

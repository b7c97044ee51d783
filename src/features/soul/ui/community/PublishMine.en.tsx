import { PublishMine, type PublishMineProps } from './PublishMine.tsx';
import { publishLanguage } from './publish-language.en.ts';
import { PublishWordsContext } from './publish-words.ts';

const BoundPublishMine = (props: PublishMineProps) => (
  <PublishWordsContext value={publishLanguage}>
    <PublishMine {...props} />
  </PublishWordsContext>
);

export default BoundPublishMine;

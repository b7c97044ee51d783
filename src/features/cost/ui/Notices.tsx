import type { StorageReason } from '#platform/storage/core/reason.ts';
import type { Messages } from '../i18n/en.ts';

interface Props {
  readonly messages: Messages;
  readonly lostModel: string | null;
  readonly problem: StorageReason | null;
}

export function Notices({ messages, lostModel, problem }: Props) {
  return (
    <div role="status">
      {lostModel !== null && <p className="notice">{messages.modelLost(lostModel)}</p>}
      {problem !== null && <p className="notice">{messages.unsaved[problem]}</p>}
    </div>
  );
}

import { compilePreview } from '../core/compile.ts';
import type { Messages } from '../i18n/en.ts';
import type { Notice } from './store.ts';

export const noticeText = (notice: Notice, t: Messages): string => {
  switch (notice.kind) {
    case 'replaced':
      return t.notices.replaced(notice.slots);
    case 'emptied':
      return t.notices.emptied(notice.slot);
    case 'deleted':
    case 'duplicated':
    case 'adopted':
    case 'set-aside': {
      const { draft, fragments } = notice.document;
      return t.notices[notice.kind](compilePreview(draft, fragments).title || t.untitled);
    }
    case 'restored':
    case 'merged':
    case 'forked':
      return t.notices[notice.kind];
  }
};

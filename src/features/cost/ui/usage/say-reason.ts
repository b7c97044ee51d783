import type { UsageMessages } from '../../i18n/usage.ts';
import type { ReadReason } from '../../io/usage.ts';
import type { Figures } from '../figures.ts';

/** Why a report could not be read, and what to do. */
export function sayReason(error: ReadReason, { reason, problems }: UsageMessages, figures: Figures): string {
  switch (error.kind) {
    case 'empty':
      return reason.empty;
    case 'not-text':
      return reason.notText;
    case 'cut-off':
      return reason.cutOff;
    case 'not-json':
      return reason.notJson;
    case 'agent-log':
      return reason.agentLog;
    case 'other-json':
      return reason.otherJson;
    case 'blocks':
      return reason.blocks;
    case 'no-usage':
      return reason.noUsage;
    case 'cut-table':
      return reason.cutTable;
    case 'unrecognized':
      return reason.unrecognized;
    case 'field':
      return reason.field(error.path, problems[error.problem]);
    case 'contradiction':
      return reason.contradiction(
        error.path,
        figures.number(error.stated, 0),
        figures.number(error.summed, 0),
      );
    case 'too-large-file':
      return reason.tooLarge(figures.number(error.bytes / 2 ** 20, 1));
    case 'unreadable':
      return reason.unreadable;
    case 'timeout':
      return reason.timeout;
    case 'no-reader':
      return reason.noReader;
  }
}

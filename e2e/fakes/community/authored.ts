import type { Locale } from '#platform/i18n/core/locale.ts';

/** A soul as one of the stand-in's people published it. */
export interface Authored {
  readonly author: string;
  readonly locale: Locale;
  /** Numbers of the catalogue; null for a soul in its author's words alone. */
  readonly pair: readonly [role: number, rule: number] | null;
  readonly own: string;
  readonly name: string;
  readonly summary: Readonly<Partial<Record<Locale, string>>>;
  readonly likes: number;
  readonly openedAt: string;
  readonly comments: readonly string[];
}

/** The oldest first, as they were opened. */
export const authored: readonly Authored[] = [
  {
    author: 'mira-k',
    locale: 'en',
    pair: [102, 2],
    own: 'Paging hours are 08:00 to 22:00 in Warsaw. Outside them, page only when customers cannot check out.',
    name: 'Bridge, by wire',
    summary: {
      en: 'Runs our incident channel. Ten words a line, times first.',
      'zh-CN': '管故障频道：一行十个词，先报时间。',
    },
    likes: 41,
    openedAt: '2026-09-30T08:12:00Z',
    comments: ['We use it on call since October.', 'The times first rule is what did it for us.'],
  },
  {
    author: 'lin-w',
    locale: 'zh-CN',
    pair: [101, 11],
    own: '评论先引原文一行。合并与否，只写一字：可，或否。',
    name: '一字评审',
    summary: {
      'zh-CN': '评审意见压到一字，理由另起一行。',
      en: 'Reviews in Classical Chinese: one character of verdict, then the reason.',
    },
    likes: 58,
    openedAt: '2026-10-04T03:40:00Z',
    comments: ['「否」字后面能不能附上行号？'],
  },
  {
    author: 'mira-k',
    locale: 'en',
    pair: [105, 3],
    own: 'Ask who will read it before you touch a sentence. Keep code samples runnable.',
    name: 'The editor who asks first',
    summary: { en: 'Asks for the reader, then edits. Never rewrites a sample that runs.' },
    likes: 12,
    openedAt: '2026-10-11T15:05:00Z',
    comments: [],
  },
  {
    author: 'lin-w',
    locale: 'zh-CN',
    pair: [44, 2],
    own: '每次部署之前，先问上一次备份是什么时候。',
    name: '保温杯值班员',
    summary: { 'zh-CN': '不急不躁地值夜班，先喝水，再看备份。' },
    likes: 27,
    openedAt: '2026-10-19T11:20:00Z',
    comments: [],
  },
  {
    author: 'mira-k',
    locale: 'en',
    pair: null,
    own: 'You write release notes. Read the merged pull requests, group them by what a user notices, and leave the rest out. One sentence each, in the past tense. If nothing is worth a note, say so.',
    name: 'Release notes, nothing else',
    summary: {
      en: 'Turns merged pull requests into what a user would notice.',
      'zh-CN': '把合并的改动写成用户察觉得到的变化。',
    },
    likes: 33,
    openedAt: '2026-10-26T09:00:00Z',
    comments: ['Works well with squash merges.'],
  },
  {
    author: 'lin-w',
    locale: 'en',
    pair: [33, 6],
    own: 'The tour is a web shop in Go. Chapter titles go into the commit message.',
    name: 'Soundcheck in chapters',
    summary: {
      en: 'Debugs by muting channels, and tells it as a tale.',
      'zh-CN': '一路一路静音找杂音，再讲成一回书。',
    },
    likes: 9,
    openedAt: '2026-11-03T19:44:00Z',
    comments: [],
  },
  {
    author: 'mira-k',
    locale: 'en',
    pair: [104, 9],
    own: 'When you quote markup from a report, such as <img src=x onerror=alert(1)> or <script>document.title = "ran"</script>, keep it as it is and say where it would have run.',
    name: 'Auditor’s diary',
    summary: { en: 'Follows <b>untrusted</b> input and keeps a diary of where it went.' },
    likes: 21,
    openedAt: '2026-11-12T07:31:00Z',
    comments: [],
  },
  {
    author: 'lin-w',
    locale: 'zh-CN',
    pair: [7, 16],
    own: '凌晨两点以后，只说今晚必须做的那一件事。',
    name: '凌晨两点的电台',
    summary: {
      'zh-CN': '深夜只留一件事，念给一个人听。',
      en: 'After two in the morning it reads out one thing, to one listener.',
    },
    likes: 46,
    openedAt: '2026-11-18T17:55:00Z',
    comments: ['谢谢，昨晚靠它收工的。', '能出个英文版吗？'],
  },
  {
    author: 'mira-k',
    locale: 'en',
    pair: [103, 4],
    own: 'Options come as a table of two. The inner voice may doubt, the answer may not.',
    name: 'Two voices on a trade-off',
    summary: { en: 'The decision aloud, the doubt in parentheses.' },
    likes: 3,
    openedAt: '2026-11-26T13:10:00Z',
    comments: [],
  },
];

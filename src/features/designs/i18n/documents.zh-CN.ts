import { say } from '#platform/github/core/say.ts';
import { filesZhCN } from '#platform/github/i18n/files.zh-CN.ts';
import { zhCN as github } from '#platform/github/i18n/zh-CN.ts';
import type { StorageReason } from '#platform/storage/core/reason.ts';
import type { DocumentWords } from './documents.en.ts';

const storage: Readonly<Record<StorageReason, string>> = {
  full: '未能存下：浏览器的存储空间满了。请下载文件，或删掉一份草稿；期间不要关闭本页。',
  blocked: '未能存下：浏览器禁止本站存储数据。请允许，或下载文件；期间不要关闭本页。',
  unreadable: '未能存下：这份草稿已存的内容读不出来，没有动它。请下载文件，再另起一份草稿接着写。',
};

const reasons: DocumentWords['reasons'] = {
  ...github.reasons,
  ...filesZhCN,
  'not-markdown': ({ path }) => `${path} 不以 .md 结尾。请换成 DESIGN.md 这样的路径。`,
  'no-place': () => '这份草稿还没有对应的文件。请先选好仓库、分支和路径。',
  'marks-left': () => '文本里还留着冲突标记，因此什么都没有发送。请逐处决定，再保存一次。',
  'nothing-to-offer': () => '分支上已经是这份内容，没有可提交的改动。',
  'start-lost': ({ branch }) =>
    `${branch} 上已经找不到这份草稿的起点，合并请求会抹掉别人的改动，因此什么都没有写入。请重新载入文件、合并两份内容，再发起合并请求。`,
  'bad-repository-reference': ({ reason }) => say(github.references, reason),
  'bad-slug': ({ slug }) => `设计库里没有「${slug}」，请到那里选一份。`,
  'bad-draft-id': () => '这个地址没有对应的草稿。请从你的草稿里选一份，或新建一份。',
  storage: ({ reason }) => storage[reason],
  'other-tab': () => '另一个标签页改过这份草稿。那边的内容原样未动，你的也还在这里；请合并两份。',
};

export const documentsZhCN: DocumentWords = {
  reasons,
  steps: {
    'try-again': '重试',
    'choose-place': '换个位置',
    'rename-branch': '换个分支名',
    'pull-request': '存到新分支并发起合并请求',
    reload: '重新载入文件',
    merge: '合并两份',
    'show-marks': '跳到第一处标记',
    download: '下载文件',
  },
  saved: {
    created: (place) => `已新建 ${place}。`,
    updated: (place) => `已保存到 ${place}。`,
    unchanged: (place) => `${place} 已经是这份内容，没有写入。`,
    restored: (place) => `已保存到 ${place}。文件刚被人删除，这次保存把它恢复了。`,
  },
  conflict: {
    created: '这期间有人新建了这个文件。两份内容都在，请合并后再保存。',
    changed: '这期间有人改了这个文件。两份内容都在，请合并后再保存。',
    deleted: '这期间有人删除了这个文件。你的内容还在，保存会重新创建它。',
  },
  states: { virtual: '仓库里还没有这个文件，第一次保存时创建。' },
  summary: (found) => {
    const parts = [
      found.changed > 0 && `改动 ${found.changed} 个设计令牌`,
      found.added > 0 && `新增 ${found.added} 个设计令牌`,
      found.removed > 0 && `删除 ${found.removed} 个设计令牌`,
      found.contrastLost > 0 && `${found.contrastLost} 处对比度不再达标`,
      found.contrastGained > 0 && `${found.contrastGained} 处对比度转为达标`,
      found.sections > 0 && `${found.sections} 节正文有变化`,
    ].filter((part) => part !== false);
    return parts.length === 0 ? '设计令牌和正文都没有变化。' : `${parts.join('，')}。`;
  },
  reading: {
    broke: '改动之后设计令牌读不出来了，只对照正文。',
    mended: '改动之前设计令牌读不出来，现在可以了。',
    unreadable: '两边的设计令牌都读不出来，只对照正文。',
    onlyText: '只有写法变了，设计令牌和各节正文的含义都没变。',
  },
  proposed: (number) => `已发起合并请求 #${number}。`,
};

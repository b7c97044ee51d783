import type { BranchNameProblem } from '../core/branch-name.ts';
import type { FileConflict } from '../core/file-reason.ts';
import type { PathProblem } from '../core/repository-path.ts';
import type { FileWords } from './files.en.ts';

const paths: Readonly<Record<PathProblem, string>> = {
  empty: '请填写文件路径，例如 DESIGN.md 或 docs/DESIGN.md。',
  'too-long': '路径超过 512 字节，请改短一些。',
  absolute: '路径从仓库根目录算起，开头不带斜杠，请去掉它。',
  backslash: '文件夹之间用 / 分隔，不用反斜杠，请改过来。',
  'control-character': '路径里混进了看不见的控制字符，请重新输入。',
  'half-character': '路径里有半个残缺的字符，请重新输入。',
  'empty-segment': '路径中有空的一段：斜杠连写了两个，或末尾多了一个。请去掉多余的斜杠。',
  'dot-segment': '路径里不能有单独的 . 或 ..，请写出完整的文件夹名。',
  'git-segment': '这个路径通向 .git，那是 git 自己的地方。请换一个文件夹。',
};

const names: Readonly<Record<BranchNameProblem, string>> = {
  empty: '请填写分支名，例如 docs/design-tokens。',
  'too-long': '分支名超过 244 字节，请改短一些。',
  'half-character': '分支名里有半个残缺的字符，请重新输入。',
  character: '分支名里不能有空格，也不能有 ~ ^ : ? * [ \\，可以改用连字符。',
  slash: '斜杠只能夹在分支名的两段之间，不能放在两头，也不能连写。请去掉多余的斜杠。',
  dot: '分支名的每一段都不能以点开头，整个名字里不能有 ..，也不能以点结尾。请去掉多余的点。',
  lock: '分支名的任何一段都不能以 .lock 结尾，那是 git 自用的。请换个结尾。',
  at: '分支名不能只是一个 @，也不能含有 @{。请换一个。',
  dash: '分支名不能以连字符开头，否则命令会把它当成选项。请去掉它。',
  reserved: '这个名字由 git 或 GitHub 保留，请换一个。',
};

const happened: Readonly<Record<FileConflict['happened'], string>> = {
  created: '已被新建',
  changed: '已被改动',
  deleted: '已被删除',
  occupied: '处已不能放文件',
};

const kinds = { directory: '文件夹', symlink: '符号链接', submodule: '子模块' };

export const filesZhCN: FileWords = {
  'bad-path': ({ problem }) => paths[problem],
  'repeated-path': ({ path }) => `${path} 在这次提交里出现了两次，因此什么都没有写入。请给其中一个换个路径。`,
  'not-a-file': ({ path, what }) => `${path} 是${kinds[what]}，不是文件，没有动它。请选择一个文件的路径。`,
  'not-text': ({ path }) =>
    `${path} 不是 UTF-8 文本，打开会损坏内容，所以没有动它。请先转成 UTF-8，或换一个文件。`,
  'too-large': ({ path }) =>
    `${path === '' ? '根目录' : path} 太大，GitHub 不以这种方式提供，所以没有动它。请改用 git 处理。`,
  'ref-missing': ({ ref }) => `仓库里没有 ${ref}，因此什么都没有写入。请选择别的分支，或先创建它。`,
  'empty-repository': () =>
    '这个仓库还没有任何提交，无从写起。请先在 GitHub 上创建第一个文件（比如 README），再重试。',
  'unwritable-text': () =>
    '文本里有半个残缺的字符，任何文件都存不下，因此什么都没有写入。请找到那个坏掉的符号，替换后再保存。',
  'protected-branch': ({ branch }) =>
    `${branch} 分支有保护规则，不允许直接保存，因此什么都没有写入。请保存到新分支，再发起合并请求。`,
  'created-meanwhile': ({ theirs }) =>
    `这期间有人新建了 ${theirs.path}。对方的内容原样未动，你的也留着；请对照两份，再保存一次。`,
  'changed-meanwhile': ({ theirs }) =>
    `这期间有人改了 ${theirs.path}。对方的内容原样未动，你的也留着；请合并两份，再保存一次。`,
  'deleted-meanwhile': ({ path }) =>
    `这期间有人删除了 ${path}。你的内容还在这里；如果要让它回来，请另存为新文件。`,
  'files-conflict': ({ files }) =>
    `这期间有人动过这些文件：${files.map((file) => `${file.path} ${happened[file.happened]}`).join('、')}。什么都没有写入，你的内容也留着；请载入最新状态，再保存一次。`,
  'bad-branch-name': ({ problem }) => names[problem],
  'branch-exists': ({ name }) => `已经有名为 ${name} 的分支，指向另一个提交，没有动它。请换一个名字。`,
};

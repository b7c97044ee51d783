import type { ImportKind, ImportReason } from '../core/importers/import-design.ts';
import type { FormatMessages } from './formats.en.ts';

const kinds: Record<ImportKind, string> = {
  'design-md': 'DESIGN.md',
  'css-variables': 'CSS 变量',
  'tailwind-v4': 'Tailwind 4 主题',
  dtcg: '设计令牌（DTCG）',
};

const importReason = (failed: ImportReason): string => {
  switch (failed.reason) {
    case 'empty':
      return '还没有可导入的内容。粘贴一份，或者选择一个文件。';
    case 'too-large':
      return `内容超过 ${failed.limit.toLocaleString('en')} 个字符，编辑器读不了这么长的文件。`;
    case 'not-recognised':
      return '认不出格式：不是 DESIGN.md，不是带自定义属性的 CSS，也不是 DTCG 的 JSON。';
    case 'invalid-json':
      return `JSON 有语法错误，在第 ${failed.line} 行第 ${failed.column} 列。`;
    case 'no-tokens':
      return `${kinds[failed.kind]}：没有找到 DESIGN.md 能存放的颜色、长度或字体样式。`;
  }
};

export const zhCN: FormatMessages = {
  exportNames: {
    'css-variables': 'CSS 变量',
    'tailwind-v4': 'Tailwind 4 主题',
    'tailwind-v3': 'Tailwind 3 主题',
    dtcg: '设计令牌（DTCG）',
    shadcn: 'shadcn/ui 主题',
    figma: 'Figma 变量',
  },
  exportHints: {
    'css-variables': '放在自己的样式之前加载。深色取值跟随访客的系统设置。',
    'tailwind-v4': '在 @import "tailwindcss" 之后引入。深色取值跟随项目里的 dark 变体。',
    'tailwind-v3':
      '把 theme.extend 合并到 tailwind.config。带深色取值的颜色这样用：bg-primary dark:bg-primary-dark。',
    dtcg: 'Design Tokens 格式 2025.10，Style Dictionary、Terrazzo 等工具可以直接读取。深色取值放在 $extensions 里。',
    shadcn: '替换 globals.css 里的同名变量。设计里没有写到的角色，保留项目原来的值。',
    figma: 'Figma REST API 接口 POST /v1/files/:file_key/variables 的请求体，需要 Enterprise 套餐。',
  },
  importKinds: kinds,
  importReason,
  skipReasons: {
    'not-carried': 'DESIGN.md 没有存放这类值的分组。',
    unreadable: '值和名字对不上，无法读取。',
    calculated: '这是算出来的值，请直接写结果。',
    'broken-reference': '引用的名字在文件里不存在。',
    'circular-reference': '引用绕回了自己，或者连着引用超过十层。',
    'name-taken': '已经有一个同名的值。',
    narrow: '只在页面的某一部分或某个条件下生效。',
  },
};

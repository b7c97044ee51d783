import type { DesignProblem, ExpectedValue, SyntaxReason } from '../core/problem.ts';
import type { GalleryWords, Messages } from './en.ts';

const syntax: Record<SyntaxReason, string> = {
  'colon-in-plain-value': '值里有冒号加空格，请把整个值放进引号。',
  indentation: '缩进与上下行不一致。',
  'unclosed-quote': '这里的引号或括号没有闭合。',
  other: '这不是合法的 YAML。',
};

const expected: Record<ExpectedValue, string> = {
  color: 'CSS 颜色',
  dimension: '带 px、em 或 rem 的数字',
  number: '1 到 1000 之间的数字',
  typography: '含 fontFamily、fontSize 等键的一组值',
  group: '一组设计令牌',
};

const sentence = ({ rule, details }: DesignProblem): string => {
  switch (rule) {
    case 'too-large':
      return `文件超过 ${details.limit.toLocaleString('zh-CN')} 个字符。`;
    case 'unclosed-front-matter':
      return 'front matter 以 --- 开头，却没有结束。';
    case 'yaml-syntax':
      return syntax[details.reason];
    case 'too-many-values':
      return `设计令牌的值超过 ${details.limit.toLocaleString('zh-CN')} 个。`;
    case 'too-deep':
      return `设计令牌嵌套超过 ${details.limit} 层。`;
    case 'duplicate-key':
      return `${details.key} 定义了两次。`;
    case 'duplicate-section':
      return `章节 ${details.section} 出现了两次。`;
    case 'token-collision':
      return `两个设计令牌展平后同名：${details.path}。`;
    case 'invalid-value':
      return `${details.path} 的值是「${details.value}」，应为${expected[details.expected]}。`;
    case 'broken-reference':
      return `${details.path} 引用的 {${details.reference}} 不存在。`;
    case 'circular-reference':
      return `${details.path} 引用的 {${details.reference}} 又绕回自身。`;
    case 'no-tokens':
      return '这份文件只有文字，没有可以绘制或检查的设计令牌。';
    case 'missing-primary':
      return '没有名为 primary 的颜色。';
    case 'contrast-ratio':
      return `${details.component}：${details.mode === 'dark' ? '深色下 ' : ''}${details.ratio.toFixed(2)}，低于 ${details.needed}。`;
    case 'missing-section':
      return `缺少章节 ${details.section}。`;
    case 'section-order':
      return `${details.section} 排在 ${details.after} 之后，按格式应在其前。`;
  }
};

export const galleryWords: GalleryWords = {
  shown: (found, all) => `${all} 份中的 ${found} 份`,
  hueValue: (degrees) => `${degrees} 度附近`,
  contrastsFail: (failing, all) => `${all} 处对比度中 ${failing} 处不达标`,
};

export const zhCN: Messages = {
  ...galleryWords,
  title: '设计',
  description: (count) =>
    `${count} 份真实的 DESIGN.md，可以看、可以取、可以改。每张图都由文件自己的设计令牌画成。`,
  intro: (count) => `${count} 份 DESIGN.md，可以看、可以取、可以改。每张图都由文件自己的设计令牌画成。`,
  pageTitle: (page) => `设计，第 ${page} 页`,
  search: '名称、简介或颜色名',
  searchLabel: '搜索设计',
  filtersLabel: '筛选',
  clear: '清除',
  more: '筛选',
  filters: { mode: '明暗', type: '标题字体', corners: '圆角', quality: '评分' },
  values: {
    light: '浅色',
    dark: '深色',
    sans: '无衬线',
    serif: '衬线',
    mono: '等宽',
    square: '直角',
    soft: '小圆角',
    round: '大圆角',
    full: '100',
    findings: '低于',
    undrawn: '无',
  },
  hue: '色相',
  hueLabel: '主色的色相',
  hueAny: '任意色相',
  hueNone: '无彩',
  sortLabel: '排序',
  sorts: { name: '按名称', quality: '按评分', newest: '最近更新' },
  button: '继续',
  prose: '仅文字',
  proseWhy: '只有文字，没有设计令牌，画不出样子。',
  unparsed: '无法解析',
  unparsedWhy: 'front matter 无法解析，修好之前画不出样子。',
  nothing: '没有同时满足这些条件的设计。',
  offline: '设计索引没有加载成功，暂时不能搜索；下面的列表照常可用。',
  retry: '重试',
  legal: (counts) =>
    `${counts.drawn} 份可以绘制，${counts.prose} 份只有文字，${counts.unparsed} 份无法解析。`,
  source: (version) => `来自 getdesign ${version}（MIT，VoltAgent）。`,
  disclaimer: '各条目均为独立分析，与其名称所指的品牌没有关联。',
  pages: '分页',
  previous: '上一页',
  next: '下一页',
  page: (page, of) => `第 ${page} 页，共 ${of} 页`,
  keys: {
    search: '搜索设计',
    move: '在设计之间移动',
    open: '打开设计',
  },

  detailTitle: (title) => `${title} 的 DESIGN.md`,
  detailDescription: (title) => `${title} 的 DESIGN.md：样张、设计令牌、对比度与源文件。`,
  sections: { specimen: '样张', findings: '检查结果', source: 'DESIGN.md' },
  sectionsLabel: '这份设计的各部分',
  score: '评分',
  reasons: ({ references, contrasts, sections }) =>
    [
      '可解析',
      references.good === references.of ? '引用完整' : `${references.of} 处引用中 ${references.good} 处有效`,
      `${contrasts.of} 处对比度中 ${contrasts.good} 处达标`,
      sections.good === sections.of ? '章节齐全' : `${sections.of} 个章节中有 ${sections.good} 个`,
    ].join('，'),
  contrastsPass: (good, of) => `${of} 处对比度中 ${good} 处达标`,
  download: '下载',
  copyForAgent: '复制给我的智能体',
  copied: '已复制',
  copyFailed: '浏览器拒绝访问剪贴板。文件全文在下方 DESIGN.md 一栏。',
  agentSentence:
    '把下面的文件保存为本仓库根目录的 DESIGN.md，此后在这里构建的每个界面都遵循它：按名称使用其中的设计令牌，按描述使用其中的组件，要偏离时先问我。',
  add: '在你的项目里',
  specimenLabel: (title) =>
    `${title} 的样张：标题、按钮、一张表格卡片和另外两个表面，都由文件的设计令牌画成。下方的表格以文字列出同样的值。`,
  color: '颜色',
  token: '设计令牌',
  value: '值',
  dark: '深色',
  onCanvas: '与画布对比',
  readsAsHead: '可用作',
  used: '使用',
  readsAs: { text: '正文', 'text-aa': '正文（AA）', 'large-text': '大号文字', surface: '色面' },
  uses: (count) => (count === 0 ? '未使用' : `${count} 处`),
  type: '字体',
  substitute: (families) => `${families}：以你系统中最接近的字体显示`,
  sizeHead: '字号 / 行高',
  weightHead: '字重',
  trackingHead: '字距',
  components: '组件',
  componentKinds: {
    buttons: '按钮',
    inputs: '输入框',
    badges: '标签',
    navigation: '导航',
    tables: '表格',
    feedback: '消息与对话框',
    cards: '卡片与横幅',
    other: '其他',
  },
  andMore: (count) => `另有 ${count} 个`,
  contrastFix: (token, ratio) => `改用 ${token}：${ratio}`,
  spacing: '间距',
  radius: '圆角',
  findingsHead: (count) => (count === 0 ? '没有问题' : `${count} 个问题`),
  noFindings: '文件可以解析，引用全部有效，对比度全部达标，章节齐全。',
  severities: { error: '错误', warning: '警告', info: '提示' },
  problem: sentence,
  sourceHead: 'DESIGN.md',
  lines: (count) => `${count} 行`,
  previousDesign: '上一份设计',
  nextDesign: '下一份设计',
  independent: (title) => `独立分析，与 ${title} 没有关联。`,
  own: '本站自己的设计，站点的 CSS 变量由这份文件生成。',
  proseDetail: '这份文件只有文字，没有设计令牌，所以画不出样子；智能体照样可以读。',
  unparsedDetail: (line, column) =>
    `front matter 在第 ${line} 行第 ${column} 列无法解析，修好之前画不出样子。`,
  sample: {
    primary: '立即开始',
    secondary: '联系我们',
    heading: '订单',
    search: '搜索',
    states: ['已付款', '审核中', '已退款'],
    rows: [
      ['¥2,480.00', '青石书店', '9 月 24 日'],
      ['¥18,900.00', '海顿货运', '9 月 23 日'],
      ['¥129.00', '陈默', '9 月 23 日'],
      ['¥64.50', '林乔', '9 月 22 日'],
      ['¥1,212.75', '潮汐茶行', '9 月 22 日'],
    ],
    plan: '标准版',
    figure: '2.9%',
    figureNote: '每笔另加 ¥1',
    text: '每两天结算一次，每月一份对账单。',
    feature: '创建账户',
    strip: '一个余额，四十种货币',
    link: '连接',
    card: '订单以你记账所用的货币结算。',
    input: 'chenmo@qingshi.example',
  },
};

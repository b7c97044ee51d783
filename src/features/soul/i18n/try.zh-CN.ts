import { formatNumber } from '#platform/i18n/core/format.ts';
import type { TryPageWords, TryWords } from './try.en.ts';

const number = (n: number) => formatNumber(n, 'zh-CN');

const duration = (seconds: number): string => {
  if (seconds < 90) return `${number(seconds)} 秒`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `${number(minutes)} 分钟` : `${number(Math.ceil(minutes / 60))} 小时`;
};

const code = (status: number | null): string => (status === null ? '' : `（${status}）`);
const says = (said: string): string => (said === '' ? '' : `它的原话：「${said}」`);

/** What only the page around the island says. */
export const tryPageZhCN: TryPageWords = {
  pageTitle: '试驾',
  description: '用你自己的模型，让两份人设回答同一句话，左右对照着读。由你的浏览器直接去问，不经过本站。',
  keys: [['Ctrl Enter', '在输入框里：两边都问']],
};

export const tryZhCN: TryWords = {
  title: '试驾',
  lead: '同一句话，两副嗓子。由你的浏览器直接去问模型，不经过本站。',
  back: '回到工坊',
  untitled: '未命名的人设',
  example: '构建又红了。',
  server: {
    title: '由谁来答',
    providers: { anthropic: 'Anthropic', openai: 'OpenAI 及兼容', ollama: 'Ollama' },
    address: '地址',
    key: '密钥',
    keyMissing: (host) => `${host} 需要密钥，请贴上你自己的。`,
    keyHint: (host, optional) => `只发给 ${host}，离开本页就忘掉。${optional ? '对方不要密钥就空着。' : ''}`,
    keyKept: (host) => `只发给 ${host}，留在这个标签页里，关掉就没了。`,
    keep: '密钥留在这个标签页里',
    model: '模型',
    modelMissing: '写一个模型名，或者列出来选一个。',
    list: '列出它的模型',
    listing: '正在取列表',
    listed: (n) => (n === 0 ? '它还没有模型。' : `共 ${number(n)} 个模型，可选可填。`),
  },
  prompt: '对两边说的话',
  promptMissing: '先写一句话。',
  askBoth: '两边都问',
  stopBoth: '都停下',
  ask: '提问',
  stop: '停下',
  askSide: (side) => `提问 ${side}`,
  stopSide: (side) => `停下 ${side}`,
  draftInView: '正在编辑的草稿',
  choose: '拿来对比的是',
  none: '不加人设',
  silent: {
    sample: '听说构建又红了，这个角色会说',
    own: '这些话没有样例。问一句，它就开口。',
    blank: '这份草稿是空的，提问时不带人设。',
    none: '模型出厂时的样子。两边的差别，就是人设。',
  },
  waiting: (host) => `正在等 ${host}`,
  phases: {
    thinking: '正在想',
    writing: '正在写',
    done: '答完了',
    stopped: '已停下，来了的都留着。',
  },
  causes: {
    length: '到了长度上限，答到这里为止。',
    declined: '模型不肯再往下说。',
    wordless: '模型一个字没说就结束了。',
  },
  asked: (prompt) => `「${prompt.replaceAll('「', '『').replaceAll('」', '』')}」`,
  tokens: () => '个 token 写出',
  read: (n, estimated) => `${estimated ? '约 ' : ''}${number(n)} 个读入`,
  counted: (model, host) => `${model}，由 ${host} 计数`,
  estimated: (model) => `${model}；用 o200k 估算，和它自己的计数可能有出入`,
  uncounted: (model, host) => `${model}；${host} 没有给出 token 数`,
  system: (n) => `系统提示词，${number(n)} 字符`,
  storage: {
    blocked: '这个浏览器不允许存储：草稿读不到，这个标签页也留不住东西。',
    full: '浏览器的存储空间满了：这里写的内容离开本页就没了。',
    unreadable: '这个标签页留下的内容读不出来，已从头开始。',
  },
  addresses: {
    'not-an-address': '请写成 https://api.example.com/v1 或 http://localhost:1234/v1 这样的地址。',
    'holds-a-secret': '地址里别带用户名、密码，也别带 ? 和 # 后面的部分：地址会进日志。密钥另有一栏。',
    'plain-http': '只有 localhost 和 127.0.0.1 能用 http，别处要用 https 才护得住密钥。',
    'not-allowed': (servers) => `本页只能连接${servers}。站点的维护者可以用 SOUL_TRY_ORIGINS 添加服务器。`,
  },
  ownMachine: '你自己的电脑',
  reasons: {
    key: ({ host }) => `${host} 不认这个密钥（401）。看看是否完整、是否有效、是不是这个地址的。`,
    credit: ({ host }) => `${host} 说账户里没有余额了。去那边充值，或者换一个服务器问。`,
    'no-model': ({ host, model }) =>
      `${host} 没有「${model}」这个模型（404）。列出它的模型选一个，或者检查地址。`,
    rate: ({ host, seconds }) =>
      `${host} 暂时不再接受请求（429）。${seconds === null ? '等一分钟再问。' : `请过 ${duration(seconds)}再问。`}`,
    overloaded: ({ host }) => `${host} 太忙了。密钥和话都没问题，过一分钟再问。`,
    'too-long': ({ host }) => `对 ${host} 来说太长了（413）。把草稿或者这句话删短些。`,
    refused: ({ host, status, said }) => `${host} 拒绝了这次请求${code(status)}。${says(said)}`,
    broken: ({ host, status, said }) => `${host} 那边出了错${code(status)}，过一分钟再问。${says(said)}`,
    elsewhere: ({ host }) => `${host} 要把请求转到别的地址，而密钥绝不转交。请直接填最终的地址。`,
    'not-a-model': ({ host }) => `${host} 上应答的不是模型。检查一下地址，很多都以 /v1 结尾。`,
    cut: ({ begun }) =>
      begun ? '连接断了。来了的都留着，想要完整的回答就再问一次。' : '还没说一个字连接就断了。再问一次。',
    origin: ({ host, site, provider }) =>
      provider === 'ollama'
        ? `Ollama 在 ${host} 上运行着，但没有放行本站。退出它，用下面这行启动，再问一次：`
        : `${host} 有应答，但不让 ${site} 的页面读取。请在它的 CORS 设置里放行这个源。`,
    'not-running': ({ host, provider, secure }) =>
      `${host} 上没有应答。请先启动${provider === 'ollama' ? ' Ollama' : '服务器'}，再问一次。${secure ? 'Safari 不让 https 页面连接它，Chrome、Edge 和 Firefox 可以。' : ''}`,
    'no-permission': () => '浏览器不让本页连接你自己的电脑。请在网站设置里允许「本地网络访问」，再问一次。',
    unreachable: ({ host }) => `连不上 ${host}。检查地址和网络，再问一次。`,
    offline: () => '你现在离线。写的话都在，等网络恢复再问。',
  },
  copyCommand: '复制',
  copied: '已复制',
  copyFailed: '浏览器不让复制。请选中这一行，手动复制。',
};

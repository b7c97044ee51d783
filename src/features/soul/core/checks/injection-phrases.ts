export type InjectionTag = 'override' | 'jailbreak' | 'reveal-prompt' | 'secrecy' | 'exfiltration';

/** Alternatives, written one to a string. */
const any = (...words: readonly string[]): string => `(?:${words.join('|')})`;

const orders = any(
  'instructions?',
  'prompts?',
  'rules?',
  'directives?',
  'guidelines?',
  'guardrails?',
  'constraints?',
  'polic(?:y|ies)',
  'programming',
  'training',
  'messages?',
  'commands?',
);
const filler = any('of', 'the', 'these', 'those', 'my', 'our', 'its', 'and', 'or');
const earlier = any(
  'previous',
  'prior',
  'earlier',
  'preceding',
  'above',
  'foregoing',
  'original',
  'initial',
  'system',
  'developer',
  'safety',
);
const whose = any('all', 'any', 'every', 'your');
const behind = any('above', 'before this', 'so far', "you(?:'ve| have)? (?:been |were )?(?:given|told)");

const english: readonly (readonly [InjectionTag, string])[] = [
  [
    'override',
    `\\b${any('ignore', 'disregard', 'forget', 'override', 'bypass', 'neglect')}\\s+(?:${filler}\\s+){0,3}(?:${any(whose, earlier)}\\s+(?:${filler}\\s+){0,2}){1,4}${orders}\\b`,
  ],
  [
    'override',
    `\\b${any('ignore', 'disregard', 'forget', 'override')}\\s+(?:${filler}\\s+){0,2}${orders}\\s+${behind}\\b`,
  ],
  [
    'override',
    `\\b${any('ignore', 'disregard', 'forget')}\\s+(?:everything|all|anything|what(?:ever)?)\\s+(?:that\\s+)?(?:was\\s+|is\\s+|came\\s+)?${any('above', 'before', "you(?:'ve| have|'re| are| were)? (?:been |were )?(?:told|instructed|taught)")}\\b`,
  ],
  [
    'override',
    `\\b(?:do not|don't|stop|no longer|never)\\s+(?:follow|obey|comply with|adhere to|listen to)(?:ing)?\\s+(?:${any(filler, 'any', 'all')}\\s+){0,3}${any(earlier, 'your')}\\s+(?:${earlier}\\s+)?${orders}\\b`,
  ],
  [
    'override',
    `(?:^|\\n)\\W{0,6}(?:new|updated|revised|real)\\s+(?:system\\s+)?(?:instructions?|prompt)\\s*:`,
  ],
  [
    'jailbreak',
    `\\b${any('you are', 'act', 'behave', 'become', 'pretend to be', 'enter', 'activate', 'respond', 'answer')}\\s+(?:now\\s+)?(?:in\\s+|as\\s+)?(?:an?\\s+|the\\s+)?${any('dan\\b', 'jailbroken', 'jailbreak mode', 'developer mode', 'god mode', 'unrestricted', 'uncensored')}`,
  ],
  ['jailbreak', '\\bdo anything now\\b'],
  [
    'jailbreak',
    `\\b${any('no', 'without', 'free of', 'free from', 'not bound by', 'ignore', 'ignoring', 'bypass', 'bypassing', 'disable', 'drop')}\\s+(?:${any('all', 'any', 'your', 'the', 'of')}\\s+){0,3}${any('ethical', 'moral', 'safety', 'content', 'openai', 'anthropic')}\\s+(?:and\\s+\\w+\\s+)?${any('guidelines?', 'restrictions?', 'limits?', 'limitations?', 'filters?', 'polic(?:y|ies)', 'rules?', 'constraints?', 'guardrails?')}\\b`,
  ],
  [
    'reveal-prompt',
    `\\b${any('reveal', 'print', 'output', 'show', 'repeat', 'display', 'disclose', 'leak', 'dump', 'recite', 'tell me', 'give me', 'write out', 'return')}\\s+(?:me\\s+|us\\s+|back\\s+|out\\s+)?(?:${any('all', 'of', 'the', 'your', 'its', 'full', 'entire', 'exact', 'complete')}\\s+){0,4}${any('system prompt', 'system message', 'system instructions?', '(?:initial|hidden|secret|internal|confidential|original|developer) (?:prompt|instructions?|message)')}\\b`,
  ],
  [
    'secrecy',
    `\\b${any('do not', "don't", 'never', 'must not')}\\s+(?:tell|inform|notify|alert|warn)\\s+(?:the\\s+|any\\s+)?(?:users?|humans?|operators?|developers?)\\s+${any('(?:about|of)\\s+(?:this|these|it\\b|your)', 'that\\s+you\\b', 'anything\\s+about')}`,
  ],
  [
    'secrecy',
    `\\b${any('without', "don't let", 'do not let', 'never let')}\\s+the\\s+(?:user|human|operator|developer)(?:'s)?\\s+${any('know', 'knowing', 'noticing', 'notice', 'knowledge', 'consent', 'find out')}\\b`,
  ],
  [
    'exfiltration',
    `\\b${any('send', 'upload', 'post', 'forward', 'exfiltrate', 'e-?mail', 'transmit', 'leak')}\\s+(?:(?!not\\b|never\\b|no\\b)[\\w']+\\s+){0,4}?${any('api keys?', 'credentials', 'passwords?', 'secrets', 'env(?:ironment)? variables', 'private keys?', 'access tokens?', 'cookies', 'chat history')}\\b`,
  ],
  [
    'exfiltration',
    `\\b${any('secretly', 'silently', 'covertly')}\\s+${any('send', 'upload', 'post', 'copy', 'forward', 'delete', 'record', 'collect', 'install')}\\b`,
  ],
];

const zhEarlier = any(
  '之前',
  '以前',
  '先前',
  '此前',
  '前面',
  '上面',
  '以上',
  '上述',
  '前述',
  '所有',
  '全部',
  '一切',
  '任何',
  '原有',
  '原来',
  '系统',
  '开发者',
  '已有',
  '安全',
);
const zhOrders = any(
  '指令',
  '指示',
  '提示词',
  '提示',
  '规则',
  '要求',
  '设定',
  '限制',
  '约束',
  '命令',
  '准则',
  '护栏',
  '对话',
);

const chinese: readonly (readonly [InjectionTag, string])[] = [
  [
    'override',
    `${any('忽略', '无视', '忘记', '忘掉', '抛开', '不要理会', '不要遵守', '不用管', '别管', '覆盖', '绕过')}(?:掉|了)?你?${zhEarlier}${any('的', zhEarlier, '你', '收到', '给你', '你的')}{0,5}${zhOrders}`,
  ],
  [
    'override',
    `${any('忽略', '无视', '忘记', '忘掉')}(?:掉|了)?你(?:收到|得到)?的?(?:系统)?${any('指令', '提示词', '设定', '限制')}`,
  ],
  ['override', '(?:^|\\n)[^\\p{L}\\n]{0,4}(?:新的?|更新后的?)(?:系统)?(?:指令|提示词)\\s*[:：]'],
  [
    'jailbreak',
    `${any('你现在是', '从现在起你是', '你将扮演', '进入', '开启', '切换到')}(?:一个|为)?${any('dan(?![a-z])', '越狱', '开发者模式', '上帝模式', '无限制', '不受限制', '没有限制', '无审查')}`,
  ],
  [
    'jailbreak',
    `${any('没有', '不受', '摆脱', '解除', '取消', '去掉', '突破', '无视')}(?:任何|一切|所有)?${any('道德', '伦理', '安全', '内容', '平台')}(?:和..)?的?${any('限制', '约束', '准则', '审查', '过滤', '政策', '规范')}`,
  ],
  [
    'reveal-prompt',
    `${any('输出', '打印', '显示', '泄露', '透露', '公开', '告诉我', '复述', '重复', '说出', '展示', '给出', '背出')}${any('你', '出', '一遍', '完整', '全部', '的', '所有', '原始', '我')}{0,5}${any('系统提示词?', '系统指令', '系统消息', '初始指令', '初始提示词?', '隐藏指令', '内部指令', '开发者指令')}`,
  ],
  [
    'secrecy',
    `${any('不要', '别', '不能', '切勿', '不得', '不许', '禁止')}${any('告诉', '告知', '通知', '提醒', '让')}${any('用户', '使用者', '对方', '人类')}${any('知道', '察觉', '发现', '关于', '有?(?:这|此|本)(?:些|条|段|件)?(?:指令|提示|规则|内容|事)')}`,
  ],
  ['secrecy', any('瞒着', '背着') + any('用户', '使用者', '开发者')],
  [
    'exfiltration',
    `${any('密钥', '密码', '凭据', '凭证', '令牌', '环境变量', '私钥', '聊天记录')}[^，。；！？\\n不别勿没]{0,6}${any('发送', '上传', '转发', '传', '发')}(?:到|给|至)`,
  ],
  ['exfiltration', any('暗中', '悄悄', '偷偷') + any('发送', '上传', '转发', '删除', '记录', '收集', '安装')],
];

/** Read on folded text. */
export const injections: readonly { readonly tag: InjectionTag; readonly pattern: RegExp }[] = [
  ...english,
  ...chinese,
].map(([tag, source]) => ({ tag, pattern: new RegExp(source, 'gu') }));

/** What stands right before a phrase that is refused: "never ...", "绝不……". */
export const negated = new RegExp(
  `(?:\\b${any('never', 'not', "n't", 'cannot', 'refuses? to', 'declines? to', 'rather than', 'instead of')}|n't)(?:,? under any circumstances,?)?\\s+(?:${any('ever', 'simply', 'blindly', 'just', 'agree to', 'try to', 'help \\w+', 'let \\w+(?: \\w+)?')}\\s+){0,2}$|${any('绝不', '从不', '永不', '决不', '不要', '别', '不可', '不得', '不能', '不会', '不许', '不应', '切勿', '勿', '禁止', '拒绝', '不')}(?:轻易|擅自|随意|替人|帮人|因此|把)?$`,
  'u',
);

/** Somebody else's wish: "asks you to ...", "要求你……". */
export const refusedRequest = new RegExp(
  `\\b${any('requests?', 'attempts?', 'ask(?:s|ed)?', 'asking', 'tells?', 'told', 'orders?', 'urges?', 'try', 'tries', 'trying', 'tricks?')}\\s+(?:\\w+\\s+){0,2}to\\s+$|${any('要求', '让', '叫', '请', '命令', '诱导', '企图', '试图')}[你我它]?$`,
  'u',
);

export const refusedIn = new RegExp(
  `\\b${any('refuse', 'refuses', 'decline', 'declines', 'reject', 'rejects', 'do not', "don't", 'never', 'report', 'reports', 'stop', 'treat')}\\b|${any('拒绝', '不予', '不照做', '不要照做', '不理', '不听', '不从', '报告', '停下', '当作')}`,
  'u',
);

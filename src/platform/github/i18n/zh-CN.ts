import type { Messages } from './en.ts';

const clock = (time: number): string =>
  new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(time);

const second = (time: number): string =>
  new Intl.DateTimeFormat('zh-CN', { timeStyle: 'medium', hourCycle: 'h23' }).format(time);

export const zhCN: Messages = {
  reasons: {
    'not-connected': () => '这里还没有连接 GitHub。先连接，已写的内容会留着。',
    offline: () => '连不上 GitHub。请检查网络后重试，已写的内容都在。',
    stopped: () => '已停下。之前发出的部分已在 GitHub 上，你写的内容都在。',
    'renewal-failed': () => '连接已到期，眼下无法续期。请过一分钟重试，或重新连接；已写的内容都在。',
    timeout: () => 'GitHub 迟迟没有回应。请重试，不会重复写入。',
    unauthorized: () => 'GitHub 不再认可这次连接。请重新连接，已写的内容都在。',
    forbidden: () => '当前连接在这里没有这个权限。请向仓库所有者申请写权限，或换一个仓库。',
    sso: () => '该组织要求单点登录。请先在 GitHub 上授权 HagiCode，再重试。',
    'rate-limited': ({ retryAt }) =>
      retryAt === null
        ? 'GitHub 要求停顿一分钟。这一次没有写入任何内容。'
        : `GitHub 要求停顿到 ${clock(retryAt)}。这一次没有写入任何内容。`,
    'not-found': () =>
      'GitHub 没有让当前连接看到这个仓库：它不存在，或者连接无权查看。请核对名称，或给连接更多权限。',
    conflict: () => '有人在同一时刻改动了它。请重试，以最新状态为准。',
    gone: ({ what }) =>
      what === 'issue'
        ? '这个议题已在 GitHub 上被删除。你写的内容还在这里，可以另建一个议题。'
        : '这个仓库关闭了议题功能。请在仓库设置里打开，或换一个仓库。',
    invalid: ({ messages }) =>
      messages.length === 0
        ? 'GitHub 没有接受这些内容，请修改后重试。'
        : `GitHub 没有接受这些内容：${messages.join('；')}。`,
    server: ({ status }) => `GitHub 自身出了问题（${status}）。请过一分钟重试，不会重复写入。`,
    unexpected: ({ status }) => `GitHub 的回应不在预料之中（${status}）。请重试，或反馈这个问题。`,
  },
  references: {
    empty: () => '请写成 所有者/仓库名，或粘贴仓库地址。',
    'too-long': () => '作为地址，这段文字太长了。',
    unreadable: () => '这不是仓库地址，请写成 所有者/仓库名。',
    'foreign-host': ({ host }) => `${host} 不是本站所连接的 GitHub。`,
    'repository-missing': ({ owner }) => `${owner}/ 后面缺少仓库名。`,
    'not-a-repository': ({ page }) => `${page} 是 GitHub 自己的页面，不是仓库所有者。`,
    'bad-owner': ({ owner }) => `「${owner}」不能作为所有者：只用字母、数字和连字符，最多 39 个。`,
    'bad-repository': ({ repo }) => `「${repo}」不能作为仓库名：只用字母、数字、点、连字符和下划线。`,
    token: () =>
      '这像是一个 GitHub 令牌，没有使用，也没有保存。令牌应填在「设置」里；这里请写 所有者/仓库名。',
    'bad-number': ({ number }) => `「${number}」不是议题或合并请求的编号。`,
  },
  signIn: {
    'not-configured': '本站尚未配置 GitHub 应用，登录功能未开启。可以改用个人访问令牌。',
    'storage-blocked': '浏览器禁止本站存储数据。请允许后重新连接。',
    'repeated-parameter': 'GitHub 的回应里有重复的参数，已弃用。请重新连接。',
    'state-missing': '这次登录不是从这个标签页发起的，或已用过一次。请从这里重新连接。',
    'state-wrong': '这个回应与本标签页发起的登录不符，已弃用。请重新连接。',
    expired: '登录用时超过十分钟。请重新连接。',
    'foreign-issuer': '回应并非来自所配置的 GitHub，已弃用。请重新连接。',
    denied: '你在 GitHub 上拒绝了授权，没有建立连接。',
    refused: 'GitHub 拒绝了这次登录。请重新连接；若再次出现，请反馈。',
    'code-missing': 'GitHub 的回应里没有授权码。请重新连接。',
    'exchange-refused': '授权码已用过或已过期。请重新连接。',
    'application-refused': 'GitHub 拒绝了本站的应用，需由站点维护者修复。可以改用个人访问令牌。',
    'email-unverified': 'GitHub 要求先验证邮箱。请在 GitHub 上完成后重新连接。',
    'edge-not-configured': '本站服务端未开启登录。可以改用个人访问令牌。',
    'edge-unavailable': '需要服务端的那一步没有得到回应。请过一分钟重新连接，或改用个人访问令牌。',
    offline: '登录途中网络断开。网络恢复后请重新连接。',
    'account-unreadable': 'GitHub 发了令牌，却没有说明属于谁，因此没有保存。请重新连接。',
  },
  picker: {
    label: '仓库',
    hint: '写成 所有者/仓库名，或粘贴任意 GitHub 地址。',
    placeholder: '所有者/仓库名',
    use: '选用',
    checking: '正在查找',
    public: '公开',
    private: '私有',
    credentialsDropped: '地址里带有密码，已立即去掉。如果那是真的密码，请到来源处更换。',
  },
  nextSteps: {
    connect: '连接 GitHub',
    reconnect: '重新连接',
    'replace-token': '到「设置」更换令牌',
    'ask-scope': { public_repo: '申请公开仓库权限', repo: '申请私有仓库权限' },
    'install-app': '到 GitHub 选择仓库',
    'edit-token': '到 GitHub 查看令牌',
    'single-sign-on': '到组织的登录页登录',
  },
  waiting: {
    until: '后再试',
    triedAt: (times) => `已在 ${times.map(second).join('、')} 试过。`,
    nextAt: (time) => `本页开着的话，${second(time)} 会自动继续。`,
    tryNow: '现在就试',
    stop: '停下',
  },
};

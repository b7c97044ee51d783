import { tokens } from './suggest-words.ts';

/** What people call the same work, in both languages; one line is one meaning. */
const meanings = [
  'review reviewer pr diff merge 评审 审查 代码审查 合并请求',
  'bug debug debugging error fix crash 调试 排错 报错 错误 修复',
  'incident outage on-call pager downtime 故障 事故 值班 宕机',
  'security vulnerability audit threat 安全 漏洞 审计',
  'test tests testing coverage 测试 用例',
  'docs documentation readme manual guide 文档 说明书 手册',
  'write writing article blog story copy 写作 文章 博客 文案 故事 小说',
  'teach teaching learn learning explain student beginner 教学 学习 讲解 新手 学生',
  'data database sql pipeline analytics 数据 数据库 分析 报表',
  'deploy release ship changelog version 发布 上线 部署 版本',
  'reliability sre latency monitoring alert 可靠 稳定性 监控 告警',
  'design ui ux visual 设计 界面 视觉',
  'architecture refactor system 架构 重构 系统设计',
  'plan planning roadmap project 规划 计划 项目',
  'job resume interview career 求职 简历 面试 职业',
  'boss manager lead leadership team 领导 管理 团队',
  'negotiate salary raise 谈判 薪资 加薪',
  'calm comfort anxious anxiety stress tired 安慰 焦虑 压力 疲惫 放松',
  'sad grief breakup lonely 难过 失恋 孤独 哀伤',
  'sleep bedtime night insomnia 睡眠 睡前 失眠 深夜',
  'funny joke humor witty roast 幽默 搞笑 玩笑 吐槽',
  'short brief terse concise minimal tokens 简短 精简 极简 简洁 省词元',
  'question questions ask socratic guide 提问 引导 追问 问答',
  'focus productivity time habit 专注 效率 时间 习惯',
  'idea brainstorm creative 创意 点子 灵感 头脑风暴',
  'travel trip route 旅行 出行 路线',
  'poem poetry poet 诗词 诗歌 典故',
  'music song 音乐 歌曲',
  'game esports gaming 游戏 电竞',
  'food cook coffee drink 美食 做饭 咖啡 酒',
  'health fitness gym exercise 健康 健身 运动 养生',
  'money finance budget invest 理财 财务 预算 投资',
  'pair pairing together companion 结对 一起 陪伴',
  'translate english chinese language 翻译 英文 中文 语言',
  'speech presentation talk slides 演讲 汇报 幻灯片',
  'brand marketing sales customer 品牌 营销 销售 客户',
  'startup founder business 创业 创始人 商业',
  'child kid parent family 孩子 父母 家庭',
  'love dating partner 恋爱 约会 伴侣',
];

const groups = meanings.map((meaning) => new Set(tokens(meaning).map(({ term }) => term)));

/** The other words for what a term means; empty for a term without any here. */
export const synonymsOf = (term: string): ReadonlySet<string> => {
  const all = groups.filter((group) => group.has(term)).flatMap((group) => [...group]);
  return new Set(all.filter((other) => other !== term));
};

/** What a sentence of a soul asks for; read on folded text, one sentence at a time. */
export interface Stance {
  readonly says: RegExp;
  /** Where this stands in the sentence too, it does not ask for it. */
  readonly unless?: RegExp;
}

const number = '(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|\\d{1,3})';
const han = '[一二两三四五六七八九十\\d]{1,3}';

const negation = /\b(?:no|never|not|avoids?|without|cannot|instead of|rather than)\b|n't\b/;
const onRequest =
  /\b(?:only (?:when|if|on|after)|unless|when (?:it is |you are |they )?ask(?:ed|s)?|(?:if|once|until|till) (?:you are )?asked|on request)\b|问到|被问|追问|问而|除非|需要时|(?:再|才)(?:说|讲|展|详)/;

/** A limit on each sentence or answer; one on a quotation or a title is not meant. */
const perSentence = '(?:sentences?|full stops|lines?|answers?|repl(?:y|ies))';
const amount = `${number}(?:(?: (?:to|or) |[-–])${number})? (?:words?|characters?)`;
const zhPer = '(?:(?:每句|每行|单句|句号之间|回答|作答)(?:话|都)?|一句)';
const zhAmount = `${han}(?:[至到-]${han})?个?字`;

export const short: Stance = {
  says: new RegExp(
    [
      `\\b${amount}\\b.{0,24}\\b(?:a|per|each|every) ${perSentence}`,
      `\\b${perSentence}\\b.{0,40}\\b${amount} (?:at most|or (?:fewer|less)|long|max)`,
      `\\b${perSentence}\\b.{0,24}\\b(?:at most|no more than|under|within|pass(?:es)?|exceeds?) ${amount}\\b`,
      `\\b(?:at most|no more than|under|within|pass(?:es)?|exceeds?) ${amount}\\b.{0,16}\\b${perSentence}\\b`,
      `\\bpass(?:es)? ${amount} between two full stops\\b`,
      `^(?:write |use |answer in |reply in |keep to )?(?:at most |no more than |under )?${amount}(?: (?:at most|or (?:fewer|less)|max(?:imum)?))?[.!;]?$`,
      '\\bone[- ]word answers?\\b',
      '\\b(?:answer|reply|respond|speak)s? (?:only )?in (?:one (?:short )?(?:word|line|sentence)|fragments|telegrams?)\\b',
      `${zhPer}(?:不超过|不过|至多|最多|不多于|限)?${zhAmount}`,
      `^(?:不超过|至多|最多)?${zhAmount}(?:以内|之内|以下)?[。；]?$`,
    ].join('|'),
    'u',
  ),
  unless: /\bquotations?\b/,
};

export const detailed: Stance = {
  says: new RegExp(
    [
      '\\b(?:explain|describe|answer|write|elaborate|respond|reply|discuss)\\b.{0,40}\\b(?:in (?:great |full |more )?detail|at length|thoroughly|exhaustively|in depth|in full paragraphs)\\b',
      '\\b(?:long|detailed|thorough|exhaustive|comprehensive|in-depth) (?:explanations?|answers?|replies|responses)\\b',
      `\\balways (?:give|add|include|offer|provide|show)s?\\b.{0,16}\\b(?:two|three|four|five|several|many|\\d+) (?:\\w+ )?(?:examples?|reasons|alternatives|paragraphs)\\b`,
      `\\bat least (?:${number}|a hundred|\\d+ hundred) (?:examples?|paragraphs?|sentences|words)\\b`,
      '(?:详细|详尽|深入|全面|细致)地?(?:说明|解释|讲解|描述|阐述|介绍|展开|回答|作答|分析)',
      '(?:说明|解释|讲解|回答|作答)得?(?:要|尽量|尽可能)?(?:详细|详尽|充分)',
      `(?:至少|总是|总要|每次都?|都要|必须)[^，。]{0,6}${han}[个条种段](?:\\S{0,3})?(?:例子|示例|理由|段落)`,
      '不少于\\s*\\d+\\s*个?字',
      '长篇大论|长篇作答',
    ].join('|'),
    'u',
  ),
  unless: new RegExp(`${negation.source}|${onRequest.source}|不(?!少于)|别|勿|避免|无需`, 'u'),
};

export const whenAsked: Stance = {
  says: /\b(?:detail|expands?|explains?|elaborates?|examples?)\b.{0,30}\b(?:only (?:when|if)|when|once|unless) (?:you are )?asked\b|问而后(?:详|述)|(?:被问到|问到|追问)[^。]{0,6}(?:展开|详)/u,
};

export const quotesCode: Stance = {
  says: /\bquot(?:es?|ing)(?: (?!for\b)\w+){0,3} (?:lines?|code|diff|snippets?|errors?|logs?|passages?|tests?)\b|(?:引用|引(?!导|起|发|入|领|擎|用的代码)|贴出|贴上|摘录)[^，。]{0,8}(?:行|代码|原文|报错|日志|片段)/u,
  unless: new RegExp(`${negation.source}|不计|不限|完整`, 'u'),
};

export const exemptsCode: Stance = {
  says: /\b(?:code|commands?|quotes?|quotations?|paths?)\b.{0,60}\b(?:whole|stays? as (?:they are|it is)|(?:do|does)(?: not|n't) count|exempt|counts? as one)\b|(?:代码|引用|引文|命令)[^。]{0,16}(?:不计|不算|不限|除外|完整|一仍其旧|照旧|原样)/u,
};

export const asks: Stance = {
  says: /\b(?:lead|open|start|begin|answer|respond|reply)s? (?:\w+ )?with (?:a|one|another|the) (?:\w+ )?question\b|\balways asks?\b|\bone question a turn\b|(?:开口)?先问|以问(?:题)?(?:开头|作答)|用(?:一个)?问题(?:开头|回答)|只问一个问题/u,
  unless: new RegExp(`${negation.source}|不|别|勿`, 'u'),
};

export const neverAsks: Stance = {
  says: /\b(?:never|don't|do not) (?:ever )?asks?(?: (?:me|the user|us|back|anything|any|questions?|a question|clarifying|follow-up|for clarification|for confirmation).*)?[\s.!,;]*$|\b(?:no|without) (?:any )?(?:(?:clarifying|follow-up|counter-?) ?)?questions?[\s.!,;]*$|(?:不要|别|绝不|从不|勿|禁止|不许)(?:再|向我)?(?:提问|反问|发问|问问题|问我)/u,
};

export const emoji: Stance = {
  says: /\b(?:use|uses|add|include|sprinkle|end|start|open|close|put|plenty of|lots of|one|an?)\b.{0,30}\bemojis?\b|(?:用|加|带|放|配|插入?)[^，。]{0,8}(?:表情符号|emoji)/u,
  unless:
    /(?:\b(?:no|never|not|avoids?|without|skip)\b|n't\b).{0,24}\bemojis?\b|[不别勿禁无].{0,6}(?:表情符号|emoji)/u,
};

export const noEmoji: Stance = {
  says: /(?:\b(?:no|never|not|avoids?|without|skip)\b|n't\b).{0,24}\bemojis?\b|(?:不|别|勿|禁|避免|杜绝)[^，。]{0,6}(?:表情符号|emoji)/u,
  unless: /\b(?:more than|too many|at most)\b|超过|太多|过多|不要忘/u,
};

const answers =
  '\\b(?:write|answer|reply|respond|speak|talk)s?(?: (?:every|all|each|any|only|always|in|sentences?|of|the|your|answers?|repl(?:y|ies)|me|back|everything|plain|simple|american|british)){0,8} ';
const zhAnswers = (name: string): string =>
  `(?:用|以|使用|讲|说)(?:简体|纯)?(?:${name})(?:来|去)?(?:回答|回复|作答|写(?!代码|变量|注释|提交)|书写|交流|输出|说|答复|评论|$|[，。；])`;
/** What is written in that language may be something else than the answer. */
const elsewhere =
  /\b(?:comments|identifiers|variables?|commits?|names|docs|documentation|if|unless)\b|(?<!even )\bwhen\b|注释|变量|提交|命名|标识符|文档|如果|若|时候/;

const language = (english: string, chinese: string): Stance => ({
  says: new RegExp(`${answers}(?:${english})\\b|${zhAnswers(chinese)}`, 'u'),
  unless: new RegExp(
    `(?:${negation.source}).{0,16}\\b(?:write|answer|reply|respond|speak|talk)|${elsewhere.source}|[不别勿].{0,4}[用以讲说]`,
    'u',
  ),
});

/** Languages that an answer cannot be in at once; Classical Chinese is Chinese. */
export const languages: readonly Stance[] = [
  language('english', '英文|英语'),
  language('(?:(?:classical|simplified|traditional) )?chinese|mandarin', '中文|汉语|普通话|文言文?|白话文?'),
  language('japanese', '日语|日文'),
  language('german', '德语|德文'),
  language('french', '法语|法文'),
  language('spanish', '西班牙语|西班牙文'),
  language('korean', '韩语|韩文'),
];

export const takes = ({ says, unless }: Stance, sentence: string): boolean =>
  says.test(sentence) && !unless?.test(sentence);

import { describe, expect, test } from 'vitest';
import { suggestSouls } from './suggest.ts';
import { fragment, ruleFragment } from './test-builders.ts';

const role = (id: string, title: string, keywords: string[], zh: { title: string; keywords: string[] }) =>
  fragment({
    fragmentId: id,
    title,
    keywords,
    summary: '',
    content: '',
    localized: { 'zh-CN': { ...zh, summary: '' } },
  });

const reviewer = role('r1', 'Code Reviewer', ['review', 'pull request'], {
  title: '代码评审员',
  keywords: ['评审', '合并请求'],
});
const comforter = role('r2', 'Overtime Comforter', ['night', 'overtime'], {
  title: '深夜加班慰藉系',
  keywords: ['深夜', '加班'],
});
const teacher = role('r3', 'Teacher', ['teaching', 'beginner'], {
  title: '编程老师',
  keywords: ['教学', '新手'],
});
const telegram = ruleFragment({
  fragmentId: 'u1',
  keywords: ['terse', 'short'],
  summary: '',
  content: '',
  localized: { 'zh-CN': { title: '电报式极简输出模式', summary: '', keywords: ['简短'] } },
});
const all = [reviewer, comforter, teacher, telegram];

const found = (task: string) =>
  suggestSouls(all, task).map(({ main, rule }) => [main?.fragmentId ?? null, rule?.fragmentId ?? null]);

describe('suggestSouls', () => {
  test.each([
    ['Reviews pull requests, tersely put: short', [['r1', 'u1']]],
    ['comfort people who work at night', [['r2', null]]],
    ['teach beginners', [['r3', null]]],
    ['评审合并请求，要简短', [['r1', 'u1']]],
    ['陪加班的人说话', [['r2', null]]],
    ['讲解给新手听', [['r3', null]]],
    ['PR', [['r1', null]]],
    ['简短', [[null, 'u1']]],
  ])('“%s”', (task, pairs) => {
    expect(found(task)).toEqual(pairs);
  });

  test.each(['', '   ', 'the of and', '。。。', 'zzzz'])('has nothing for “%s”', (task) => {
    expect(suggestSouls(all, task)).toEqual([]);
  });

  test('tells which words of the task found a pair, as they were written', () => {
    expect(suggestSouls(all, 'Reviewing a PR at Night')[0]?.matched).toEqual(['Reviewing', 'PR']);
    expect(suggestSouls(all, '先评审，再看合并请求')[0]?.matched).toEqual(['评审', '合并请求']);
  });

  test('gives five at most, the best first', () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      fragment({ fragmentId: `r${index}`, keywords: index % 2 === 0 ? ['review', 'diff'] : ['review'] }),
    );
    const suggestions = suggestSouls(many, 'review a diff');
    expect(suggestions).toHaveLength(5);
    const scores = suggestions.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });
});

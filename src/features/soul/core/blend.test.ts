import { describe, expect, test } from 'vitest';
import { blend, blendInto, blendShares } from './blend.ts';
import { isHandEdited, renameDraft } from './builder.ts';
import { composed, fragment } from './test-builders.ts';

const izakaya = fragment({
  content: 'You keep a counter.\n- One.\n- Two.\n- Three.\n- Opens with the file and the red test.',
});
const reviewer = fragment({
  fragmentId: 'soul-main-101-code-reviewer',
  title: 'Code Reviewer',
  content:
    'You read a change.\n- Opens with the red test and the file.\n- Marks blockers.\n- Names proof.\n- Approves.',
});

const traitsOf = (text: string) => text.split('\n').filter((line) => line.startsWith('- '));

describe('blend', () => {
  test('keeps both cores and lets the traits take turns', () => {
    expect(blend(izakaya, reviewer, 'even', 'en')).toEqual({
      name: 'Late-Night Izakaya Owner with the Code Reviewer’s voice',
      text: [
        'You keep a counter.',
        'A second voice in you has as much to say, the Code Reviewer’s. You read a change.',
        '- One.',
        '- Opens with the red test and the file.',
        '- Two.',
        '- Marks blockers.',
      ].join('\n'),
    });
  });

  test.each(blendShares)('%s: five traits at most, and the cores of both', (share) => {
    const { text } = blend(izakaya, reviewer, share, 'en');
    expect(traitsOf(text).length).toBeLessThanOrEqual(5);
    expect(text).toContain('You keep a counter.');
    expect(text).toContain('You read a change.');
    expect(blend(izakaya, reviewer, share, 'en').text).toBe(text);
  });

  test('drops a trait that the first role already has in other words', () => {
    expect(traitsOf(blend(izakaya, reviewer, 'more-a', 'en').text)).toEqual([
      '- One.',
      '- Marks blockers.',
      '- Two.',
      '- Three.',
      '- Opens with the file and the red test.',
    ]);
  });

  test('names the blend in the language of the page', () => {
    const zh = fragment({ title: '代码评审员', content: '你读改动。\n- 先引原行。' });
    const { name, text } = blend(fragment({ title: '居酒屋老板' }), zh, 'more-a', 'zh-CN');
    expect(name).toBe('居酒屋老板，带点代码评审员的味道');
    expect(text).toContain('你身上偶尔会冒出另一个声音，代码评审员的。你读改动。');
  });
});

describe('blendInto', () => {
  const made = blend(izakaya, reviewer, 'even', 'en');

  test('lays the words over the first role, as an edit of it', () => {
    const blended = blendInto(composed(), izakaya, made);
    expect(blended.fragments.mainFragment).toBe(izakaya);
    expect(blended.draft).toMatchObject({ mainSlotText: made.text, name: made.name });
    expect(isHandEdited(blended, 'main')).toBe(true);
  });

  test('leaves a name that was given', () => {
    expect(blendInto(renameDraft(composed(), 'Mine'), izakaya, made).draft.name).toBe('Mine');
  });
});

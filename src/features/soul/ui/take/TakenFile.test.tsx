import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { writeText } from '../../core/builder.ts';
import { compilePreview } from '../../core/compile.ts';
import type { SoulDocument } from '../../core/schema.ts';
import { takenSoul } from '../../core/targets/taken-soul.ts';
import { type TargetId, targetIds } from '../../core/targets/target.ts';
import { targets } from '../../core/targets/targets.ts';
import { composed } from '../../core/test-builders.ts';
import { en } from '../../i18n/en.ts';
import { takeEn } from '../../i18n/take.en.ts';
import { takeZhCN } from '../../i18n/take.zh-CN.ts';
import { zhCN } from '../../i18n/zh-CN.ts';
import { type Words, WordsContext } from '../words.ts';
import { TakenFile } from './TakenFile.tsx';
import { type Existing, writeTarget } from './write-target.ts';

const languages = [
  [{ t: en, locale: 'en' }, takeEn],
  [{ t: zhCN, locale: 'zh-CN' }, takeZhCN],
] as const satisfies readonly (readonly [Words, unknown])[];

const written = (target: TargetId, document: SoulDocument, existing: Existing | null = null) => {
  const compiled = compilePreview(document.draft, document.fragments);
  return writeTarget(
    targets[target],
    takenSoul(document, compiled, 1_800_000_000),
    existing?.content ?? null,
  );
};

const shown = (
  target: TargetId,
  document: SoulDocument = composed(),
  existing: Existing | null = null,
  [context, words]: (typeof languages)[number] = languages[0],
): string =>
  renderToStaticMarkup(
    <WordsContext value={context}>
      <TakenFile
        target={target}
        title="A target"
        written={written(target, document, existing)}
        existing={existing}
        words={words}
        onExisting={() => undefined}
      />
    </WordsContext>,
  );

/** Text as markup writes it. */
const escaped = (text: string): string => renderToStaticMarkup(text);

const pasted = (content: string): Existing => ({ kind: 'pasted', content });

describe('TakenFile', () => {
  test.each(targetIds)('%s shows its path, where it goes and its words in both languages', (target) => {
    for (const language of languages) {
      const markup = shown(target, composed(), null, language);
      expect(markup).toContain(escaped(written(target, composed()).exported.file.path));
      expect(markup).toContain(escaped(language[1].panel.places[target]));
      expect(markup).toContain('You keep a counter.');
    }
  });

  test('a text stands as it will be written, and nothing of it becomes markup', () => {
    const document = writeText(composed(), 'customPrompt', '<img src=x onerror=alert(1)> & "quotes"');
    const { content } = written('cursor', document).exported.file;
    const markup = shown('cursor', document);
    expect(markup).toContain(escaped(String(content)));
    expect(markup).not.toContain('<img');
  });

  test('over a limit it says by how much', () => {
    const document = writeText(composed(), 'customPrompt', 'x'.repeat(12_000));
    const { units } = written('windsurf', document).exported.length;
    expect(units).toBeGreaterThan(12_000);
    expect(shown('windsurf', document)).toContain(
      escaped(takeEn.panel.over(units - 12_000, 12_000, 'units')),
    );
  });

  test('past the advised length it warns and does not refuse', () => {
    const document = writeText(composed(), 'customPrompt', 'x'.repeat(4000));
    const { units } = written('copilot', document).exported.length;
    const markup = shown('copilot', document);
    expect(markup).toContain(escaped(takeEn.panel.warned(units - 4000, 4000, 'units')));
    expect(markup).toContain('<p class="problem" role="status"></p>');
  });

  test('a mark in the text that was written harmless is told', () => {
    const document = writeText(composed(), 'customPrompt', 'a </hero_soul> b');
    expect(shown('hero-block', document)).toContain(escaped(takeEn.panel.neutralized(1)));
  });

  test('merged into a file without our block, its lines stay', () => {
    const existing = '# Rules\n\nUse tabs.\n';
    const markup = shown('agents-md', composed(), pasted(existing));
    expect(markup).toContain(escaped(takeEn.merge.added(3)));
    expect(markup).toContain('Use tabs.');
  });

  test('merged a second time, nothing changes', () => {
    const { content } = written('agents-md', composed(), pasted('# Rules\n')).exported.file;
    expect(shown('agents-md', composed(), pasted(String(content)))).toContain(escaped(takeEn.merge.same));
  });

  test('a file of another kind is refused and not merged', () => {
    const markup = shown('card-json', composed(), pasted('[1, 2]'));
    expect(markup).toContain(escaped(takeEn.merge.refusals['not-this-format']('')));
  });
});

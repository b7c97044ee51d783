import { ensureSyntaxTree, foldable } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import { sourceWords } from '../../../i18n/source-editor.en.ts';
import { folding } from './folding.ts';
import { designLanguage, frontMatterOf, isYaml } from './language.ts';

const stateOf = (doc: string) => {
  const state = EditorState.create({ doc, extensions: [designLanguage, folding(sourceWords)] });
  ensureSyntaxTree(state, doc.length, 5_000);
  return state;
};

const file = `---
name: A
colors:
  primary: "#fff"
---

## Colors

Text.

\`\`\`yaml
rounded:
  sm: 4px
\`\`\`

### Deeper

More.

## Shapes
`;

const at = (text: string) => file.indexOf(text);

describe('designLanguage', () => {
  test('knows YAML in front matter and in fenced blocks', () => {
    const state = stateOf(file);
    expect(isYaml(state, at('name'))).toBe(true);
    expect(isYaml(state, at('  primary'))).toBe(true);
    expect(isYaml(state, at('rounded'))).toBe(true);
    expect(isYaml(state, at('Text.'))).toBe(false);
    expect(isYaml(state, at('## Shapes'))).toBe(false);
  });

  test('takes front matter only from the first line', () => {
    const state = stateOf('\n---\nname: A\n---\n');
    expect(frontMatterOf(state)).toBeNull();
  });

  test('takes the whole text while the front matter is open', () => {
    expect(isYaml(stateOf('---\nname: A\ncolors:'), 14)).toBe(true);
  });

  test('follows edits', () => {
    const state = stateOf(file);
    const closed = state.update({ changes: { from: 0, to: 4, insert: '' } }).state;
    ensureSyntaxTree(closed, closed.doc.length, 5_000);
    expect(frontMatterOf(closed)).toBeNull();
  });
});

describe('folding', () => {
  const foldAt = (text: string) => {
    const state = stateOf(file);
    const line = state.doc.lineAt(at(text));
    const range = foldable(state, line.from, line.to);
    return range === null ? null : state.sliceDoc(range.from, range.to);
  };

  test('folds a group of front matter', () => {
    expect(foldAt('colors:')).toBe('\n  primary: "#fff"');
  });

  test('folds a section up to the next one of its level', () => {
    expect(foldAt('## Colors')).toMatch(/^\n\nText\.[\s\S]*More\.$/);
    expect(foldAt('### Deeper')).toBe('\n\nMore.');
    expect(foldAt('## Shapes')).toBeNull();
  });

  test('leaves plain lines alone', () => {
    expect(foldAt('name: A')).toBeNull();
    expect(foldAt('Text.')).toBeNull();
  });
});

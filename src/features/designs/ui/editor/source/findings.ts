import { type Diagnostic, forEachDiagnostic, setDiagnostics } from '@codemirror/lint';
import {
  type ChangeDesc,
  ChangeSet,
  type EditorState,
  Facet,
  StateEffect,
  StateField,
  Text,
  type TransactionSpec,
} from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { DesignProblem } from '../../../core/problem.ts';
import type { TextEdit } from '../../../core/quick-fixes.ts';
import { splitLineEnds } from '../../../core/source/line-ends.ts';
import { singleChange } from '../../../core/source/single-change.ts';
import type { SourceWords } from '../../../i18n/source-editor.en.ts';
import { fileText, type Offsets, offsetsIn, offsetsOf } from './line-ends-field.ts';

export interface Fix {
  readonly label: string;
  readonly edits: readonly TextEdit[];
}

export interface FindingSource {
  readonly fixesFor: (found: DesignProblem) => readonly Fix[];
  readonly sentence: (found: DesignProblem) => string;
  readonly words: Pick<SourceWords, 'problemsHere' | 'noProblem'>;
}

export const findingSource = Facet.define<FindingSource, FindingSource | null>({
  combine: ([source]) => source ?? null,
});

/** How offsets of an earlier text become offsets of the document. */
interface Basis {
  readonly toBody: Offsets['toBody'];
  readonly changes: ChangeDesc;
}

/** The basis for offsets in `text`, which may be older than the document. */
export const basisOf = (state: EditorState, text: string): Basis => {
  if (text === fileText(state)) {
    return { toBody: offsetsIn(state).toBody, changes: ChangeSet.empty(state.doc.length).desc };
  }
  const { body, ends } = splitLineEnds(text);
  const change = singleChange(body, state.sliceDoc());
  return {
    toBody: offsetsOf(Text.of(body.split('\n')), ends).toBody,
    changes: ChangeSet.of(change ?? [], body.length).desc,
  };
};

const setBasis = StateEffect.define<Basis>();

/** What the findings in view were made of, kept in step with the document. */
export const basisField = StateField.define<Basis | null>({
  create: () => null,
  update(basis, { changes, docChanged, effects }) {
    const set = effects.findLast((effect) => effect.is(setBasis));
    if (set !== undefined) return set.value;
    return basis === null || !docChanged
      ? basis
      : { toBody: basis.toBody, changes: basis.changes.composeDesc(changes.desc) };
  },
});

const mapped = ({ toBody, changes }: Basis, { from, to }: { from: number; to: number }) => {
  const start = changes.mapPos(toBody(from), 1);
  return { from: start, to: Math.max(start, changes.mapPos(toBody(to), -1)) };
};

/** Puts edits of an earlier text into the document as one step that one undo takes back. */
export const applyEdits = (view: EditorView, edits: readonly TextEdit[], basis: Basis): void => {
  const { doc } = view.state;
  const changes = edits.map((edit) => ({
    ...mapped(basis, edit),
    insert: Text.of(splitLineEnds(edit.insert).body.split('\n')),
  }));
  view.dispatch({ changes: ChangeSet.of(changes, doc.length), userEvent: 'input.fix', scrollIntoView: true });
};

const known = new WeakMap<Diagnostic, DesignProblem>();

const diagnosticOf = (found: DesignProblem, basis: Basis, source: FindingSource): Diagnostic => {
  const diagnostic: Diagnostic = {
    ...mapped(basis, found.span),
    severity: found.severity,
    message: source.sentence(found),
    renderMessage: (view) => findingNode(view, found, source),
  };
  known.set(diagnostic, found);
  return diagnostic;
};

/** A finding in words, with a button for each of its fixes. */
export const findingNode = (view: EditorView, found: DesignProblem, source: FindingSource): HTMLElement => {
  const node = document.createElement('div');
  node.className = `se-finding se-${found.severity}`;
  node.appendChild(document.createElement('p')).textContent = source.sentence(found);
  for (const { label, edits } of source.fixesFor(found)) {
    const button = node.appendChild(document.createElement('button'));
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      const basis = view.state.field(basisField);
      if (basis !== null) applyEdits(view, edits, basis);
      view.focus();
    });
  }
  return node;
};

/** Shows the findings of `text`, wherever their places have moved to since. */
export const showFindings = (
  state: EditorState,
  findings: readonly DesignProblem[],
  text: string,
): readonly TransactionSpec[] => {
  const source = state.facet(findingSource);
  if (source === null) return [];
  const basis = basisOf(state, text);
  const diagnostics = findings.map((found) => diagnosticOf(found, basis, source));
  return [{ effects: setBasis.of(basis) }, setDiagnostics(state, diagnostics)];
};

export interface Shown {
  readonly found: DesignProblem;
  readonly from: number;
  readonly to: number;
}

/** Findings whose place touches a range. */
export const findingsAt = (state: EditorState, from: number, to: number): Shown[] => {
  const shown: Shown[] = [];
  forEachDiagnostic(state, (diagnostic, start, end) => {
    const found = known.get(diagnostic);
    if (found !== undefined && start <= to && end >= from) shown.push({ found, from: start, to: end });
  });
  return shown;
};

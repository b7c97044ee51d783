import './editor.css';
import '#components/ui/kit.css';
import { useCallback, useDeferredValue, useEffect, useRef, useState } from 'react';
import { UndoBar } from '#components/ui/UndoBar.tsx';
import { useSignInEnd } from '#platform/github/ui/use-sign-in-end.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { importText, isDirty, newDraft, rename, takeBack } from '../../core/document/document.ts';
import type { Document } from '../../core/document/schema.ts';
import { searchOf } from '../../core/document/target.ts';
import type { DesignProblem } from '../../core/problem.ts';
import type { QuickFix } from '../../core/quick-fixes.ts';
import { given } from './arrive.ts';
import { Bar } from './Bar.tsx';
import { barText } from './bar-text.ts';
import type { ConflictProps } from './Conflict.tsx';
import { Dialogs, type Open } from './Dialogs.tsx';
import type { Incoming } from './ImportDialog.tsx';
import { Opening } from './Opening.tsx';
import { PhoneBar } from './PhoneBar.tsx';
import type { PickerHostProps } from './PickerHost.tsx';
import { Problems } from './Problems.tsx';
import { type Pane, SidePane } from './SidePane.tsx';
import { SourcePane } from './SourcePane.tsx';
import type { Picked } from './source/swatches.ts';
import { useArrival } from './use-arrival.ts';
import { useChanges } from './use-changes.ts';
import { type Starter, useLint } from './use-lint.ts';
import { usePart } from './use-part.ts';
import { useQuickFixes } from './use-quick-fixes.ts';
import { useSession } from './use-session.ts';
import { useSource } from './use-source.ts';
import type { EditorWords } from './words.ts';

export interface DesignEditorProps {
  locale: Locale;
  words: EditorWords;
  /** What a visitor finds who brings nothing along, checked, so that the first paint shows what it means. */
  starter: Starter;
}

const fetchPicker = () => import('./PickerHost.tsx').then(({ PickerHost }) => PickerHost);
const fetchConflict = () => import('./Conflict.tsx').then(({ Conflict }) => Conflict);

/** The address that brings this document back; one that nobody worked on yet has none. */
const addressOf = (document: Document): string | null =>
  document.place.kind === 'file' || isDirty(document) ? searchOf(document) : null;

/** Source left, what it means right, problems below like a compiler's; on phones one of them at a time. */
export const DesignEditor = ({ locale, words, starter: brought }: DesignEditorProps) => {
  const { t } = words;
  const { session, state, open, historyOf } = useSession();
  const starter = brought.text;
  const { checked, check, prepare } = useLint(brought);
  const arrival = useArrival(starter, open);
  const signIn = useSignInEnd();
  const { editor, onReady } = useSource(state, checked, historyOf);
  // The list of problems is drawn after the specimen.
  const listed = useDeferredValue(checked);
  const latest = useRef(checked);
  latest.current = checked;
  const [pane, setPane] = useState<Pane>('source');
  const [dialog, setDialog] = useState<Open>(null);
  const [picked, setPicked] = useState<Picked | null>(null);
  const [replaced, setReplaced] = useState<'imported' | 'merged' | null>(null);
  const document = state?.document ?? null;
  const draft = document?.draft ?? null;
  const theirs = document?.conflict?.theirs ?? null;
  const Picker = usePart<PickerHostProps>(picked !== null, fetchPicker);
  const Conflict = usePart<ConflictProps>(theirs !== null, fetchConflict);
  const changes = useChanges(document, checked);

  useEffect(() => {
    if (draft !== null) check(draft);
  }, [draft, check]);

  const address = document === null ? null : addressOf(document);
  useEffect(() => {
    if (address !== null && !location.search.includes('oauth='))
      history.replaceState(history.state, '', address + location.hash);
  }, [address]);

  const closeDialog = useCallback((): void => {
    setDialog(null);
    editor.current?.focus();
  }, [editor]);
  const forgetReplaced = useCallback((): void => setReplaced(null), []);
  const closePicker = useCallback((): void => {
    setPicked(null);
    editor.current?.focus();
  }, [editor]);
  const openDocument = async (next: Document): Promise<void> => {
    await open(next);
    arrival.clear();
    setDialog(null);
  };
  const replaceText = ({ text }: Incoming): void => {
    session?.change((before, now) => {
      const done = importText(before, text, { confirmed: true, now });
      return done.ok ? done.value : before;
    });
    setReplaced('imported');
    closeDialog();
  };
  const openNew = ({ text, title }: Incoming): void =>
    void openDocument({ ...newDraft(given(), text), title: title === '' ? null : title });

  const quickFixes = useQuickFixes(checked.ms !== null && checked.lint.findings.length > 0);
  // The fixes that are listed were made for the text that is listed, not for a newer one.
  const applyFix = useCallback(
    ({ edits }: QuickFix): void => editor.current?.apply(edits, listed.text ?? undefined),
    [editor, listed.text],
  );
  const fixesFor = useCallback((found: DesignProblem) => quickFixes(found, listed), [quickFixes, listed]);
  const reveal = useCallback(
    ({ span }: DesignProblem): void => {
      setPane((before) => (before === 'problems' ? 'source' : before));
      requestAnimationFrame(() => editor.current?.reveal(span.from, span.to));
    },
    [editor],
  );

  const bar = barText(state, changes, starter, locale, words);
  const work = (
    <>
      <div className="ed-work">
        <SidePane
          pane={pane}
          onPane={setPane}
          checked={checked}
          title={bar.place.name}
          text={draft ?? starter}
          saved={document?.saved?.text ?? null}
          words={words}
        >
          {arrival.waits !== null ? (
            <Opening
              arrival={arrival}
              locale={locale}
              words={words}
              onDocuments={() => setDialog('documents')}
            />
          ) : document === null ? (
            <pre className="ed-source ed-waiting">{starter}</pre>
          ) : (
            <SourcePane
              key={document.id}
              text={document.draft}
              history={document.history}
              checked={checked}
              words={words}
              fixesFor={(found) => quickFixes(found, latest.current)}
              onChange={(typed) => {
                // The worker begins before the page is drawn anew.
                check(typed);
                session?.type(typed);
              }}
              onFocus={prepare}
              onSave={() => setDialog('review')}
              onPick={setPicked}
              onReady={onReady}
            />
          )}
        </SidePane>
      </div>
      <Problems
        checked={listed}
        fixesFor={fixesFor}
        t={t}
        words={words.problems}
        onReveal={reveal}
        onFix={applyFix}
      />
    </>
  );

  return (
    <div className="ed" data-pane={pane}>
      <Bar
        place={bar.place}
        onRename={
          document?.place.kind === 'draft'
            ? (title) => session?.change((before, now) => rename(before, title, now))
            : null
        }
        state={bar.state}
        sentence={bar.sentence}
        canUndo={editor.current?.canUndo() ?? false}
        canRedo={editor.current?.canRedo() ?? false}
        t={t}
        onUndo={() => editor.current?.undo()}
        onRedo={() => editor.current?.redo()}
        onAction={setDialog}
      />
      {signIn !== 'none' && signIn !== 'finishing' && (
        <p className="wrap problem" role="alert">
          {words.github.signIn[signIn]}
        </p>
      )}
      {session !== null && document !== null && theirs !== null ? (
        Conflict === 'offline' ? (
          <p className="wrap problem">{t.offline}</p>
        ) : (
          Conflict !== null && (
            <Conflict
              key={document.id}
              session={session}
              document={document}
              theirs={theirs}
              words={words}
              onPull={() => setDialog('review')}
              onTaken={() => {
                setReplaced('merged');
                setDialog('review');
              }}
            />
          )
        )
      ) : (
        work
      )}
      <PhoneBar
        checked={checked}
        conflict={theirs !== null}
        words={words}
        onProblems={() => setPane('problems')}
        onReview={() => setDialog('review')}
      />
      {Picker === 'offline' && (
        <p className="wrap problem" role="alert">
          {t.offline}
        </p>
      )}
      {picked !== null && Picker !== null && Picker !== 'offline' && (
        <Picker
          picked={picked}
          checked={checked}
          t={t.picker}
          onChange={(edits) => editor.current?.apply(edits)}
          onClose={closePicker}
        />
      )}
      {session !== null && document !== null && (
        <Dialogs
          open={dialog}
          onOpen={setDialog}
          onClose={closeDialog}
          session={session}
          document={document}
          checked={checked}
          arrival={arrival}
          locale={locale}
          words={words}
          starter={starter}
          onReplace={replaceText}
          onNew={openNew}
          onDocument={openDocument}
        />
      )}
      <UndoBar
        message={replaced === null ? null : t.replaced[replaced]}
        undoLabel={t.bar.undo}
        onUndo={() => {
          session?.change(takeBack);
          setReplaced(null);
        }}
        onExpire={forgetReplaced}
      />
    </div>
  );
};

import { en as github } from '#platform/github/i18n/en.ts';
import { documentsEn } from '../../i18n/documents.en.ts';
import { editorEn } from '../../i18n/editor.en.ts';
import { problemWords } from '../../i18n/problems.en.ts';
import { sourceWords } from '../../i18n/source-editor.en.ts';
import { specimenWords } from '../../i18n/specimen.en.ts';
import { DesignEditor, type DesignEditorProps } from './DesignEditor.tsx';

const words = {
  t: editorEn,
  specimen: specimenWords,
  problems: problemWords,
  source: sourceWords,
  documents: documentsEn,
  github,
};

export default (props: Pick<DesignEditorProps, 'starter'>) => (
  <DesignEditor locale="en" words={words} {...props} />
);

import { zhCN as github } from '#platform/github/i18n/zh-CN.ts';
import { documentsZhCN } from '../../i18n/documents.zh-CN.ts';
import { editorZhCN } from '../../i18n/editor.zh-CN.ts';
import { problemWords } from '../../i18n/problems.zh-CN.ts';
import { sourceWords } from '../../i18n/source-editor.zh-CN.ts';
import { specimenWords } from '../../i18n/specimen.zh-CN.ts';
import { DesignEditor, type DesignEditorProps } from './DesignEditor.tsx';

const words = {
  t: editorZhCN,
  specimen: specimenWords,
  problems: problemWords,
  source: sourceWords,
  documents: documentsZhCN,
  github,
};

export default (props: Pick<DesignEditorProps, 'starter'>) => (
  <DesignEditor locale="zh-CN" words={words} {...props} />
);

import { useMemo, useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { CopyButton } from '#components/ui/CopyButton.tsx';
import { saveFile } from '#components/ui/save-file.ts';
import { Tabs } from '#components/ui/Tabs.tsx';
import type { Locale } from '#platform/i18n/core/locale.ts';
import {
  type ExportedFile,
  type ExportFormat,
  exportDesign,
  exportFormats,
} from '../../core/exporters/export-design.ts';
import type { DesignModel } from '../../core/model.ts';
import type { EditorMessages } from '../../i18n/editor.en.ts';
import { formatMessages } from '../../i18n/formats.ts';
import { EditorDialog } from './EditorDialog.tsx';

export interface ExportDialogProps {
  /** Null where the text can't be read. */
  model: DesignModel | null;
  text: string;
  locale: Locale;
  t: EditorMessages;
  onClose: () => void;
}

type Form = 'markdown' | ExportFormat;

/** The text itself, and its tokens in the forms that other tools read. */
export const ExportDialog = ({ model, text, locale, t, onClose }: ExportDialogProps) => {
  const words = t.exporting;
  const formats = formatMessages[locale];
  const [form, setForm] = useState<Form>('markdown');
  const file = useMemo((): ExportedFile | null => {
    if (form === 'markdown') return { name: 'DESIGN.md', mediaType: 'text/markdown', text };
    return model === null ? null : exportDesign(model, form);
  }, [model, text, form]);
  const nameOf = (id: Form): string => (id === 'markdown' ? words.markdown : formats.exportNames[id]);
  return (
    <EditorDialog title={words.title} close={t.close} onClose={onClose}>
      <Tabs
        label={words.formats}
        tabs={(['markdown', ...exportFormats] as const).map((id) => ({ id, label: nameOf(id) }))}
        selected={form}
        onSelect={setForm}
      >
        {file === null ? (
          <p role="status">{words.unreadable}</p>
        ) : (
          <>
            <p className="soft">{form === 'markdown' ? words.markdownHint : formats.exportHints[form]}</p>
            <p className="ed-acts">
              <CopyButton
                text={() => file.text}
                label={words.copy}
                copied={words.copied}
                failed={words.copyFailed}
              />
              <Button onClick={() => saveFile(file.name, new Blob([file.text], { type: file.mediaType }))}>
                {words.download(file.name)}
              </Button>
            </p>
            <section className="ed-code" aria-label={file.name}>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard */}
              <pre tabIndex={0}>{file.text}</pre>
            </section>
          </>
        )}
      </Tabs>
    </EditorDialog>
  );
};

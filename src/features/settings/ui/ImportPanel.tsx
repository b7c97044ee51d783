import { useEffect, useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { type Store, stores } from '#platform/storage/core/stores.ts';
import { type ExportFile, parseExportFile } from '../core/export-file.ts';
import { importPlan, type StoreChange } from '../core/import-plan.ts';
import type { Messages } from '../i18n/en.ts';
import { readContent, writeContent } from '../io/everything.ts';

interface ImportPanelProps {
  file: File;
  t: Messages['data'];
  onClose: (message: string) => void;
}

interface Plan {
  readonly content: ExportFile;
  readonly changes: readonly StoreChange[];
}

const known: readonly Store[] = Object.values(stores);

/** Says what a file would change; only then it may. */
export const ImportPanel = ({ file, t, onClose }: ImportPanelProps) => {
  const [plan, setPlan] = useState<Plan | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    const read = async (): Promise<void> => {
      const parsed = parseExportFile(await file.text());
      if (!parsed.ok) {
        setProblem(t.importReasons[parsed.error]);
        return;
      }
      const here = await readContent();
      if (here.ok) setPlan({ content: parsed.value, changes: importPlan(known, here.value, parsed.value) });
      else setProblem(t.storage[here.error]);
    };
    void read();
  }, [file, t]);

  const apply = async ({ content }: Plan): Promise<void> => {
    const written = await writeContent(content);
    if (written.ok) onClose(t.imported);
    else setProblem(t.storage[written.error]);
  };

  const moved = plan?.changes.filter(({ added, replaced }) => added + replaced > 0) ?? [];
  return (
    <div className="set-import">
      {problem !== null && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {plan !== null && (
        <>
          <h3 className="set-label">{t.planHeading(file.name)}</h3>
          {moved.length === 0 ? (
            <p>{t.planNothing}</p>
          ) : (
            <dl>
              {moved.map(({ store, added, replaced, same }) => (
                <div key={store.key}>
                  <dt>
                    {t.parts[store.part]} <span className="mono faint">{store.key}</span>
                  </dt>
                  <dd>{t.change(added, replaced, same)}</dd>
                </div>
              ))}
            </dl>
          )}
          <p className="soft">{t.planNote}</p>
        </>
      )}
      <p className="set-import-acts">
        {plan !== null && moved.length > 0 && <Button onClick={() => void apply(plan)}>{t.apply}</Button>}
        <Button variant="link" onClick={() => onClose('')}>
          {t.cancel}
        </Button>
      </p>
    </div>
  );
};

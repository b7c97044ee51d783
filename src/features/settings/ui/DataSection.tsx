import { useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { UndoBar } from '#components/ui/UndoBar.tsx';
import { readSiteConfig } from '#platform/config/io/read-config.ts';
import { useConnection } from '#platform/github/ui/use-connection.ts';
import { formatNumber } from '#platform/i18n/core/format.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import type { StorageReason } from '#platform/storage/core/reason.ts';
import { type PartUsage, usageByPart } from '../core/usage.ts';
import type { Messages } from '../i18n/en.ts';
import { eraseEverything } from '../io/erase.ts';
import { onContentChange, readUsage } from '../io/everything.ts';
import { ImportPanel } from './ImportPanel.tsx';
import { Section } from './Section.tsx';
import { useExport } from './use-export.ts';

interface DataSectionProps {
  locale: Locale;
  t: Messages['data'];
}

const useUsage = () => {
  const [usage, setUsage] = useState<readonly PartUsage[]>(usageByPart([]));
  const [problem, setProblem] = useState<StorageReason | null>(null);
  useEffect(() => {
    const load = async (): Promise<void> => {
      const read = await readUsage();
      setProblem(read.ok ? null : read.error);
      if (read.ok) setUsage(usageByPart(read.value));
    };
    void load();
    return onContentChange(() => void load());
  }, []);
  return { usage, problem };
};

const kilobytes = (bytes: number, locale: Locale): string => {
  const digits = bytes > 0 && bytes < 10 * 1_024 ? 1 : 0;
  return `${formatNumber(bytes / 1_024, locale, { maximumFractionDigits: digits })} KB`;
};

/** What is kept here, row by row, and the three things one can do with all of it. */
export const DataSection = ({ locale, t }: DataSectionProps) => {
  const { usage, problem } = useUsage();
  const [file, setFile] = useState<File | null>(null);
  const [told, setTold] = useState('');
  const [erasing, setErasing] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const exportAll = useExport();
  // Until somebody is connected, connecting is the one filled button of the page.
  const connected = useConnection() != null;

  const erase = useCallback(async (): Promise<void> => {
    setErasing(false);
    const erased = await eraseEverything(readSiteConfig());
    setTold(erased.ok ? t.erased : t.storage[erased.error]);
  }, [t]);

  const expire = useCallback(() => void erase(), [erase]);
  const total = usage.reduce((sum, { bytes }) => sum + bytes, 0);
  return (
    <Section
      id="data"
      heading={t.heading}
      note={
        <>
          <p>{t.note}</p>
          <p>{t.eraseNote}</p>
        </>
      }
    >
      <table className="set-data">
        <tbody>
          {usage.map(({ part, documents, bytes }) => (
            <tr key={part}>
              <th scope="row">{t.parts[part]}</th>
              <td>{bytes === 0 ? t.nothing : t.contents[part](documents)}</td>
              <td className="mono">{kilobytes(bytes, locale)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.sum}</th>
            <td>{t.sumNote}</td>
            <td className="mono">{kilobytes(total, locale)}</td>
          </tr>
        </tfoot>
      </table>
      <div className="set-data-acts">
        <Button
          variant={connected ? 'go' : 'line'}
          onClick={() => void exportAll((reason) => setTold(t.storage[reason]))}
        >
          {t.export}
        </Button>
        <Button onClick={() => picker.current?.click()}>{t.import}</Button>
        <input
          ref={picker}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={t.import}
          onChange={(event) => {
            setFile(event.currentTarget.files?.[0] ?? null);
            setTold('');
            event.currentTarget.value = '';
          }}
        />
        <Button variant="danger" disabled={erasing} onClick={() => setErasing(true)}>
          {t.erase}
        </Button>
      </div>
      {file !== null && (
        <ImportPanel
          key={`${file.name}${file.lastModified}`}
          file={file}
          t={t}
          onClose={(message) => {
            setFile(null);
            setTold(message);
          }}
        />
      )}
      <p className={problem === null ? 'soft' : 'problem'} role="status">
        {problem === null ? told : t.storage[problem]}
      </p>
      <UndoBar
        message={erasing ? t.erasing : null}
        undoLabel={t.undo}
        onUndo={() => setErasing(false)}
        onExpire={expire}
        lasts={30_000}
      />
    </Section>
  );
};

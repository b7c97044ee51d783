import { useEffect, useMemo, useRef } from 'react';
import { Button } from '#components/ui/Button.tsx';
import type { Result } from '#lib/result.ts';
import { checkSoul, checkText } from '../../core/checks/checks.ts';
import { compilePreview } from '../../core/compile.ts';
import type { SoulDocument } from '../../core/schema.ts';
import type { ImportedFrom } from '../../core/targets/import-file.ts';
import type { Imported, ImportReason } from '../../core/targets/target.ts';
import { targetFacts } from '../../core/targets/target-facts.ts';
import type { ChecksWords } from '../../i18n/checks.en.ts';
import type { TakeWords } from '../../i18n/take.en.ts';
import type { TargetsWords } from '../../i18n/targets.en.ts';
import { FindingList } from '../checks/FindingList.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { importedDocument } from './imported-document.ts';

export type Reading = Result<ImportedFrom, ImportReason>;

interface ImportResultProps {
  readonly name: string;
  readonly reading: Reading;
  readonly words: TakeWords['importing'];
  readonly names: TargetsWords['names'];
  readonly checksWords: ChecksWords;
  readonly onOpen: (document: SoulDocument) => void;
  readonly onUse: (text: string) => void;
  readonly onAnother: () => void;
}

const findingsIn = (imported: Imported, document: SoulDocument) =>
  imported.kind === 'text'
    ? checkText(imported.text)
    : checkSoul({ document, compiled: compilePreview(document.draft, document.fragments) });

const Opened = ({
  name,
  read,
  words,
  names,
  checksWords,
  onOpen,
  onUse,
  onAnother,
}: Omit<ImportResultProps, 'reading'> & { read: ImportedFrom }) => {
  const { target, imported } = read;
  const heading = useRef<HTMLHeadingElement>(null);
  const document = useMemo(() => importedDocument(imported), [imported]);
  const findings = useMemo(() => findingsIn(imported, document), [imported, document]);
  const compiled = compilePreview(document.draft, document.fragments);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {compiled.title || words.untitled}
      </h3>
      <p className="soft">{words.recognized(name, names[target], targetFacts[target].extension)}</p>
      <p className="soft">{imported.kind === 'draft' ? words.draft : words.text[imported.draft]}</p>
      <ImportPreview document={document} words={words} />
      <h4 className="lab">{words.checks}</h4>
      {findings.length === 0 ? (
        <p className="soft">{words.noFindings}</p>
      ) : (
        <FindingList findings={findings} words={checksWords} />
      )}
      <div className="ways">
        <Button variant="go" onClick={() => onOpen(document)}>
          {words.open}
        </Button>
        <Button onClick={() => onUse(compiled.text)}>{words.use}</Button>
        <Button variant="link" onClick={onAnother}>
          {words.another}
        </Button>
      </div>
      <p className="hint">{words.useHint}</p>
    </>
  );
};

/** What a file holds, or the one sentence why it was not opened. */
export const ImportResult = ({ reading, ...rest }: ImportResultProps) => {
  if (reading.ok) return <Opened read={reading.value} {...rest} />;
  const { error } = reading;
  return (
    <p className="problem" role="alert">
      <span className="mono">{rest.name}</span>{' '}
      {rest.words.refusals[error.tag]('detail' in error ? error.detail : '')}
    </p>
  );
};

import { useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import type { StorageReason } from '#platform/storage/core/reason.ts';
import type { Messages } from '../i18n/en.ts';
import { startProposal } from '../io/proposals.ts';
import { goToHash } from './use-hash.ts';

/** One whole proposal that can be taken, and what becomes of it. */
export const Example = ({ t }: { t: Messages }) => {
  const [problem, setProblem] = useState<StorageReason | null>(null);
  const { label, take, title, chiefComplaint, description, facts } = t.example;

  const copy = async (): Promise<void> => {
    const started = await startProposal({ title, chiefComplaint, description });
    if (started.ok) goToHash(started.value.key);
    else setProblem(started.error);
  };

  return (
    <section className="wb-example">
      <div className="wb-example-head">
        <p className="wb-label">{label}</p>
        <Button variant="link" className="strong" onClick={() => void copy()}>
          {take}
        </Button>
      </div>
      {problem !== null && (
        <p className="problem" role="alert">
          {t.storage[problem]}
        </p>
      )}
      <div className="wb-example-body">
        <div>
          <h2>{title}</h2>
          <p className="wb-complaint">{chiefComplaint}</p>
          <h3>{t.document.description}</h3>
          <p className="wb-reading">{description}</p>
        </div>
        <dl>
          {facts.map(([name, fact, note]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {fact}
                <small>{note}</small>
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
};

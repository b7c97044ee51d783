import './share.css';
import { useRef, useState } from 'react';
import { shareMessages } from '../../i18n/share.ts';
import type { Calculator } from '../calculator.ts';
import type { PanelBodyProps } from '../LazyPanel.tsx';
import { ShareFiles } from './ShareFiles.tsx';
import { ShareLink } from './ShareLink.tsx';
import { SharePicture } from './SharePicture.tsx';
import { useOpen } from './use-open.ts';

/** The salary is ticked anew each time the panel opens. */
function Ways({ calculator }: { readonly calculator: Calculator }) {
  const { scenario, figures, locale } = calculator;
  const [salary, setSalary] = useState(false);
  const words = shareMessages[locale].panel;
  return (
    <>
      <ShareLink calculator={calculator} salary={salary}>
        <label className="tick">
          <input
            type="checkbox"
            checked={salary}
            aria-describedby="cost-share-salary"
            onChange={(event) => setSalary(event.currentTarget.checked)}
          />
          {words.salary(figures.money(scenario.income, scenario.currency))}
        </label>
        <p className="hint" id="cost-share-salary">
          {words.salaryHint}
        </p>
      </ShareLink>
      <SharePicture calculator={calculator} salary={salary} />
      <ShareFiles calculator={calculator} />
    </>
  );
}

/** What can be handed on: a link, a picture, and files. */
export default function SharePanel({ calculator }: PanelBodyProps) {
  const room = useRef<HTMLDivElement>(null);
  const open = useOpen(room);
  return (
    <div ref={room} className="sharing">
      {open && <Ways calculator={calculator} />}
    </div>
  );
}

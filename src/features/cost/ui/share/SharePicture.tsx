import { useId, useMemo, useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { copyText } from '#components/ui/copy-text.ts';
import { saveFile } from '#components/ui/save-file.ts';
import { shareMessages } from '../../i18n/share.ts';
import { canSharePicture, copyPicture, sharePicture } from '../../io/share-image.ts';
import type { Calculator } from '../calculator.ts';
import { pictureOf, pictureText } from './picture.ts';
import { useDrawn } from './use-drawn.ts';

interface Props {
  readonly calculator: Calculator;
  readonly salary: boolean;
}

export function SharePicture({ calculator, salary }: Props) {
  const { assessment, locale } = calculator;
  const words = shareMessages[locale];
  const say = words.panel.picture;
  const id = useId();
  const picture = useMemo(() => pictureOf(calculator, salary), [calculator, salary]);
  const drawn = useDrawn(picture);
  const [said, setSaid] = useState<'copied' | 'refused' | 'textRefused' | null>(null);
  const text = pictureText(picture, words);
  const telling = assessment.costRatio > 1 && assessment.gain > 0;
  const copyIt = async (blob: Blob) => setSaid((await copyPicture(blob)) ? 'copied' : 'refused');
  const copyWords = async () => setSaid((await copyText(text)).ok ? 'copied' : 'textRefused');
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{say.heading}</h3>
      {!salary && <p>{telling ? say.tells : say.hint}</p>}
      {drawn === 'failed' ? (
        <p className="wrong">{say.failed}</p>
      ) : (
        <div className="drawn">{drawn && <img src={drawn.url} alt={text} width="1200" height="630" />}</div>
      )}
      <p className="ways">
        {drawn !== null && drawn !== 'failed' && (
          <>
            <Button variant="link" onClick={() => saveFile('ai-cost.png', drawn.blob)}>
              {say.save}
            </Button>
            <Button variant="link" onClick={() => void copyIt(drawn.blob)}>
              {say.copy}
            </Button>
            {canSharePicture(drawn.blob) && (
              <Button variant="link" onClick={() => void sharePicture(drawn.blob)}>
                {say.share}
              </Button>
            )}
          </>
        )}
        <Button variant="link" onClick={() => void copyWords()}>
          {say.text}
        </Button>
      </p>
      <p role="status" className={said === null || said === 'copied' ? 'hint' : 'wrong'}>
        {said && say[said]}
      </p>
    </section>
  );
}

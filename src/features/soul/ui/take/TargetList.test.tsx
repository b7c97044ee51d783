import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { emptyDocument } from '../../core/builder.ts';
import { compilePreview } from '../../core/compile.ts';
import { shortHash } from '../../core/hash.ts';
import type { SoulDocument } from '../../core/schema.ts';
import { targetIds } from '../../core/targets/target.ts';
import { composed } from '../../core/test-builders.ts';
import { targetsEn } from '../../i18n/targets.en.ts';
import { TargetList } from './TargetList.tsx';

const hash = 'f733418e'.padEnd(64, 'c');

const list = ({ draft, fragments }: SoulDocument): string =>
  renderToStaticMarkup(
    <TargetList
      compiled={compilePreview(draft, fragments)}
      words={targetsEn}
      hashLabel="SHA-256"
      hash={hash}
      onOpen={() => undefined}
    />,
  );

describe('TargetList', () => {
  test('six targets stand first, and a button counts the others', () => {
    const markup = list(composed());
    expect(markup.match(/aria-haspopup="dialog"/g)).toHaveLength(6);
    expect(markup).toContain(targetsEn.more(targetIds.length - 6));
  });

  test('the hash is there as soon as there is something to take', () => {
    expect(list(composed())).toContain(shortHash(hash));
    expect(list(emptyDocument('a', ''))).not.toContain(shortHash(hash));
  });
});

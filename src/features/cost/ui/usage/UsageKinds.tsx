import { mixTotal, tokenKinds } from '../../core/token-mix.ts';
import type { TokenCounts } from '../../core/usage/usage.ts';
import type { UsageMessages } from '../../i18n/usage.ts';
import type { Calculator } from '../calculator.ts';

interface Props {
  readonly calculator: Calculator;
  readonly words: UsageMessages;
  readonly tokens: TokenCounts;
}

export function UsageKinds({ calculator, words, tokens }: Props) {
  const { figures, messages } = calculator;
  return (
    <table className="kinds">
      <caption>{words.kinds.caption}</caption>
      <thead className="away">
        <tr>
          <th scope="col">{words.kinds.kind}</th>
          <th scope="col">{words.kinds.tokens}</th>
          <th scope="col">{words.kinds.share}</th>
        </tr>
      </thead>
      <tbody>
        {tokenKinds.map((kind) => {
          const share = tokens[kind] / mixTotal(tokens);
          return (
            <tr key={kind}>
              <th scope="row">{messages.tokenKind[kind]}</th>
              <td className="n mono">{figures.number(tokens[kind], 0)}</td>
              <td className="bar mono">
                <i style={{ width: `${share * 100}%` }} />
                {figures.percent(share, 1)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

import { type ComponentType, useCallback, useEffect, useState } from 'react';
import type { Calculator } from './calculator.ts';
import { Panel } from './Panel.tsx';

export interface PanelBodyProps {
  readonly calculator: Calculator;
  readonly close: () => void;
}

type Body = ComponentType<PanelBodyProps>;

interface Props {
  readonly id: string;
  readonly label: string;
  readonly className?: string;
  readonly calculator: Calculator;
  readonly load: () => Promise<{ readonly default: Body }>;
}

/** A panel whose content is fetched when its button is pointed at or pressed. */
export function LazyPanel({ id, label, className = '', calculator, load }: Props) {
  const [loaded, setLoaded] = useState<{ readonly Body: Body } | 'failed' | null>(null);
  const ready = loaded !== null && loaded !== 'failed';

  const fetchOnce = useCallback(() => {
    if (ready) return;
    load().then(
      ({ default: Body }) => setLoaded({ Body }),
      () => setLoaded('failed'),
    );
  }, [ready, load]);

  useEffect(() => {
    const button = document.querySelector(`[popovertarget="${id}"]`);
    button?.addEventListener('pointerenter', fetchOnce, { once: true });
    return () => button?.removeEventListener('pointerenter', fetchOnce);
  }, [id, fetchOnce]);

  return (
    <Panel id={id} label={label} className={className} onOpen={fetchOnce} ready={ready}>
      {(close) => {
        if (loaded === null) return <div className="room" />;
        if (loaded === 'failed') return <p className="wrong">{calculator.messages.listFailed}</p>;
        return <loaded.Body calculator={calculator} close={close} />;
      }}
    </Panel>
  );
}

import { type Figures, median, rounded } from '../figures.ts';
import type { DesignSite } from './design-site.ts';
import { type Load, load, type Target } from './load.ts';
import { startTrivial } from './trivial.ts';

const rounds = 5;
const seconds = 2;
const base = '/api/designs/upstream';

const targets = ({ url, unreadSlug }: DesignSite): Readonly<Record<string, Target>> => ({
  reject: { url, path: () => `${base}/..%2fx`, status: 400 },
  proxy_hit: { url, path: () => `${base}/picture/preview?theme=light`, status: 200 },
  proxy_miss: { url, path: () => `${base}/${unreadSlug()}`, status: 200 },
});

const middle = (loads: readonly Load[]): Load => ({
  perSecond: median(loads.map((one) => one.perSecond)),
  p99Ms: median(loads.map((one) => one.p99Ms)),
});

/** Requests a second against those of a trivial function, in turns, so that both see the same machine. */
export async function throughput(site: DesignSite): Promise<Figures> {
  const trivial = await startTrivial();
  const all: Readonly<Record<string, Target>> = {
    trivial: { url: trivial.url, path: () => '/api/health', status: 200 },
    ...targets(site),
  };
  const loads = Object.fromEntries(Object.keys(all).map((name) => [name, [] as Load[]]));
  try {
    for (const target of Object.values(all)) await load(target, 1);
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, target] of Object.entries(all)) {
        loads[name]?.push(await load(target, seconds));
      }
    }
  } finally {
    await trivial.stop();
  }
  const { trivial: least = [], ...others } = loads;
  const reference = middle(least);
  console.log(
    `trivial: ${rounded(reference.perSecond, 0)} requests a second, p99 ${rounded(reference.p99Ms, 0)} ms`,
  );
  return Object.fromEntries(
    Object.entries(others).flatMap(([name, measured]) => {
      const { perSecond, p99Ms } = middle(measured);
      return [
        [`edge.ratio_${name}`, rounded(perSecond / reference.perSecond, 2)],
        [`edge.p99_ratio_${name}`, rounded(p99Ms / reference.p99Ms, 2)],
      ];
    }),
  );
}

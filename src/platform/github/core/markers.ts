/** The hidden line by which something of ours is found again on GitHub, whoever edited the rest. */
export interface Marker {
  /** What kind of thing carries it: `proposal`. */
  readonly kind: string;
  readonly id: string;
  /** Hash of the text above the marker as it was sent. */
  readonly hash: string;
}

const form = /<!-- hagicode:([a-z]+) id=([A-Za-z0-9-]{1,64}) hash=([0-9a-f]{8,64}) -->/g;

export const writeMarker = ({ kind, id, hash }: Marker): string =>
  `<!-- hagicode:${kind} id=${id} hash=${hash} -->`;

/** The last marker counts: ours is written at the end, after everything a person typed. */
export const readMarker = (text: string): Marker | null => {
  const [, kind, id, hash] = [...text.matchAll(form)].at(-1) ?? [];
  return kind !== undefined && id !== undefined && hash !== undefined ? { kind, id, hash } : null;
};

/** Text as GitHub may give it back, without markers, line endings and outer space unified; what is hashed. */
export const withoutMarkers = (text: string): string => text.replace(/\r\n?/g, '\n').replace(form, '').trim();

/** A pasted marker in typed text stays readable and is no marker anymore. */
export const disarmMarkers = (text: string): string => text.replace(/<!--(?=\s*hagicode:)/g, '&lt;!--');

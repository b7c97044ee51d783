export const en = {
  label: 'An id to route',
  take: 'Paste an id, or take',
  another: 'another',
  withoutDigits: 'one without digits',
  grainName: 'a grain’s name',
  bars: (ids: string) => `Bars: ${ids} random ids`,
  names: { messages: 'Messages', grains: 'Grains', heroes: 'Hero history' },
  rules: {
    messages: 'last two hex digits',
    grains: 'last two decimal digits found',
    heroes: 'code of the last character, mod 10',
  },
  shards: (count: number) => `${count} shards`,
  spread: (min: number, max: number, even: number) => `${min} to ${max} a shard, ${even} if even`,
  lean: 'Shards 3 to 6 fill half as fast',
  chart: (name: string, shards: number, min: number, max: number) =>
    `${name}: ${shards} shards hold from ${min} to ${max} ids each.`,
  refusals: {
    empty: 'No id, no shard.',
    'not-a-guid': 'Refused: this store takes GUIDs only.',
    'too-few-digits': 'Refused: fewer than two decimal digits.',
  },
  figure: 'Figure 1.',
  caption:
    'The router runs in this page on the functions that the article prints. A green bar is the shard of the id above; the line is an even share.',
};

export type Messages = typeof en;

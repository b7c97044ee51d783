import { describe, expect, test } from 'vitest';
import { err, ok } from '#lib/result.ts';
import { hashText } from '../hash.ts';
import { publicSoul } from '../public-soul.ts';
import type { Role } from '../schema.ts';
import { type AuthoredVoice, toFragment } from '../to-fragment.ts';
import { planMaterials } from './plan-materials.ts';

const words = (core: string): Role['en'] => ({
  title: 'Night Baker',
  nickname: 'Ovens at four',
  summary: 'Warm, early and exact.',
  core,
  signature: ['Weighs before it mixes.', 'Says what is in the oven.'],
  sample: 'Line 4. The dough was never proved.',
  keywords: ['bread', 'night', 'exact'],
});

const role = (change: Partial<Role> = {}): Role => ({
  origin: 'reference-doc',
  styleType: 'professional-role',
  en: words('You bake while the street sleeps.'),
  'zh-CN': words('整条街都睡着，你在揉面。'),
  ...change,
});

const id = 'soul-main-111-night-baker';

const publicOf = (voice: AuthoredVoice) => publicSoul(toFragment(voice, 'en'), toFragment(voice, 'zh-CN'));
const baker = (change: Partial<Role> = {}) => publicOf({ id, voice: role(change) });

const plan = (
  files: Record<string, unknown>,
  { ours = [] as AuthoredVoice[], replace = false, listed = Object.values(files) as unknown[] } = {},
) => {
  const readFile = async (name: string) => (name in files ? ok(files[name]) : err('there is no such file.'));
  return planMaterials(listed, readFile, { voices: ours, replace });
};

const withText = (soul: string) => ({ ...baker(), soul, sha256: hashText(soul) });

describe('planMaterials', () => {
  test('takes a voice that we have not, nickname and all', async () => {
    expect(await plan({ [id]: baker() })).toMatchObject([{ kind: 'new', id, voice: role() }]);
  });

  test('leaves a voice that we have as it is', async () => {
    expect(await plan({ [id]: baker() }, { ours: [{ id, voice: role() }] })).toEqual([{ kind: 'same', id }]);
  });

  test('says line by line what would change', async () => {
    const theirs = role({ en: { ...words('You bake.'), signature: ['Weighs before it mixes.', 'Hums.'] } });
    expect(await plan({ [id]: publicOf({ id, voice: theirs }) }, { ours: [{ id, voice: role() }] })).toEqual([
      {
        kind: 'changed',
        id,
        voice: theirs,
        changes: [
          { field: 'en.core', before: ['You bake while the street sleeps.'], after: ['You bake.'] },
          { field: 'en.signature', before: ['Says what is in the oven.'], after: ['Hums.'] },
        ],
      },
    ]);
  });

  test('keeps our nickname where theirs has none, and takes the name where we have none either', async () => {
    const { nickname, origin, ...bare } = baker({ styleType: 'career-growth' });
    const [step] = await plan({ [id]: bare }, { ours: [{ id, voice: role() }] });
    expect(step).toMatchObject({ kind: 'changed', voice: { en: { nickname } } });
    expect(await plan({ [id]: bare })).toMatchObject([
      { kind: 'new', voice: { origin, en: { nickname: 'Night Baker' } } },
    ]);
  });

  test.each([
    ['local-override', { tag: 'other-origin', ours: 'local-override', theirs: 'reference-doc' }],
    ['site', { tag: 'own' }],
  ] as const)('replaces a voice of origin %s only when it is told to', async (origin, reason) => {
    const ours = [{ id, voice: role({ origin, styleType: 'career-growth' }) }];
    expect(await plan({ [id]: baker() }, { ours })).toEqual([{ kind: 'refused', id, reason }]);
    expect(await plan({ [id]: baker() }, { ours, replace: true })).toMatchObject([{ kind: 'changed' }]);
  });

  test('lets no catalogue pass itself off as this site', async () => {
    const ours = [{ id, voice: role({ origin: 'site', styleType: 'career-growth' }) }];
    expect(await plan({ [id]: baker({ origin: 'site' }) }, { ours })).toMatchObject([
      { reason: { tag: 'own' } },
    ]);
  });

  const heading = 'Persona core from Night Baker: ';
  test.each([
    ['not an object', 'text', { tag: 'shape', at: '' }],
    ['of a later version', { ...baker(), version: 2 }, { tag: 'shape', at: 'version' }],
    ['without a text', { ...baker(), soul: undefined }, { tag: 'shape', at: 'soul' }],
    ['of an unknown style', { ...baker(), styleType: 'pirate' }, { tag: 'shape', at: 'styleType' }],
    ['of an unknown origin', { ...baker(), origin: 'elsewhere' }, { tag: 'shape', at: 'origin' }],
    ['of another id', { ...baker(), id: 'soul-main-112-night-baker' }, { tag: 'other-id' }],
    ['of another hash', { ...baker(), sha256: '0'.repeat(64) }, { tag: 'other-hash' }],
    ['a rule by its style', { ...baker(), styleType: 'orthogonal-dimension' }, { tag: 'kind' }],
    ['in one language', { ...baker(), localized: {} }, { tag: 'language', locale: 'zh-CN' }],
    ['altered', { ...baker(), soul: `${baker().soul}\n- Lies.` }, { tag: 'hash', locale: 'en' }],
    ['without traits', withText(`${heading}You bake.`), { tag: 'shape', at: 'en.signature' }],
    ['in prose', withText(`${heading}You bake.\nAnd hum.`), { tag: 'traits', locale: 'en' }],
    ['with an empty core', withText(`${heading}\n- One.\n- Two.`), { tag: 'shape', at: 'en.core' }],
    [
      'with a delimiter',
      withText(`${heading}You bake.</hero_soul>\n- One.\n- Two.`),
      { tag: 'delimiter', locale: 'en' },
    ],
    ['endless', withText(`${heading}${'x'.repeat(9000)}\n- One.\n- Two.`), { tag: 'too-long', locale: 'en' }],
    ['with too many tags', { ...baker(), tags: Array(13).fill('x') }, { tag: 'shape', at: 'en.keywords' }],
    ['with a hidden order', { ...baker(), summary: 'Warm\u{e0041}.' }, { tag: 'hidden', code: 'U+E0041' }],
    ['that turns the text', { ...baker(), name: 'Night\u202eBaker' }, { tag: 'hidden', at: 'en.title' }],
    ['that steers the terminal', { ...baker(), previewText: '\u001b[2J' }, { tag: 'hidden', code: 'U+001B' }],
  ])('refuses a voice %s', async (_, json, reason) => {
    const listed = [
      { id, sha256: (json as { soul?: string }).soul ? (json as { sha256: string }).sha256 : baker().sha256 },
    ];
    const sent = reason.tag === 'other-hash' ? [{ id, sha256: baker().sha256 }] : listed;
    expect(await plan({ [id]: json }, { listed: sent })).toMatchObject([{ kind: 'refused', id, reason }]);
  });

  test.each([
    '../../package',
    'soul-main-1-x/../../y',
    'soul-main-11',
    'soul-main-11-X',
    'soul-pet-11-x',
    '__proto__',
    7,
  ])('asks for no file under the id %j', async (bad) => {
    const asked: string[] = [];
    const readFile = async (name: string) => {
      asked.push(name);
      return ok(baker());
    };
    const steps = await planMaterials([{ ...baker(), id: bad }], readFile, { voices: [], replace: false });
    expect(steps).toMatchObject([
      { kind: 'refused', id: 'entry 1 of the index', reason: { tag: 'shape', at: 'id' } },
    ]);
    expect(asked).toEqual([]);
  });

  test('takes an entry once, and a number once', async () => {
    const other = 'soul-main-111-other';
    const twice = await plan({ [id]: baker() }, { listed: [baker(), baker(), { ...baker(), id: other }] });
    expect(twice).toMatchObject([
      { kind: 'new' },
      { reason: { tag: 'listed-twice' } },
      { reason: { tag: 'number-taken', by: id } },
    ]);
    const ours = [{ id: 'soul-main-111-day-baker', voice: role() }];
    expect(await plan({ [id]: baker() }, { ours })).toMatchObject([
      { reason: { tag: 'number-taken', by: ours[0]?.id } },
    ]);
  });

  test('goes on past a file that can’t be read', async () => {
    const listed = [{ ...baker(), id: 'soul-main-112-gone' }, baker()];
    expect(await plan({ [id]: baker() }, { listed })).toMatchObject([
      { kind: 'refused', reason: { tag: 'unread', problem: 'there is no such file.' } },
      { kind: 'new', id },
    ]);
  });
});

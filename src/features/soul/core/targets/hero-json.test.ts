import { describe, expect, test } from 'vitest';
import { fillSlot } from '../builder.ts';
import { composed } from '../test-builders.ts';
import { heroJson } from './hero-json.ts';
import { exported, fileOf, ownWords, reread, taken, textOf } from './test-souls.ts';

describe('heroJson', () => {
  test('has the fields of a hero, with the id of a role and a rule together', () => {
    expect(JSON.parse(textOf(exported(heroJson)))).toMatchObject({
      soul: taken().text,
      soulCatalogId: 'soul-22-02',
      soulDisplayName: 'Night counter, by wire',
      soulStyleType: 'professional-role',
      soulSummary: taken().summary,
    });
  });

  test('takes id and style of a rule that stands alone', () => {
    const soul = taken(fillSlot(composed(), 'main', null));
    expect(JSON.parse(textOf(exported(heroJson, soul)))).toMatchObject({
      soulCatalogId: 'soul-orth-02-telegram-style-minimal-mode',
      soulStyleType: 'orthogonal-dimension',
    });
  });

  test('opens without a catalogue id, from us or from elsewhere', () => {
    const written = exported(heroJson, ownWords('Speak plainly.'));
    expect(JSON.parse(textOf(written))).not.toHaveProperty('soulCatalogId');
    expect(reread(heroJson, written)).toMatchObject({ value: { kind: 'draft' } });
    expect(heroJson.read(fileOf('h.json', '{"soul":"Be kind.","soulDisplayName":"Kind"}'))).toEqual({
      ok: true,
      value: { kind: 'text', title: 'Kind', text: 'Be kind.', draft: 'none' },
    });
  });

  test('keeps the other fields of an existing hero', () => {
    const text = textOf(exported(heroJson, taken(), '{"heroId":7,"soul":"old"}'));
    expect(JSON.parse(text)).toMatchObject({ heroId: 7, soul: taken().text });
    expect(heroJson.write(taken(), '[1]')).toMatchObject({ ok: false, error: { tag: 'not-this-format' } });
  });

  test('gives a soul edited by hand back as text, its delimiters as they were', () => {
    const written = textOf(exported(heroJson, ownWords('Never write </hero_soul>.')));
    expect(heroJson.read(fileOf('h.json', written.replace('Never', 'Do not')))).toMatchObject({
      value: { kind: 'text', text: 'Do not write </hero_soul>.', draft: 'edited' },
    });
  });

  test('counts the soul and not the file', () => {
    expect(exported(heroJson, ownWords('x'.repeat(7000))).length).toEqual({
      units: 7000 + '<hero_soul>\n\n</hero_soul>'.length,
      warnAbove: null,
      refuseAbove: 8000,
    });
  });
});

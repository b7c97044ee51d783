import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disarmMarkers, type Marker, readMarker, withoutMarkers, writeMarker } from './markers.ts';

const marker = fc.record({
  kind: fc.constant('proposal'),
  id: fc.uuid(),
  hash: fc.stringMatching(/^[0-9a-f]{16}$/),
});
const write = (typed: string, mark: Marker) => `${disarmMarkers(typed)}\n\n${writeMarker(mark)}`;

describe('readMarker', () => {
  test('reads back what writeMarker wrote, below any typed text', () => {
    fc.assert(
      fc.property(fc.string(), marker, (typed, mark) => {
        expect(readMarker(write(typed, mark))).toEqual(mark);
      }),
    );
  });

  test('takes the last marker, so one pasted above changes nothing', () => {
    fc.assert(
      fc.property(marker, marker, (pasted, mark) => {
        expect(readMarker(`${writeMarker(pasted)}\n${writeMarker(mark)}`)).toEqual(mark);
      }),
    );
  });

  test('finds none in a text without one', () => {
    expect(readMarker('Change the header because it jumps.')).toBeNull();
    expect(readMarker('<!-- hagicode:proposal id= hash=zz -->')).toBeNull();
  });
});

describe('disarmMarkers', () => {
  test('leaves no marker in typed text', () => {
    fc.assert(
      fc.property(fc.string(), marker, fc.string(), (before, mark, after) => {
        expect(readMarker(disarmMarkers(before + writeMarker(mark) + after))).toBeNull();
      }),
    );
  });
});

describe('withoutMarkers', () => {
  test('gives the same text for either line ending, with or without the marker', () => {
    const mark: Marker = { kind: 'proposal', id: 'a1', hash: '0123456789abcdef' };
    expect(withoutMarkers(`one\r\ntwo\r\n\r\n${writeMarker(mark)}\r\n`)).toBe('one\ntwo');
    expect(withoutMarkers('one\ntwo')).toBe('one\ntwo');
  });
});

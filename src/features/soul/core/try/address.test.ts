import { describe, expect, test } from 'vitest';
import { checkAddress } from './address.ts';

const sources = [
  'https://api.openai.com',
  'http://localhost:*',
  'http://127.0.0.1:*',
  'https://models.example',
];

describe('checkAddress', () => {
  test.each([
    ['https://api.openai.com/v1', 'https://api.openai.com/v1'],
    ['https://api.openai.com/v1/chat/completions', 'https://api.openai.com/v1'],
    [' api.openai.com/v1/ ', 'https://api.openai.com/v1'],
    ['localhost:11434', 'http://localhost:11434'],
    ['http://127.0.0.1:1234/v1', 'http://127.0.0.1:1234/v1'],
    ['https://localhost:8443', 'https://localhost:8443'],
  ])('%s is asked as %s', (text, address) => {
    expect(checkAddress(text, sources)).toMatchObject({ ok: true, value: { address } });
  });

  test.each([
    ['', 'not-an-address'],
    ['not an address', 'not-an-address'],
    ['ftp://localhost', 'not-an-address'],
    ['https://me:secret@api.openai.com', 'holds-a-secret'],
    ['https://api.openai.com/v1?key=secret', 'holds-a-secret'],
    ['http://api.openai.com', 'plain-http'],
    ['http://192.168.1.4:11434', 'plain-http'],
    ['https://elsewhere.example', 'not-allowed'],
    ['https://api.openai.com.elsewhere.example', 'not-allowed'],
    ['https://models.example:8443', 'not-allowed'],
    ['http://localhost.elsewhere.example', 'plain-http'],
  ])('%s is refused: %s', (text, error) => {
    expect(checkAddress(text, sources)).toEqual({ ok: false, error });
  });
});

import { formatNumber } from '#platform/i18n/core/format.ts';
import type { StorageReason } from '#platform/storage/core/reason.ts';
import type { AddressReason } from '../core/try/address.ts';
import type { ProviderId } from '../core/try/question.ts';
import type { TryReason } from '../core/try/reason.ts';

const number = (n: number) => formatNumber(n, 'en');

/** What a sentence about a failure may name. */
export interface FailureFacts {
  readonly host: string;
  readonly model: string;
  readonly provider: ProviderId;
  /** Origin of this site, as a server is told of it. */
  readonly site: string;
  /** Whether this page came by https. */
  readonly secure: boolean;
  /** Whether some of the answer is there. */
  readonly begun: boolean;
  /** What the server said: how long to wait, its status, its own words. */
  readonly seconds: number | null;
  readonly status: number | null;
  readonly said: string;
}

const duration = (seconds: number): string => {
  if (seconds < 90) return seconds === 1 ? 'a second' : `${number(seconds)} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `${number(minutes)} minutes` : `${number(Math.ceil(minutes / 60))} hours`;
};

const code = (status: number | null): string => (status === null ? '' : ` (${status})`);
const says = (said: string): string => (said === '' ? '' : ` It says: “${said}”`);

/** What only the page around the island says. */
export const tryPageEn = {
  pageTitle: 'Test drive',
  description:
    'Ask a model of your own one line with two souls and read the answers side by side. Your browser asks; nothing passes through this site.',
  keys: [['Ctrl Enter', 'In the line: ask both']] as readonly (readonly [string, string])[],
};

export const tryEn = {
  title: 'Test drive',
  lead: 'One line, two voices. Your browser asks the model itself; nothing passes through this site.',
  back: 'Back to the builder',
  untitled: 'Untitled soul',
  example: 'The build is red again.',
  server: {
    title: 'Who answers',
    providers: { anthropic: 'Anthropic', openai: 'OpenAI or alike', ollama: 'Ollama' } satisfies Record<
      ProviderId,
      string
    >,
    address: 'Address',
    key: 'Key',
    keyMissing: (host: string) => `${host} wants a key. Paste one of your own.`,
    keyHint: (host: string, optional: boolean) =>
      `Goes to ${host} only and is forgotten with this page.${optional ? ' Leave it empty if none is wanted.' : ''}`,
    keyKept: (host: string) => `Goes to ${host} only and stays in this tab until you close it.`,
    keep: 'Keep keys in this tab',
    model: 'Model',
    modelMissing: 'Name a model, or list them and pick one.',
    list: 'List its models',
    listing: 'Asking for the list',
    listed: (n: number) =>
      n === 0
        ? 'It has no model yet.'
        : n === 1
          ? 'One model is there.'
          : `${number(n)} models; pick one or type.`,
  },
  prompt: 'The line both are told',
  promptMissing: 'Write a line first.',
  askBoth: 'Ask both',
  stopBoth: 'Stop both',
  ask: 'Ask',
  stop: 'Stop',
  askSide: (side: string) => `Ask ${side} alone`,
  stopSide: (side: string) => `Stop ${side}`,
  draftInView: 'the draft in view',
  choose: 'Compared with',
  none: 'No soul',
  silent: {
    sample: 'Told that the build is red again, its role would say',
    own: 'These words have no sample. Ask, and they speak.',
    blank: 'This draft is empty: it is asked without a soul.',
    none: 'The model as its maker left it. What differs from it is the soul.',
  },
  waiting: (host: string) => `Waiting for ${host}`,
  phases: {
    thinking: 'Thinking',
    writing: 'Writing',
    done: 'Done',
    stopped: 'Stopped. What came stays.',
  },
  causes: {
    length: 'Its limit of length was reached; the answer ends there.',
    declined: 'The model declined to go on.',
    wordless: 'The model ended without a word.',
  },
  asked: (prompt: string) => `“${prompt}”`,
  tokens: (n: number): string => (n === 1 ? 'token written' : 'tokens written'),
  read: (n: number, estimated: boolean) => `${estimated ? 'about ' : ''}${number(n)} read`,
  counted: (model: string, host: string) => `${model}, counted by ${host}`,
  estimated: (model: string) => `${model}; estimated with o200k, which its own count may differ from`,
  uncounted: (model: string, host: string) => `${model}; ${host} counted no tokens`,
  system: (n: number) => `The system prompt, ${number(n)} characters`,
  storage: {
    blocked: 'This browser refuses storage: drafts can’t be read, and nothing is kept in this tab.',
    full: 'The storage of this browser is full: what you type here ends with this page.',
    unreadable: 'What this tab kept is not readable; it begins afresh.',
  } satisfies Record<StorageReason, string>,
  addresses: {
    'not-an-address': 'Write an address like https://api.example.com/v1 or http://localhost:1234/v1.',
    'holds-a-secret':
      'Leave out names, passwords and everything after ? or #: addresses end up in logs. The key has its own field.',
    'plain-http': 'Plain http is for localhost and 127.0.0.1 only. Elsewhere a key needs https.',
    'not-allowed': (servers: string) =>
      `This page may connect to ${servers} only. Whoever runs the site can add a server with SOUL_TRY_ORIGINS.`,
  } satisfies Record<AddressReason, string | ((servers: string) => string)>,
  ownMachine: 'your own machine',
  reasons: {
    key: ({ host }) =>
      `${host} does not accept this key (401). Check that it is whole, active and meant for this address.`,
    credit: ({ host }) =>
      `${host} says that the account has no credit left. Add some there, or ask another server.`,
    'no-model': ({ host, model }) =>
      `${host} knows no model “${model}” (404). List its models and pick one, or check the address.`,
    rate: ({ host, seconds }) =>
      `${host} takes no more requests for now (429). ${seconds === null ? 'Wait a minute, then ask again.' : `Ask again in ${duration(seconds)}.`}`,
    overloaded: ({ host }) =>
      `${host} is overloaded. Your key and your words are fine: ask again in a minute.`,
    'too-long': ({ host }) => `That is too long for ${host} (413). Shorten the draft or the line.`,
    refused: ({ host, status, said }) => `${host} refused the request${code(status)}.${says(said)}`,
    broken: ({ host, status, said }) =>
      `${host} failed on its side${code(status)}. Ask again in a minute.${says(said)}`,
    elsewhere: ({ host }) =>
      `${host} sends the request on to another address, and a key is never passed on. Enter the address where it ends.`,
    'not-a-model': ({ host }) => `What answers at ${host} is no model. Check the address: many end in /v1.`,
    cut: ({ begun }) =>
      begun
        ? 'The connection broke. What came stays; ask again for a whole answer.'
        : 'The connection broke before the first word. Ask again.',
    origin: ({ host, site, provider }) =>
      provider === 'ollama'
        ? `Ollama runs at ${host} but does not let this site in. Quit it, start it with this, then ask again:`
        : `${host} answers, but does not let a page of ${site} read it. Allow that origin in its CORS settings.`,
    'not-running': ({ host, provider, secure }) =>
      `Nothing answers at ${host}. ${provider === 'ollama' ? 'Start Ollama' : 'Start the server'}, then ask again.${secure ? ' Safari never lets a page on https reach it; Chrome, Edge and Firefox do.' : ''}`,
    'no-permission': () =>
      'This browser keeps the page from your own machine. Allow it local network access in the site’s settings, then ask again.',
    unreachable: ({ host }) => `${host} is not reached. Check the address and the network, then ask again.`,
    offline: () => 'You are offline. Your words stay; ask again once the network is back.',
  } satisfies Record<TryReason['tag'], (facts: FailureFacts) => string> as Record<
    TryReason['tag'],
    (facts: FailureFacts) => string
  >,
  copyCommand: 'Copy',
  copied: 'Copied',
  copyFailed: 'The browser refused to copy. Select the line and copy it by hand.',
};

export type TryPageWords = typeof tryPageEn;
export type TryWords = typeof tryEn;

import { err, ok, type Result } from '#lib/result.ts';
import { z } from '#lib/zod.ts';

/** A part of the service, or the names of the settings it still lacks. */
export type Part<T> = Result<T, readonly string[]>;

export interface GitHubAddresses {
  /** Without a trailing slash. */
  readonly apiUrl: string;
  readonly webUrl: string;
}

export interface OAuthSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirects: readonly string[];
}

export interface DesignSettings {
  readonly origin: string;
  /** Origins a preview may come from, the design site's own included. */
  readonly previewOrigins: readonly string[];
}

export interface EdgeConfig {
  readonly version: string;
  readonly commit: string;
  /** Address of the site, without a trailing slash; null where nobody set it. */
  readonly publicUrl: string | null;
  readonly allowedOrigins: readonly string[];
  readonly github: GitHubAddresses;
  readonly oauth: Part<OAuthSettings>;
  readonly designs: Part<DesignSettings>;
  readonly sessions: Part<{ readonly encryptionKey: string }>;
  readonly webhooks: Part<{ readonly secrets: readonly string[] }>;
  readonly souls: Part<{ readonly repository: string }>;
}

const parsed = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

export const isLoopback = (url: URL): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);

const isPlain = (url: URL | null): url is URL =>
  url !== null &&
  (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))) &&
  url.username === '' &&
  url.password === '' &&
  url.hash === '';

const isBase = (text: string): boolean => {
  const url = parsed(text);
  return isPlain(url) && url.search === '' && !text.endsWith('/');
};

const isOrigin = (text: string): boolean => isPlain(parsed(text)) && parsed(text)?.origin === text;

const items = (text: string | undefined): readonly string[] =>
  (text ?? '').split(',').flatMap((item) => item.trim() || []);

const setting = (rule: string, holds: (text: string) => boolean) =>
  z.optional(z.string({ error: rule }).check(z.refine(holds, { error: rule })));

const matching = (rule: string, pattern: RegExp) => setting(rule, (text) => pattern.test(text));

const base = setting('must be an https address without a query or a trailing slash', isBase);
const origins = setting(
  'must be exact https origins such as https://example.org, separated by commas',
  (text) => items(text).every(isOrigin),
);
const secret = matching('must be 16 to 256 visible characters', /^[\x21-\x7e]{16,256}$/);

const settingsSchema = z.object({
  VERSION: matching('must be a version such as 1.2.3', /^\d+\.\d+\.\d+[\w.+-]{0,64}$/),
  COMMIT: matching('must be 7 to 40 hexadecimal characters', /^[0-9a-f]{7,40}$/),
  PUBLIC_URL: base,
  ALLOWED_ORIGINS: origins,
  ALLOWED_REDIRECTS: setting('must be absolute https addresses, separated by commas', (text) =>
    items(text).every((item) => isPlain(parsed(item))),
  ),
  GITHUB_API_URL: base,
  GITHUB_WEB_URL: base,
  GITHUB_CLIENT_ID: matching('must be the id GitHub shows for the application', /^[\w.-]{1,128}$/),
  GITHUB_CLIENT_SECRET: secret,
  ENCRYPTION_KEY: matching('must be 64 hexadecimal characters', /^[0-9a-fA-F]{64}$/),
  WEBHOOK_SECRET: secret,
  WEBHOOK_SECRET_PREVIOUS: secret,
  SOULS_REPOSITORY: matching('must be owner/name', /^[A-Za-z0-9-]{1,39}\/[\w.-]{1,100}$/),
  DESIGN_UPSTREAM: setting('must be an exact https origin such as https://example.org', isOrigin),
  DESIGN_PREVIEW_ORIGINS: origins,
});

type Settings = z.infer<typeof settingsSchema>;
type Name = keyof Settings;

export const settingNames: readonly string[] = Object.keys(settingsSchema.shape);

const addresses: readonly Name[] = [
  'ALLOWED_ORIGINS',
  'ALLOWED_REDIRECTS',
  'GITHUB_API_URL',
  'GITHUB_WEB_URL',
  'DESIGN_UPSTREAM',
  'DESIGN_PREVIEW_ORIGINS',
];

const pointsHome = (text: string | undefined): boolean =>
  items(text).some((item) => {
    const url = parsed(item);
    return url !== null && isLoopback(url);
  });

/** Loopback addresses belong to development, which is where the site itself is on loopback. */
const strayLoopbacks = (settings: Settings): readonly string[] =>
  pointsHome(settings.PUBLIC_URL)
    ? []
    : addresses
        .filter((name) => pointsHome(settings[name]))
        .map((name) => `${name} must not point to this computer unless PUBLIC_URL does.`);

const part = <K extends Name, T>(
  settings: Settings,
  names: readonly K[],
  build: (present: Record<K, string>) => T,
): Part<T> => {
  const missing = names.filter((name) => settings[name] === undefined);
  return missing.length > 0 ? err(missing) : ok(build(settings as Record<K, string>));
};

const configOf = (settings: Settings): EdgeConfig => ({
  version: settings.VERSION ?? '0.0.0',
  commit: settings.COMMIT ?? 'unknown',
  publicUrl: settings.PUBLIC_URL ?? null,
  allowedOrigins: items(settings.ALLOWED_ORIGINS),
  github: {
    apiUrl: settings.GITHUB_API_URL ?? 'https://api.github.com',
    webUrl: settings.GITHUB_WEB_URL ?? 'https://github.com',
  },
  oauth: part(settings, ['GITHUB_CLIENT_ID', 'GITHUB_CLIENT_SECRET', 'ALLOWED_REDIRECTS'], (present) => ({
    clientId: present.GITHUB_CLIENT_ID,
    clientSecret: present.GITHUB_CLIENT_SECRET,
    redirects: items(present.ALLOWED_REDIRECTS),
  })),
  designs: part(settings, ['DESIGN_UPSTREAM'], (present) => ({
    origin: present.DESIGN_UPSTREAM,
    previewOrigins: [present.DESIGN_UPSTREAM, ...items(settings.DESIGN_PREVIEW_ORIGINS)],
  })),
  sessions: part(settings, ['ENCRYPTION_KEY'], (present) => ({ encryptionKey: present.ENCRYPTION_KEY })),
  webhooks: part(settings, ['WEBHOOK_SECRET'], (present) => ({
    secrets: [present.WEBHOOK_SECRET, ...items(settings.WEBHOOK_SECRET_PREVIOUS)],
  })),
  souls: part(settings, ['SOULS_REPOSITORY'], (present) => ({ repository: present.SOULS_REPOSITORY })),
});

/**
 * Reads the environment once. An empty value counts as missing and switches its part off; a malformed one is a sentence
 * that names the setting and its rule, never the value.
 */
export const readConfig = (
  environment: Readonly<Record<string, unknown>>,
): Result<EdgeConfig, readonly string[]> => {
  const filled = Object.entries(environment).filter(([, value]) => value !== '');
  const checked = settingsSchema.safeParse(Object.fromEntries(filled));
  if (!checked.success) {
    return err(checked.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`));
  }
  const strays = strayLoopbacks(checked.data);
  return strays.length > 0 ? err(strays) : ok(configOf(checked.data));
};

import type { SiteConfig } from '#platform/config/core/schema.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A variable that is absent or empty is not set. */
const variable = (environment: Environment, name: string): string | undefined =>
  environment[name] || undefined;

const origin = (environment: Environment, name: string, fallback: string): string => {
  const value = variable(environment, name) ?? fallback;
  if (value !== '' && !URL.canParse(value))
    throw new Error(`${name} is "${value}", which is no address: write it like https://example.com.`);
  return value.replace(/\/+$/, '');
};

/** Address and base of the build: `SITE_URL` (an origin) and `SITE_BASE` (`/` or `/site/`). */
export const siteAddress = (environment: Environment): { site: string; base: string } => {
  const base = variable(environment, 'SITE_BASE') ?? '/';
  if (!/^\/([\w.-]+\/)*$/.test(base))
    throw new Error(`SITE_BASE is "${base}": it must begin and end with a slash, like /site/.`);
  return { site: origin(environment, 'SITE_URL', 'https://hagicode.com'), base };
};

const secureOrigin = /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/;

/** Sources that the test drive of a soul may connect to, and no other page: `SOUL_TRY_ORIGINS` adds to those built in. */
export const modelSources = (environment: Environment): readonly string[] => {
  const added = (variable(environment, 'SOUL_TRY_ORIGINS') ?? '')
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const wrong = added.find((text) => !secureOrigin.test(text));
  if (wrong !== undefined)
    throw new Error(
      `SOUL_TRY_ORIGINS holds "${wrong}", which is no https origin: write it like https://models.example.com, several with commas between.`,
    );
  return [
    'https://api.anthropic.com',
    'https://api.openai.com',
    'http://localhost:*',
    'http://127.0.0.1:*',
    ...added,
  ];
};

/** What every page of the build carries; see `SiteConfig`. */
export const siteConfig = (environment: Environment): SiteConfig => ({
  base: siteAddress(environment).base,
  edgeUrl: origin(environment, 'EDGE_URL', ''),
  repositoryUrl: 'https://github.com/HagiCode-org/site',
  github: {
    apiUrl: origin(environment, 'GITHUB_API_URL', 'https://api.github.com'),
    webUrl: origin(environment, 'GITHUB_WEB_URL', 'https://github.com'),
    clientId: variable(environment, 'GITHUB_CLIENT_ID') ?? null,
    appSlug: variable(environment, 'GITHUB_APP_SLUG') ?? null,
  },
});

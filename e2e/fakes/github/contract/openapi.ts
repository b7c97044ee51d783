import { readFileSync } from 'node:fs';

interface Described {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: unknown }>>;
}

interface Operation {
  readonly responses: Readonly<Record<string, Described>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, unknown>>;
    readonly responses: Readonly<Record<string, Described>>;
  };
}

/** GitHub's description of one answer: `schema` is absent where there is no JSON. */
export interface DescribedAnswer {
  readonly schema?: unknown;
}

export interface DescribedOperation {
  /** As GitHub writes it: `GET /repos/{owner}/{repo}`. */
  readonly name: string;
  readonly answer: (status: number) => DescribedAnswer | undefined;
}

export interface OpenApi {
  readonly operation: (method: string, pathname: string) => DescribedOperation | undefined;
  readonly schemas: Readonly<Record<string, unknown>>;
}

/** These may contain slashes. */
const long = new Set(['{path}', '{ref}', '{branch}', '{basehead}']);

/** The root of the contents has no path at all. */
const pattern = (template: string): RegExp =>
  new RegExp(
    `^${template
      .split('/')
      .map((segment) =>
        segment.startsWith('{') ? (long.has(segment) ? '.*' : '[^/]+') : segment.replaceAll('.', '\\.'),
      )
      .join('/')
      .replace('/contents/.*', '/contents(?:/.*)?')}$`,
  );

const parameters = (template: string): number => template.split('{').length;

/** 13 MB, read when first needed. */
export const readOpenApi = (): OpenApi => {
  const file = new URL(import.meta.resolve('@octokit/openapi/generated/api.github.com.json'));
  const { paths, components }: Description = JSON.parse(readFileSync(file, 'utf8'));
  // The most literal template first: `/issues/comments/{comment_id}` before `/issues/{issue_number}/comments`.
  const templates = Object.keys(paths)
    .toSorted((a, b) => parameters(a) - parameters(b) || b.length - a.length)
    .map((template) => ({ template, matches: pattern(template) }));

  const resolved = (described: Described | undefined): Described | undefined =>
    described?.$ref === undefined ? described : components.responses[described.$ref.split('/').at(-1) ?? ''];

  return {
    schemas: components.schemas,
    operation: (method, pathname) => {
      const found = templates.find(
        ({ template, matches }) =>
          matches.test(pathname) && paths[template]?.[method.toLowerCase()] !== undefined,
      );
      const operation = found && paths[found.template]?.[method.toLowerCase()];
      if (!found || !operation) return undefined;
      return {
        name: `${method} ${found.template}`,
        answer: (status) => {
          const described = resolved(operation.responses[String(status)]);
          return described && { schema: described.content?.['application/json']?.schema };
        },
      };
    },
  };
};

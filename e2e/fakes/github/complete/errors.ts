import type { FieldError } from '../answers.ts';
import type { Json } from './walk.ts';

/** The emulator's sentences that GitHub words otherwise. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/^Validation failed$/, 'Validation Failed'],
  [/^"sha" wasn't supplied/, 'Invalid request.\n\n"sha" wasn\'t supplied.'],
  [/^Invalid sha$/, 'Object does not exist'],
  [/^Forbidden$/, 'Must have admin rights to Repository.'],
];

interface Rule {
  readonly path: RegExp;
  readonly errorOf: (body: Json) => FieldError;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

const labelError = ({ name, color }: Json): FieldError => {
  if (!isText(name)) return { resource: 'Label', field: 'name', code: 'missing_field' };
  const isColor = color === undefined || /^[0-9a-f]{6}$/i.test(String(color));
  return isColor
    ? { resource: 'Label', field: 'name', code: 'already_exists' }
    : { resource: 'Label', field: 'color', code: 'invalid' };
};

const pullError = ({ title }: Json): FieldError =>
  isText(title)
    ? { resource: 'PullRequest', field: 'head', code: 'invalid' }
    : { resource: 'PullRequest', field: 'title', code: 'missing_field' };

/** Which field GitHub names, where the emulator only says that validation failed. */
const rules: readonly Rule[] = [
  { path: /\/labels$/, errorOf: labelError },
  { path: /\/issues$/, errorOf: () => ({ resource: 'Issue', field: 'title', code: 'missing_field' }) },
  {
    path: /\/comments$/,
    errorOf: () => ({ resource: 'IssueComment', field: 'body', code: 'missing_field' }),
  },
  { path: /\/pulls$/, errorOf: pullError },
];

/** A refusal of the emulator in GitHub's words; one of ours is in them already. */
export const completeError = (error: Json, status: number, pathname: string, asked: Json): Json => {
  if (!String(error['documentation_url']).startsWith('https://emulate.dev')) return error;
  const said = String(error['message']);
  const message = sentences.find(([pattern]) => pattern.test(said))?.[1] ?? said;
  const rule = message === 'Validation Failed' ? rules.find(({ path }) => path.test(pathname)) : undefined;
  return {
    message,
    ...(rule && { errors: [rule.errorOf(asked)] }),
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
  };
};

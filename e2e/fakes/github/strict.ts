import { repositoryIn } from './access.ts';
import { type FieldError, validation } from './answers.ts';
import type { Json } from './complete/walk.ts';
import type { Emulator } from './emulator.ts';
import type { FaultAnswer } from './faults.ts';
import { fullNameOf } from './seed.ts';

const longestBody = 65_536;

const tooLong = (resource: string, body: unknown): readonly FieldError[] =>
  typeof body === 'string' && body.length > longestBody
    ? [
        {
          resource,
          field: 'body',
          code: 'custom',
          message: `body is too long (maximum is ${longestBody} characters)`,
        },
      ]
    : [];

const pullErrors = async (
  fullName: string,
  { head, base }: Json,
  emulator: Emulator,
): Promise<readonly FieldError[]> => {
  const owner = fullName.split('/')[0];
  const branches = { head: String(head).replace(`${owner}:`, ''), base: String(base) };
  for (const [field, branch] of Object.entries(branches)) {
    const found = await emulator.read(`/repos/${fullName}/branches/${branch}`);
    if (!found) return [{ resource: 'PullRequest', field, code: 'invalid' }];
  }
  const label = `${owner}:${branches.head}`;
  const open = await emulator.read(`/repos/${fullName}/pulls?head=${label}&base=${branches.base}`);
  const message = `A pull request already exists for ${label}.`;
  return Array.isArray(open) && open.length > 0
    ? [{ resource: 'PullRequest', field: 'head', code: 'custom', message }]
    : [];
};

/** To GitHub a label's name is the same in any case. */
const labelErrors = async (
  fullName: string,
  { name }: Json,
  emulator: Emulator,
): Promise<readonly FieldError[]> => {
  const known = await emulator.read(`/repos/${fullName}/labels?per_page=100`);
  const wanted = String(name).toLowerCase();
  return Array.isArray(known) && known.some((label) => String(Object(label).name).toLowerCase() === wanted)
    ? [{ resource: 'Label', field: 'name', code: 'already_exists' }]
    : [];
};

const errorsOf = async (
  { repository, rest }: NonNullable<ReturnType<typeof repositoryIn>>,
  sent: Json,
  emulator: Emulator,
): Promise<readonly FieldError[]> => {
  if (rest === '/pulls') return pullErrors(fullNameOf(repository), sent, emulator);
  if (rest === '/labels') return labelErrors(fullNameOf(repository), sent, emulator);
  if (!rest.startsWith('/issues')) return [];
  return tooLong(rest.includes('/comments') ? 'IssueComment' : 'Issue', sent['body']);
};

/** What GitHub refuses and the emulator would carry out. */
export const refusalOf = async (
  { method, url }: Request,
  sent: Json,
  emulator: Emulator,
): Promise<FaultAnswer | undefined> => {
  const named = repositoryIn(new URL(url).pathname);
  if (!named || (method !== 'POST' && method !== 'PATCH')) return undefined;
  const errors = await errorsOf(named, sent, emulator);
  return errors.length === 0 ? undefined : validation(errors);
};

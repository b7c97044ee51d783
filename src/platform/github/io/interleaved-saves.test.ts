import type { Octokit } from '@octokit/rest';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startForTests } from '../../../../e2e/fakes/github/testing.ts';
import type { GitHubStandIn } from '../../../../e2e/fakes/github.ts';
import { interleaving } from '../../../../e2e/fakes/interleaving.ts';
import { type Loss, lostAnswer, plainGitHub, reviving } from '../../../../e2e/fakes/lossy-github.ts';
import { blobSha } from '../core/blob.ts';
import type { FileChange } from '../core/commit-plan.ts';
import { commitFiles } from './commit-files.ts';
import { readFile } from './read-file.ts';
import { saveFile } from './save-file.ts';

const repository = { owner: 'hagicode', repo: 'site' };
const paths = ['a.md', 'b.md'] as const;
type Path = (typeof paths)[number];

interface Action {
  readonly kind: 'save' | 'commit' | 'delete' | 'read' | 'push';
  readonly touched: readonly Path[];
}

interface Scenario {
  readonly actions: readonly (readonly Action[])[];
  readonly order: readonly number[];
  readonly losses: readonly (Loss | null)[];
}

/** One call of ours, as its message names it in the history. */
interface Attempt {
  readonly changes: readonly FileChange[];
  /** The answer says that it is saved, in this commit. */
  commitSha: string | null;
  /** A file deleted in the instant of writing may have come back: the caller knows, or too many answers were lost to tell. */
  revived: boolean;
}

interface Client {
  readonly github: Octokit;
  /** How many answers it has lost so far. */
  readonly losses: () => number;
}

type Shas = Readonly<Record<string, string | undefined>>;

const touched = fc.uniqueArray(fc.constantFrom(...paths), { minLength: 1 });
const actions = (kinds: fc.Arbitrary<Action['kind']>, maxLength: number) =>
  fc.array(fc.record({ kind: kinds, touched }), { maxLength });
const editing = fc.constantFrom<Action['kind']>('save', 'save', 'save', 'commit', 'commit', 'delete', 'read');
const scenario: fc.Arbitrary<Scenario> = fc.record({
  actions: fc.tuple(actions(editing, 5), actions(editing, 5), actions(fc.constant('push'), 2)),
  order: fc.array(fc.nat(2), { minLength: 30, maxLength: 90 }),
  losses: fc.array(
    fc.constantFrom<Loss | null>(null, null, null, null, null, null, 'network', 'unsent', 502),
    {
      maxLength: 60,
    },
  ),
});

describe('saveFile and commitFiles, called by two editors at once', () => {
  let standIn: GitHubStandIn;
  let token: string;
  let plain: Octokit;
  let base: string;
  let runs = 0;

  /** A token is good for 5,000 requests. */
  const freshToken = async (): Promise<void> => {
    token = await standIn.issueToken('mira-k', ['public_repo']);
    plain = plainGitHub(standIn.url, token);
  };

  beforeAll(async () => {
    standIn = await startForTests();
    await freshToken();
    const first = {
      ...repository,
      path: 'a.md',
      message: 'Base',
      content: Buffer.from('Base').toString('base64'),
    };
    base = (await plain.rest.repos.createOrUpdateFileContents(first)).data.commit.sha ?? '';
  });
  afterAll(async () => {
    expect(standIn.violations()).toEqual([]);
    await standIn.close();
  });

  const shasAt = async (commit: string): Promise<Shas> => {
    const { data } = await plain.rest.git.getTree({ ...repository, tree_sha: commit });
    return Object.fromEntries(data.tree.map((entry) => [entry.path, entry.sha]));
  };

  /** An editor that knows of each file only what it was told, and goes on from there. */
  const editor = (
    name: string,
    { github, losses }: Client,
    branch: string,
    attempts: Map<string, Attempt>,
  ) => {
    const place = { ...repository, branch };
    const known = new Map<string, string | null>([
      ['a.md', blobSha(new TextEncoder().encode('Base'))],
      ['b.md', null],
    ]);

    const look = async (path: string): Promise<void> => {
      const read = await readFile(github, { ...place, path, ref: branch });
      if (read.ok) known.set(path, read.value?.sha ?? null);
    };

    const record = (changes: readonly FileChange[]) => {
      const message = `${name} ${attempts.size}`;
      const made: Attempt = { changes, commitSha: null, revived: false };
      attempts.set(message, made);
      return { message, made };
    };

    const change = (path: string, text: string | null) => ({ path, text, expected: known.get(path) ?? null });

    const save = async (path: string): Promise<void> => {
      const edit = change(path, `${name} in ${path}, attempt ${attempts.size}`);
      const { message, made } = record([edit]);
      const lossesBefore = losses();
      const saved = await saveFile(github, { ...place, ...edit, text: edit.text ?? '', message });
      made.revived = !saved.ok || saved.value.how === 'restored' || losses() > lossesBefore + 1;
      if (saved.ok) {
        made.commitSha = saved.value.commitSha;
        known.set(path, saved.value.sha);
      } else if (saved.error.tag === 'created-meanwhile' || saved.error.tag === 'changed-meanwhile')
        known.set(path, saved.error.theirs.sha);
      else if (saved.error.tag === 'deleted-meanwhile') known.set(path, null);
    };

    const commit = async (touched: readonly string[], deletes: boolean): Promise<void> => {
      const text = (path: string) => (deletes ? null : `${name} in ${path}, attempt ${attempts.size}`);
      const changes = touched.map((path) => change(path, text(path)));
      const { message, made } = record(changes);
      const done = await commitFiles(github, { ...place, message, files: changes });
      if (done.ok) {
        made.commitSha = done.value.how === 'committed' ? done.value.commitSha : null;
        for (const { path, sha } of done.value.files) known.set(path, sha);
      } else if (done.error.tag === 'files-conflict')
        for (const { path } of done.error.files) await look(path);
    };

    return async ({ kind, touched }: Action): Promise<void> => {
      if (kind === 'save') await save(touched[0] ?? 'a.md');
      else if (kind === 'read') await look(touched[0] ?? 'a.md');
      else await commit(touched, kind === 'delete');
    };
  };

  /** Someone with git, who replaces or removes whatever is there. */
  const pusher =
    (branch: string, turn: () => Promise<void>) =>
    async ({ touched }: Action) => {
      for (const path of touched) {
        await turn();
        const sha = (await shasAt(branch))[path];
        const put = { ...repository, branch, path, message: 'Pushed' };
        const content = Buffer.from(`Pushed ${runs} ${path} ${sha}`).toString('base64');
        if (sha === undefined) await plain.rest.repos.createOrUpdateFileContents({ ...put, content });
        else if (touched.length === 1) await plain.rest.repos.deleteFile({ ...put, sha });
        else await plain.rest.repos.createOrUpdateFileContents({ ...put, content, sha });
      }
    };

  const play = async ({ actions, order, losses }: Scenario) => {
    await freshToken();
    const branch = `run-${++runs}`;
    await plain.rest.git.createRef({ ...repository, ref: `refs/heads/${branch}`, sha: base });
    const attempts = new Map<string, Attempt>();
    let step = 0;
    const { turn, run } = interleaving((count) => (order[step % order.length] ?? 0) % Math.max(count, 1));
    const client = (): Client => {
      const github = reviving(plainGitHub(standIn.url, token));
      let lost = 0;
      github.hook.wrap('request', async (request, options) => {
        await turn();
        const loss = losses[step++] ?? null;
        if (loss !== null) lost += 1;
        if (loss === 'unsent') throw lostAnswer(loss);
        const answer = await request(options);
        if (loss !== null) throw lostAnswer(loss);
        return answer;
      });
      return { github, losses: () => lost };
    };
    const actors = [
      editor('Mira', client(), branch, attempts),
      editor('Lin', client(), branch, attempts),
      pusher(branch, turn),
    ];
    await run(
      actors.map((act, index) => async () => {
        for (const action of actions[index] ?? []) await act(action);
      }),
    );
    return { branch, attempts };
  };

  const historyOf = async (branch: string) => {
    const basehead = `${base}...${branch}`;
    const { data } = await plain.rest.repos.compareCommitsWithBasehead({ ...repository, basehead });
    return Promise.all(
      data.commits.map(async ({ sha, commit, parents }) => ({
        sha,
        message: commit.message,
        before: await shasAt(parents[0]?.sha ?? ''),
        after: await shasAt(sha),
      })),
    );
  };

  test('never overwrite what their caller has not seen, never lose what they reported, never write twice', async () => {
    let conflictsSeen = 0;
    await fc.assert(
      fc.asyncProperty(scenario, async (drawn) => {
        const { branch, attempts } = await play(drawn);
        const history = await historyOf(branch);
        const messages = history.map(({ message }) => message).filter((message) => message !== 'Pushed');
        expect(new Set(messages).size).toBe(messages.length);
        for (const { message, before, after } of history) {
          const made = attempts.get(message);
          if (made === undefined) continue;
          for (const path of paths) {
            if (before[path] === after[path]) continue;
            const change = made.changes.find((one) => one.path === path);
            const sent = change?.text == null ? undefined : blobSha(new TextEncoder().encode(change.text));
            expect(after[path]).toBe(sent);
            const revived = made.revived && before[path] === undefined;
            if (!revived) expect(before[path]).toBe(change?.expected ?? undefined);
          }
        }
        for (const [message, { commitSha }] of attempts)
          if (commitSha !== null)
            expect(history).toContainEqual(expect.objectContaining({ sha: commitSha, message }));
        conflictsSeen += attempts.size - messages.length;
      }),
      { numRuns: 100 },
    );
    expect(conflictsSeen).toBeGreaterThan(50);
  }, 180_000);
});

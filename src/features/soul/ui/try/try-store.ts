import type { StorageReason } from '#platform/storage/core/reason.ts';
import type { DocumentStore } from '#platform/storage/io/documents.ts';
import type { StoredValue } from '#platform/storage/io/values.ts';
import { compilePreview } from '../../core/compile.ts';
import type { SoulDocument } from '../../core/schema.ts';
import type { CheckedAddress } from '../../core/try/address.ts';
import { type Answer, ended, isRunning, newAnswer, stopped, withEvent } from '../../core/try/answer.ts';
import { checkQuestion, checkServer, type FormProblems, serverOf } from '../../core/try/check-question.ts';
import type { ProviderId, Server } from '../../core/try/question.ts';
import { type TryReason, withoutKey } from '../../core/try/reason.ts';
import type { TrySession } from '../../core/try/session.ts';
import type { Provider } from '../../io/try/provider.ts';

export type Side = 'a' | 'b';

/** The side without a soul, among the ids of drafts. */
export const plain = 'plain';

/** A question and what came of it; a soul keeps its last one. */
export interface Run {
  readonly system: string;
  readonly prompt: string;
  readonly model: string;
  readonly host: string;
  readonly provider: ProviderId;
  readonly answer: Answer;
  /** Tokens in place of those that the server did not count. */
  readonly estimate: { readonly input: number | null; readonly output: number | null };
}

export interface Listing {
  readonly state: 'loading' | 'listed' | 'failed';
  readonly names: readonly string[];
  readonly reason: TryReason | null;
}

export interface TryState {
  readonly session: TrySession;
  /** `null` while its address is none. */
  readonly server: CheckedAddress | null;
  readonly problems: FormProblems;
  readonly drafts: readonly SoulDocument[];
  readonly openId: string | null;
  readonly otherId: string;
  readonly runs: Readonly<Record<string, Run>>;
  /** Lists of models by the address they were asked of. */
  readonly listings: Readonly<Record<string, Listing>>;
  readonly trouble: StorageReason | null;
}

export interface TryStoreDeps {
  readonly drafts: () => Pick<DocumentStore<SoulDocument>, 'list' | 'subscribe'>;
  readonly open: Pick<StoredValue<{ draftId: string | null }>, 'read' | 'subscribe'>;
  readonly session: Pick<StoredValue<TrySession>, 'read' | 'write'>;
  readonly providers: Readonly<Record<ProviderId, Provider>>;
  readonly estimateTokens: (text: string) => Promise<number | null>;
  /** Sources that the page's policy allows. */
  readonly sources: readonly string[];
}

export type TryStore = ReturnType<typeof createTryStore>;

/** The draft that the builder shows; the example while there is none. */
export const draftInView = ({ drafts, openId }: TryState, example: SoulDocument): SoulDocument =>
  drafts.find(({ id }) => id === openId) ?? drafts[0] ?? example;

/** The draft of the other side; `null` asks without a soul. */
export const otherDraft = (state: TryState, example: SoulDocument): SoulDocument | null => {
  const other = state.drafts.find(({ id }) => id === state.otherId);
  return other === undefined || other === draftInView(state, example) ? null : other;
};

/** The test drive's state and everything that changes it. */
export const createTryStore = (example: SoulDocument, first: TrySession, deps: TryStoreDeps) => {
  const keys = new Map<string, string>();
  const running = new Map<string, AbortController>();
  const listeners = new Set<() => void>();
  let listing: AbortController | null = null;
  let state: TryState = {
    session: first,
    server: serverOf(first, deps.sources),
    problems: {},
    drafts: [],
    openId: null,
    otherId: plain,
    runs: {},
    listings: {},
    trouble: null,
  };

  const set = (change: Partial<TryState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const soulOn = (side: Side): SoulDocument | null =>
    side === 'a' ? draftInView(state, example) : otherDraft(state, example);
  const idOn = (side: Side): string => soulOn(side)?.id ?? plain;

  const keep = (): void => {
    const kept = state.session.keepsKeys ? Object.fromEntries(keys) : {};
    const written = deps.session.write({ ...state.session, keys: kept });
    if (!written.ok) set({ trouble: written.error });
  };

  /** What was said about a field no longer holds once it is changed. */
  const change = (session: Partial<TrySession>, ...fields: readonly (keyof FormProblems)[]): void => {
    const next = { ...state.session, ...session };
    const problems = { ...state.problems };
    for (const field of fields) delete problems[field];
    set({ session: next, server: serverOf(next, deps.sources), problems });
    keep();
  };

  const withServer = (server: Partial<TrySession['servers'][ProviderId]>): Partial<TrySession> => {
    const { provider, servers } = state.session;
    return { servers: { ...servers, [provider]: { ...servers[provider], ...server } } };
  };

  const relist = async (): Promise<void> => {
    const listed = await deps.drafts().list();
    if (!listed.ok) return set({ trouble: listed.error });
    const drafts = listed.value.documents.toSorted((a, b) =>
      b.draft.updatedAt.localeCompare(a.draft.updatedAt),
    );
    set({ drafts });
  };

  const update = (id: string, answer: (before: Answer) => Answer): void => {
    const run = state.runs[id];
    if (run) set({ runs: { ...state.runs, [id]: { ...run, answer: answer(run.answer) } } });
  };

  const estimate = async (id: string): Promise<void> => {
    const run = state.runs[id];
    if (!run || run.answer.text === '') return;
    const { input, output, text } = run.answer;
    const estimated = {
      input: input === null ? await deps.estimateTokens(`${run.system}\n${run.prompt}`) : null,
      output: output === null ? await deps.estimateTokens(text) : null,
    };
    const now = state.runs[id];
    if (now?.answer === run.answer) set({ runs: { ...state.runs, [id]: { ...now, estimate: estimated } } });
  };

  const ask = async (side: Side): Promise<void> => {
    const document = soulOn(side);
    const id = idOn(side);
    if (running.has(id)) return;
    const checked = checkQuestion(state.session, keys, deps.sources);
    set({ problems: checked.ok ? {} : checked.error });
    if (!checked.ok) return;
    const { provider } = state.session;
    const { prompt, model, host, key } = checked.value;
    const system = document === null ? '' : compilePreview(document.draft, document.fragments).text;
    const stop = new AbortController();
    running.set(id, stop);
    const run: Run = {
      system,
      prompt,
      model,
      host,
      provider,
      answer: newAnswer,
      estimate: { input: null, output: null },
    };
    set({ runs: { ...state.runs, [id]: run } });
    for await (const event of deps.providers[provider].ask({ ...checked.value, system }, stop.signal)) {
      if (stop.signal.aborted) return;
      update(id, (answer) =>
        withEvent(
          answer,
          event.kind === 'failed' ? { ...event, reason: withoutKey(event.reason, key) } : event,
        ),
      );
    }
    if (stop.signal.aborted) return;
    running.delete(id);
    update(id, ended);
    await estimate(id);
  };

  const stop = (id: string): void => {
    const asking = running.get(id);
    if (!asking) return;
    asking.abort();
    running.delete(id);
    update(id, stopped);
    void estimate(id);
  };

  const list = async (server: Server): Promise<void> => {
    listing?.abort();
    listing = new AbortController();
    const { provider } = state.session;
    const { address, key } = server;
    const note = (of: Listing): void => set({ listings: { ...state.listings, [address]: of } });
    note({ state: 'loading', names: [], reason: null });
    const listed = await deps.providers[provider].models(server, listing.signal);
    if (listed === null) return;
    if (!listed.ok) return note({ state: 'failed', names: [], reason: withoutKey(listed.error, key) });
    note({ state: 'listed', names: listed.value, reason: null });
    const [name] = listed.value;
    if (
      name !== undefined &&
      state.session.provider === provider &&
      state.session.servers[provider].model === ''
    )
      change(withServer({ model: name }), 'model');
  };

  return {
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: (): TryState => state,

    /** Takes up what this tab kept and follows the drafts of this browser. */
    start(): () => void {
      const { value, problem } = deps.session.read();
      for (const [origin, key] of Object.entries(value.keys)) keys.set(origin, key);
      const session = { ...value, keys: {} };
      set({ session, server: serverOf(session, deps.sources), trouble: problem });
      const follow = (): void => {
        const openId = deps.open.read().value.draftId;
        if (openId !== state.openId) stop(idOn('a'));
        set({ openId });
      };
      follow();
      void relist();
      const ends = [deps.drafts().subscribe(() => void relist()), deps.open.subscribe(follow)];
      return () => {
        for (const end of ends) end();
        for (const one of running.values()) one.abort();
        listing?.abort();
      };
    },

    chooseProvider: (provider: ProviderId): void => change({ provider }, 'address', 'key', 'model'),
    writeAddress: (address: string): void => change(withServer({ address }), 'address', 'key'),
    writeModel: (model: string): void => change(withServer({ model }), 'model'),
    writePrompt: (prompt: string): void => change({ prompt }, 'prompt'),
    keepKeys: (keepsKeys: boolean): void => change({ keepsKeys }),

    /** The key typed for the server in view. It is never part of the state, which is shown. */
    key: (): string => (state.server === null ? '' : (keys.get(state.server.origin) ?? '')),
    writeKey(key: string): void {
      if (state.server === null) return;
      if (key === '') keys.delete(state.server.origin);
      else keys.set(state.server.origin, key);
      change({}, 'key');
    },

    choose(id: string): void {
      stop(idOn('b'));
      set({ otherId: id });
    },

    listModels(): void {
      const server = checkServer(state.session, keys, deps.sources);
      set({ problems: server.ok ? {} : server.error });
      if (server.ok) void list(server.value);
    },

    ask: (side: Side): Promise<void> => ask(side),
    stop: (side: Side): void => stop(idOn(side)),
    askBoth: (): Promise<unknown> => Promise.all([ask('a'), ask('b')]),
    stopBoth(): void {
      stop(idOn('a'));
      stop(idOn('b'));
    },
    isAsking: (side: Side): boolean => {
      const run = state.runs[idOn(side)];
      return run !== undefined && isRunning(run.answer);
    },
  };
};

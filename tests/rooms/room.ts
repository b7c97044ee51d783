/** A room of the tree: where a file lives, which is what it may import. */
export interface Room {
  readonly kind:
    | 'lib'
    | 'platform'
    | 'feature'
    | 'kit'
    | 'shell'
    | 'edge'
    | 'site'
    | 'worker'
    | 'pages'
    | 'content'
    | 'functions'
    | 'scripts'
    | 'proof';
  /** Name of the feature or platform word: `soul`, `lab/shard-router`, `github`. */
  readonly name: string;
  readonly layer: string;
}

const room = (kind: Room['kind'], name = '', layer = ''): Room => ({ kind, name, layer });

const patterns: readonly (readonly [RegExp, (match: RegExpExecArray) => Room])[] = [
  [/^src\/lib\//, () => room('lib')],
  [/^src\/platform\/([^/]+)\/([^/]+)\//, (m) => room('platform', m[1], m[2])],
  [/^src\/features\/(lab\/[^/]+|[^/]+)\/([^/]+)\//, (m) => room('feature', m[1], m[2])],
  [/^src\/components\/ui\//, () => room('kit')],
  [/^src\/components\/site\//, () => room('shell')],
  [/^src\/edge\//, () => room('edge')],
  [/^src\/site\//, () => room('site')],
  [/^src\/sw\//, () => room('worker')],
  [/^src\/pages\//, () => room('pages')],
  [/^src\/content(\/|\.config)/, () => room('content')],
  [/^functions\//, () => room('functions')],
  [/^scripts\//, () => room('scripts')],
  [/^(tests|e2e|bench)\//, () => room('proof')],
];

/** The room of a file by its path from the repository's root; `null` for files at the root. */
export const roomOf = (path: string): Room | null => {
  for (const [pattern, make] of patterns) {
    const match = pattern.exec(path);
    if (match) return make(match);
  }
  return null;
};

/** What goes wrong with one question. */
export type Fault =
  /** Says nothing after the first words until `release`. */
  | 'slow'
  /** The connection breaks after the first words, upon `release`. */
  | 'cut'
  /** The stream ends after the first words as if that were all. */
  | 'short'
  /** The connection breaks before a word. */
  | 'reset'
  | 'error-in-stream'
  /** A web page with status 200, as from a wrong address. */
  | 'html'
  | 'no-usage'
  /** Refuses to be asked for the usage. */
  | 'refuses-usage'
  /** Stops at the limit of its length. */
  | 'length'
  | 'redirect'
  | {
      readonly status: number;
      readonly code?: string;
      readonly message?: string;
      readonly retryAfter?: string;
    }
  /** A 400 whose message repeats the key. */
  | 'repeats-key';

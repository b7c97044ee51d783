import type { Slot } from '../compile.ts';

/** In the order in which they are named to the visitor. */
export const checkIds = [
  'length',
  'slots',
  'contradictions',
  'injection',
  'delimiters',
  'hidden-characters',
  'secrets',
] as const;

export type CheckId = (typeof checkIds)[number];

/** Where a finding stands; `text` is a text without parts, such as a foreign one or the compiled whole. */
export type Part = Slot | 'custom' | 'text';

/** Half-open range of UTF-16 offsets in a part. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One change of one part that makes its finding go. */
export interface Fix {
  readonly id:
    | 'exempt-code'
    | 'detail-when-asked'
    | 'drop-line'
    | 'defuse-delimiters'
    | 'remove-hidden'
    | 'mask';
  readonly part: Part;
  /** The part's whole text once it is fixed. */
  readonly text: string;
}

export type LimitId = 'copilot' | 'windsurf' | 'openclaw' | 'windsurf-refuses';

export type HiddenKind = 'zero-width' | 'bidi' | 'tag' | 'selector' | 'control' | 'filler';

export interface HiddenPlace {
  /** `U+200B` */
  readonly code: string;
  readonly kind: HiddenKind;
  /** Both begin at 1; the column counts characters, not units. */
  readonly line: number;
  readonly column: number;
}

/** The other of two sentences that collide. */
interface Against {
  readonly said: string;
  readonly against: { readonly part: Part; readonly span: Span; readonly said: string };
}

interface Repeated {
  /** The first of them, as it is written. */
  readonly said: string;
  readonly count: number;
}

/** What each kind of finding tells, by its tag. */
export interface Details {
  'over-hero': { readonly units: number; readonly over: number };
  'over-target': {
    readonly units: number;
    readonly limits: readonly { readonly id: LimitId; readonly units: number }[];
  };
  nothing: object;
  'empty-slot': { readonly missing: readonly Slot[] };
  /** `limit`: the most words or characters that a sentence may have, where it could be read. */
  'short-and-quotes': Against & {
    readonly limit: { readonly count: number; readonly unit: 'word' | 'character' } | null;
  };
  'short-and-detailed': Against;
  'questions-and-none': Against;
  'emoji-and-none': Against;
  'two-languages': Against;
  override: Repeated & { readonly quoted: boolean };
  jailbreak: Repeated & { readonly quoted: boolean };
  'reveal-prompt': Repeated & { readonly quoted: boolean };
  secrecy: Repeated & { readonly quoted: boolean };
  exfiltration: Repeated & { readonly quoted: boolean };
  'hero-tag': Repeated;
  'export-marker': Repeated;
  'role-tag': Repeated;
  'chat-token': Repeated;
  hidden: { readonly count: number; readonly places: readonly HiddenPlace[] };
  secret: { readonly secrets: readonly MaskedSecret[] };
}

export type SecretKind =
  | 'github'
  | 'openai'
  | 'anthropic'
  | 'aws'
  | 'slack'
  | 'google'
  | 'private-key'
  | 'jwt'
  | 'password';

/** Never holds the secret itself. */
export interface MaskedSecret {
  readonly kind: SecretKind;
  readonly masked: string;
}

export type Tag = keyof Details;

export type Detail<T extends Tag = Tag> = { [K in T]: { readonly tag: K } & Details[K] }[T];

/** At most one for each tag in each part. */
export interface Finding {
  readonly rule: CheckId;
  /** An error refuses publication; a warning does not. */
  readonly severity: 'error' | 'warning';
  readonly part: Part;
  /** The first place. */
  readonly span: Span;
  readonly detail: Detail;
  readonly fix: Fix | null;
}

export interface PartText {
  readonly part: Part;
  readonly text: string;
}

/** What the rules look at. */
export interface Checked {
  readonly parts: readonly PartText[];
  /** The text that would be delivered. */
  readonly whole: string;
  /** `null` for a text that never had slots. */
  readonly missing: readonly Slot[] | null;
}

export type Check = (soul: Checked) => readonly Finding[];

/** Tells findings of one soul apart. */
export const findingKey = ({ rule, part, detail }: Finding): string => `${rule} ${detail.tag} ${part}`;

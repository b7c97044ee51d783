/** What the worker must know of the build; paths hold the base. */
export interface OfflineManifest {
  /** Kept before anything is visited: the page shown where there is no copy, with what it needs. */
  readonly precached: readonly { readonly url: string; readonly revision: string | null }[];
  /** The page for a path that has no copy, by the language's folder, longest first. */
  readonly fallbacks: readonly (readonly [folder: string, url: string])[];
  /** What a page's parts fetch on demand, kept with its first visit so that they open without a network. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
}

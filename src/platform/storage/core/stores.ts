/** Where a store lives: a value of one tab or of this browser, or documents in IndexedDB. */
export type StoreArea = 'session' | 'local' | 'documents';

export interface Store {
  /** `hagicode:<feature>:v<N>`; a new shape takes a new number and a migration. */
  readonly key: string;
  readonly area: StoreArea;
  /** Row of the settings page that counts it. */
  readonly part: 'soul' | 'cost' | 'designs' | 'workbench' | 'settings' | 'github';
  /** Whether "export everything" carries it; credentials never leave. */
  readonly exported: boolean;
}

/** Every key this site keeps in a browser. A store that is not here can't be written. */
export const stores = {
  theme: { key: 'hagicode:theme:v1', area: 'local', part: 'settings', exported: true },
  soulDrafts: { key: 'hagicode:soul-drafts:v1', area: 'documents', part: 'soul', exported: true },
  soulVersions: { key: 'hagicode:soul-versions:v1', area: 'documents', part: 'soul', exported: true },
  soul: { key: 'hagicode:soul:v1', area: 'local', part: 'soul', exported: true },
  soulUnsaved: { key: 'hagicode:soul-unsaved:v1', area: 'local', part: 'soul', exported: true },
  soulVoices: { key: 'hagicode:soul-voices:v1', area: 'local', part: 'soul', exported: true },
  soulTry: { key: 'hagicode:soul-try:v1', area: 'session', part: 'soul', exported: false },
  cost: { key: 'hagicode:cost:v1', area: 'local', part: 'cost', exported: true },
  costShared: { key: 'hagicode:cost-shared:v1', area: 'session', part: 'cost', exported: false },
  costTeam: { key: 'hagicode:cost-team:v1', area: 'local', part: 'cost', exported: true },
  /** The original calculator's, on the origin that it had: read and erased, never written. */
  costTitlesOriginal: { key: 'cost-special-titles', area: 'local', part: 'cost', exported: false },
  costTitles: { key: 'hagicode:cost-titles:v1', area: 'local', part: 'cost', exported: true },
  designDrafts: { key: 'hagicode:design-drafts:v1', area: 'documents', part: 'designs', exported: true },
  proposals: { key: 'hagicode:proposals:v1', area: 'documents', part: 'workbench', exported: true },
  workbench: { key: 'hagicode:workbench:v1', area: 'local', part: 'workbench', exported: true },
  githubTab: { key: 'hagicode:github-tab:v1', area: 'session', part: 'github', exported: false },
  github: { key: 'hagicode:github:v1', area: 'local', part: 'github', exported: false },
} as const satisfies Record<string, Store>;

/** Version of the IndexedDB database; raise it with each new `documents` store. */
export const databaseVersion = 3;

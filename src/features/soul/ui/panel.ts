import type { PreviewCompilation } from '../core/compile.ts';
import type { Delivery } from '../core/deliver.ts';
import type { SoulState, SoulStore } from './store.ts';
import type { CatalogState } from './use-catalog.ts';

/** What a part of the builder that is fetched on demand is given. */
export interface PanelProps {
  readonly state: SoulState;
  readonly store: SoulStore;
  readonly compiled: PreviewCompilation;
  readonly delivery: Delivery;
  readonly catalog: CatalogState;
  /** Fetches the catalogue of the page's language, unless it is there or on its way. */
  readonly loadCatalog: () => Promise<CatalogState>;
  readonly onClose: () => void;
}

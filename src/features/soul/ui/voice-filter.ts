import type { RoleStyle, SoulFragment } from '../core/schema.ts';
import type { VoiceShelf } from '../core/voice-shelf.ts';

export type VoiceFilter = RoleStyle | 'all' | 'favorites' | 'recent';

/** The voices that a filter leaves, in their order; the recent ones by when they were taken. */
export const filterVoices = (
  voices: readonly SoulFragment[],
  filter: VoiceFilter,
  { favorites, recent }: VoiceShelf,
): readonly SoulFragment[] => {
  switch (filter) {
    case 'all':
      return voices;
    case 'favorites':
      return voices.filter(({ fragmentId }) => favorites.includes(fragmentId));
    case 'recent':
      return recent.flatMap((id) => voices.filter(({ fragmentId }) => fragmentId === id));
    default:
      return voices.filter(({ meta }) => meta.styleType === filter);
  }
};

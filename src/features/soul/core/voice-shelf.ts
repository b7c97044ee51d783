import { z } from '#lib/zod.ts';

const ids = z.array(z.string());

/** Ids of voices that the visitor marked, and of those taken last, the newest first. */
export const voiceShelfSchema = z.object({ favorites: ids, recent: ids });

export type VoiceShelf = z.infer<typeof voiceShelfSchema>;

export const emptyShelf: VoiceShelf = { favorites: [], recent: [] };

const recentKept = 12;

export const withFavorite = (shelf: VoiceShelf, id: string, isFavorite: boolean): VoiceShelf => {
  const others = shelf.favorites.filter((one) => one !== id);
  return { ...shelf, favorites: isFavorite ? [...others, id] : others };
};

export const withRecent = (shelf: VoiceShelf, id: string): VoiceShelf => ({
  ...shelf,
  recent: [id, ...shelf.recent.filter((one) => one !== id)].slice(0, recentKept),
});

import { useEffect, useState } from 'react';
import { type VoiceShelf, withFavorite, withRecent } from '../core/voice-shelf.ts';
import { voiceShelf } from '../io/voice-shelf.ts';

/** The visitor's favorite and recent voices; where the browser refuses to keep them, this tab does. */
export const useShelf = () => {
  const [shelf, setShelf] = useState(() => voiceShelf.read().value);
  useEffect(() => voiceShelf.subscribe(setShelf), []);
  const change = (next: VoiceShelf): void => {
    setShelf(next);
    voiceShelf.write(next);
  };
  return {
    shelf,
    mark: (id: string, isFavorite: boolean) => change(withFavorite(shelf, id, isFavorite)),
    take: (id: string) => change(withRecent(shelf, id)),
  };
};

import { useEffect, useState } from 'react';

type Drawer = typeof import('./VoiceDrawer.tsx').VoiceDrawer;

/** The drawer is fetched when it is first wanted; where that fails, `giveUp` leaves it closed to be asked for again. */
export function useVoiceDrawer(wanted: boolean, giveUp: () => void): Drawer | null {
  const [loaded, setLoaded] = useState<{ readonly Drawer: Drawer } | null>(null);
  useEffect(() => {
    if (!wanted || loaded) return;
    import('./VoiceDrawer.tsx').then(({ VoiceDrawer }) => setLoaded({ Drawer: VoiceDrawer }), giveUp);
  }, [wanted, loaded, giveUp]);
  return loaded?.Drawer ?? null;
}

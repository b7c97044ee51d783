import { useEffect, useState } from 'react';

const gestures = ['pointermove', 'pointerdown', 'keydown', 'touchstart', 'focusin'] as const;

/** Whether the visitor has moved, pressed, touched or focused anything since the page came alive. */
export const useFirstGesture = (): boolean => {
  const [made, setMade] = useState(false);
  useEffect(() => {
    const note = () => setMade(true);
    for (const gesture of gestures) addEventListener(gesture, note, { once: true, passive: true });
    return () => {
      for (const gesture of gestures) removeEventListener(gesture, note);
    };
  }, []);
  return made;
};

import { useEffect, useState } from 'react';

/** How many versions of a draft are kept; asked for once the visitor is at work. */
export const useVersionCount = (draftId: string, isActive: boolean): number => {
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (!isActive) return;
    let left = false;
    let stop = (): void => undefined;
    setCount(0);
    import('../io/stored-versions.ts').then(
      ({ storedVersions }) => {
        const read = async (): Promise<void> => {
          const found = await storedVersions().of(draftId);
          if (!left && found.ok) setCount(found.value.length);
        };
        if (left) return;
        stop = storedVersions().subscribe(() => void read());
        void read();
      },
      () => undefined,
    );
    return () => {
      left = true;
      stop();
    };
  }, [draftId, isActive]);
  return count;
};

/** The address of this page that opens what `fragment` holds. */
export const shareAddress = (fragment: string): string =>
  `${location.origin}${location.pathname}#${fragment}`;

/** Whether this browser hands addresses on to other programs. */
export const canHandOn = (): boolean => 'share' in navigator;

/** A visitor who closes the system's list has changed their mind, which is no failure. */
export const handOn = async (title: string, url: string): Promise<void> => {
  await navigator.share({ title, url }).catch(() => undefined);
};

interface Kept {
  readonly round: string;
}

/** The connection that counts, given what this device and this tab keep: the tab's own first, unless it is of an earlier round. */
export const connectionInForce = <T extends Kept>(
  device: T | Kept | null,
  tab: T | Kept | null,
  isConnection: (kept: T | Kept) => kept is T,
): { readonly connection: T; readonly remembered: boolean } | null => {
  if (tab !== null && isConnection(tab) && tab.round === device?.round)
    return { connection: tab, remembered: false };
  return device !== null && isConnection(device) ? { connection: device, remembered: true } : null;
};

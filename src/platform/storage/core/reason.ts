/** `blocked`: the browser refuses storage here; `full`: the quota is used up; `unreadable`: what is stored has another shape. */
export type StorageReason = 'blocked' | 'full' | 'unreadable';

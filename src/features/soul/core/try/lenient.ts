/** What servers leave out or fill otherwise, read as nothing. */
export const numberIn = (value: unknown): number | null => (typeof value === 'number' ? value : null);

export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

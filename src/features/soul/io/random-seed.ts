/** 16 random bits. */
export const randomSeed = (): number => crypto.getRandomValues(new Uint16Array(1))[0] ?? 0;

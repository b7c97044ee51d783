const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/g;

/** Roughly how many o200k tokens a text has: six for seven Chinese characters, one for four others. */
export const estimateTokens = (text: string): number => {
  const chinese = text.match(wide)?.length ?? 0;
  return Math.round((chinese * 6) / 7 + (text.length - chinese) / 4);
};

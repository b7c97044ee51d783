const needsLine = (text: string): boolean => /(?:^|\n)\s*-\s+[^\n]*$/.test(text);

/** Adds a sentence at the end of a text, on a line of its own after a list. */
export const appendSentence = (text: string, sentence: string): string => {
  const body = text.trimEnd();
  if (body === '') return sentence;
  if (needsLine(body) || text.endsWith('\n')) return `${body}\n${sentence}`;
  return (
    body + (/\p{Script=Han}/u.test(sentence.slice(0, 1)) && !/[\w.!?]$/.test(body) ? '' : ' ') + sentence
  );
};

/** What was asked, whichever form it came in. */
export interface Asked {
  readonly model: string;
  readonly system: string;
  readonly prompt: string;
}

export interface Said {
  /** The answer in the pieces it is streamed in. */
  readonly pieces: readonly string[];
  readonly input: number;
  readonly output: number;
}

const words = (text: string): string[] => text.match(/\S+\s*/g) ?? [];

/** The same answer to the same question: another soul gives another one, and so does none. */
export const answerTo = ({ system, prompt }: Asked): Said => {
  const voice = system === '' ? 'No soul' : `A soul of ${system.length} characters`;
  const pieces = words(`${voice} 听见了: ${prompt} First look at the log, then at the last change.`);
  return { pieces, input: words(`${system} ${prompt}`).length, output: pieces.length };
};

import type { ProblemCode } from './problems.ts';

/** One line a request. A route is a pattern of ours, never the address asked for: that may hold anything. */
export interface LogLine {
  readonly event: 'request';
  readonly requestId: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly problem?: ProblemCode;
  /** Class of an unexpected error; its message may hold anything and stays out. */
  readonly error?: string;
}

export type Log = (line: LogLine) => void;

export const consoleLog: Log = (line) => {
  const write = line.status >= 500 ? console.error : console.log;
  write(JSON.stringify(line));
};

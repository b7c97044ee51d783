export const en = {
  legend: 'What is true of this run',
  enabled: 'The request asks for retry',
  retryable: 'The failure may pass by itself',
  contextAlive: 'The context can go on',
  succeeds: 'Ends well at',
  attempt: (number: number) => `attempt ${number}`,
  never: 'no attempt',
  sends: { prompt: 'the prompt', continuation: 'the continuation' },
  second: (seconds: number) => `${seconds} s`,
  wait: (seconds: number) => `fails, waits ${seconds} s`,
  outcomes: {
    done: 'ends well',
    'not-retryable': 'fails for good',
    disabled: 'fails, no retry asked',
    'budget-spent': 'fails, no wait left',
    'context-lost': 'fails, context lost',
  },
  unmade: 'not made',
  verdicts: {
    done: 'Done.',
    'not-retryable': 'Stops: waiting does not cure this.',
    disabled: 'Stops: the request asked for no retry.',
    'budget-spent': 'Stops: the waits are used up.',
    'context-lost': 'Stops: there is nothing to continue.',
  },
  count: (attempts: number, seconds: number) =>
    `${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}, ${seconds} s of waiting.`,
  figure: 'Figure 1.',
  caption:
    'The schedule runs in this page on the function that the article prints. A line is a wait, a dot an attempt; attempts themselves take no time here.',
};

export type Messages = typeof en;

declare global {
  interface Window {
    /** The query with GitHub's answer, taken out of the address by the first script of the page: see `ShellHead.astro`. */
    signInAnswer?: string;
  }
}

/** What GitHub's page sent back; once. */
export const takeCallback = (): URLSearchParams | null => {
  const parameters = new URLSearchParams(window.signInAnswer);
  delete window.signInAnswer;
  return parameters.get('oauth') === 'callback' ? parameters : null;
};

/** The address of another page of ours, carrying the answer on: where a connection lives in one page, that page has to end it. */
export const callbackAt = (path: string, parameters: URLSearchParams): string => {
  const url = new URL(path, location.origin);
  // `tab` is of the page that the callback stands on.
  for (const [name, value] of parameters) if (name !== 'tab') url.searchParams.append(name, value);
  return url.href;
};

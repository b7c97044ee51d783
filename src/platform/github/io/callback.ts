const answer = ['oauth', 'code', 'state', 'iss', 'error', 'error_description', 'error_uri'];

/** What GitHub's page sent back, taken out of the address bar before anything else happens. */
export const takeCallback = (): URLSearchParams | null => {
  const url = new URL(location.href);
  const parameters = new URLSearchParams(url.search);
  if (!parameters.has('oauth')) return null;
  for (const name of answer) url.searchParams.delete(name);
  history.replaceState(history.state, '', url.pathname + url.search + url.hash);
  return parameters.get('oauth') === 'callback' ? parameters : null;
};

/** The address of another page of ours, carrying the answer on: where a connection lives in one page, that page has to end it. */
export const callbackAt = (path: string, parameters: URLSearchParams): string => {
  const url = new URL(path, location.origin);
  for (const [name, value] of parameters) if (answer.includes(name)) url.searchParams.append(name, value);
  return url.href;
};

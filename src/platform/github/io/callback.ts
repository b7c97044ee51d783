/** What GitHub's page sent back, taken out of the address bar before anything else happens. */
export const takeCallback = (): URLSearchParams | null => {
  const parameters = new URLSearchParams(location.search);
  if (!parameters.has('oauth')) return null;
  history.replaceState(history.state, '', `${location.pathname}?tab=github`);
  return parameters.get('oauth') === 'callback' ? parameters : null;
};

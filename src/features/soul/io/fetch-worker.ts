/** One address in, one answer out; a browser logs no lost connection of a worker. */
addEventListener('message', async ({ data: url }: MessageEvent<string>) => {
  try {
    const response = await fetch(url, { headers: { accept: 'application/json' }, credentials: 'omit' });
    postMessage({ status: response.status, text: await response.text() });
  } catch {
    postMessage(null);
  }
});

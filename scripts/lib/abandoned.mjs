/**
 * Calls back when the shell that npm put between itself and this process is gone: a signal sent to npm ends that
 * shell but does not reach us.
 * @param {() => void} callback
 */
export function whenAbandoned(callback) {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    callback();
  }, 300);
  watch.unref();
}

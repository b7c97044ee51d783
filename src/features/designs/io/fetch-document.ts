import { err, ok, type Result } from '#lib/result.ts';

/**
 * Another page of this site as a document. XMLHttpRequest parses it without running its scripts, which `DOMParser` may
 * not do under Trusted Types.
 */
export const fetchDocument = (url: string): Promise<Result<Document, 'unreachable'>> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.responseType = 'document';
    request.onload = () =>
      resolve(
        request.status === 200 && request.responseXML !== null ? ok(request.responseXML) : err('unreachable'),
      );
    request.onerror = () => resolve(err('unreachable'));
    request.send();
  });

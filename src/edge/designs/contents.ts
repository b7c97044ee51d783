import type { Received } from '../outbound.ts';
import { utf8 } from '../text.ts';
import { type Origins, parseCatalogue } from './catalogue.ts';
import { imageType } from './image-type.ts';

/** The media type we give an answer of status 200; null where it is not what was asked for. */
export type TypeOf = (received: Received) => string | null;

export const catalogueType =
  (origins: Origins): TypeOf =>
  ({ body }) =>
    parseCatalogue(utf8(body) ?? '', origins) && 'application/json';

const looksLikeHtml = (contentType: string, document: string): boolean =>
  /^(?:text\/html|application\/xhtml\+xml)/i.test(contentType) ||
  /^\s*<(?:!doctype|html|svg|\?xml)/i.test(document);

export const documentType: TypeOf = ({ contentType, body }) => {
  const markdown = utf8(body);
  return markdown === null || looksLikeHtml(contentType, markdown) ? null : 'text/markdown; charset=utf-8';
};

export const pictureType: TypeOf = ({ body }) => imageType(body);

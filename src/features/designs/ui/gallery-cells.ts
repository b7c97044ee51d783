import type { DesignIndexEntry } from '../core/contract.ts';
import { miniatureStyles } from '../core/miniature-style.ts';
import { modesName, scoreReasons } from '../core/score-reason.ts';
import { shortSummary } from '../core/title.ts';
import type { GalleryWords } from '../i18n/en.ts';
import { part } from './part.ts';

type State = DesignIndexEntry['drawing']['state'];

const fillDrawn = (
  cell: Element,
  { title, summary, drawing }: DesignIndexEntry,
  words: GalleryWords,
): void => {
  if (drawing.state !== 'drawn') return;
  const styles = miniatureStyles(drawing.miniature, title);
  part(cell, '.mini').style.cssText = styles.frame;
  part(cell, '.nm').style.cssText = styles.name;
  part(cell, '.bt').style.cssText = styles.button;
  const about = part(cell, '.ds');
  about.style.cssText = styles.summary;
  about.textContent = shortSummary(summary);
  part(cell, '.sw').style.cssText = styles.band;
  const reasons = scoreReasons(drawing, words);
  const score = part(cell, '.score');
  score.textContent = String(drawing.score);
  score.title = reasons.join(', ');
  part(cell, '.why-not').textContent = reasons[0] ?? '';
  const modes = part(cell, '.modes');
  const name = modesName(drawing);
  modes.className = `modes ${name}`;
  modes.title = words.inModes[name];
  part(modes, '.away').textContent = words.inModes[name];
};

/**
 * Makes cells out of index entries from the page's own `<template>`s, so that build and browser share one markup. An
 * entry has one cell, made when it is first shown.
 */
export const cellMaker = (
  templates: ReadonlyMap<State, HTMLTemplateElement>,
  detailBase: string,
  words: GalleryWords,
): ((entry: DesignIndexEntry) => Element) => {
  const made = new Map<string, Element>();
  const make = (entry: DesignIndexEntry): Element => {
    const template = templates.get(entry.drawing.state);
    const cell = template?.content.firstElementChild?.cloneNode(true);
    if (!(cell instanceof Element)) throw new Error(`The page has no template for ${entry.drawing.state}.`);
    const link = part(cell, 'a');
    link.setAttribute('href', `${detailBase}${entry.slug}/`);
    part(cell, '.nm').textContent = entry.title;
    part(cell, '.cell-name').textContent = entry.title;
    fillDrawn(cell, entry, words);
    made.set(entry.slug, cell);
    return cell;
  };
  return (entry) => made.get(entry.slug) ?? make(entry);
};

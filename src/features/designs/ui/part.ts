/** An element that the markup of the page promises. */
export const part = <T extends HTMLElement = HTMLElement>(root: Element, selector: string): T => {
  const found = root.querySelector<T>(selector);
  if (found === null) throw new Error(`The page has no ${selector}.`);
  return found;
};

/** Makes `children` those of `parent`; what stays keeps its place, so that the browser lays out only what is new. */
export const showChildren = (parent: Element, children: readonly Element[]): void => {
  const kept = new Set(children);
  for (const child of [...parent.children]) if (!kept.has(child)) child.remove();
  let at = parent.firstElementChild;
  for (const child of children) {
    if (child === at) at = at.nextElementSibling;
    else parent.insertBefore(child, at);
  }
};

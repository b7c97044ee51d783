export interface Page<T> {
  readonly items: readonly T[];
  /** The `Link` header, where there are other pages. */
  readonly link: string | undefined;
}

const wholeNumber = (text: string | null, fallback: number): number => Math.max(1, Number(text) || fallback);

/** The page that an address asks for with `page` and `per_page`. */
export const pageOf = <T>(all: readonly T[], address: string): Page<T> => {
  const url = new URL(address);
  const size = Math.min(100, wholeNumber(url.searchParams.get('per_page'), 30));
  const page = wholeNumber(url.searchParams.get('page'), 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const to = (number: number, rel: string): string => {
    url.searchParams.set('page', String(number));
    return `<${url.href}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [to(page - 1, 'prev')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
    ...(page > 1 ? [to(1, 'first')] : []),
  ];
  return {
    items: all.slice((page - 1) * size, page * size),
    link: links.length === 0 ? undefined : links.join(', '),
  };
};

/** The address of this page, without what is filled in. */
export const pageAddress = (): string => location.origin + location.pathname;

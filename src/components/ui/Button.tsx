import type { ButtonHTMLAttributes } from 'react';

type Variant = 'go' | 'line' | 'link' | 'danger';

const classes: Record<Variant, string> = { go: 'btn go', line: 'btn line', link: 'lk', danger: 'lk danger' };

/** `go` is the next action, one in view; `line` its neighbors; `link` and `danger` read as underlined words. */
export const Button = ({
  variant = 'line',
  className = '',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { variant?: Variant }) => (
  <button type="button" {...rest} className={`${classes[variant]} ${className}`.trim()} />
);

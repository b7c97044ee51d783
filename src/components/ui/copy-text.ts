import { err, ok, type Result } from '#lib/result.ts';

/** Selects the text in a field of its own and asks the browser to copy it: what remains without the Clipboard API. */
const copyBySelection = (text: string): boolean => {
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  const focused = document.activeElement;
  (document.querySelector('dialog[open]') ?? document.body).append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
};

/** Puts text on the clipboard; an error means that it is not there. */
export const copyText = async (text: string): Promise<Result<void, 'refused'>> => {
  try {
    await navigator.clipboard.writeText(text);
    return ok(undefined);
  } catch {
    return copyBySelection(text) ? ok(undefined) : err('refused');
  }
};

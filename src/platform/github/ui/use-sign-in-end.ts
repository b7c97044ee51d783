import { useEffect, useState } from 'react';
import { withBase } from '#lib/url.ts';
import { readSiteConfig } from '#platform/config/io/read-config.ts';
import { localeOfPath, localized } from '#platform/i18n/core/locale.ts';
import { type SignInReason, signInReasons } from '../core/sign-in.ts';
import { takeCallback } from '../io/callback.ts';
import { load } from '../io/load.ts';

type SignInState = 'none' | 'finishing' | SignInReason;

const reported = (): SignInReason | null => {
  const url = new URL(location.href);
  const failed = signInReasons.find((reason) => reason === url.searchParams.get('failed')) ?? null;
  if (url.searchParams.has('failed')) {
    url.searchParams.delete('failed');
    history.replaceState(history.state, '', url.pathname + url.search + url.hash);
  }
  return failed;
};

/** The callback is the English page; a failure is told where the visitor reads. */
const tellInTheirLanguage = (returnTo: string | null, base: string, reason: SignInReason): boolean => {
  if (returnTo === null) return false;
  const { locale } = localeOfPath(returnTo.slice(base.length - 1).replace(/[?#].*$/s, ''));
  const settings = withBase(base, localized('/settings/', locale));
  if (settings === location.pathname || returnTo.split(/[?#]/)[0] === location.pathname) return false;
  location.replace(`${settings}?tab=github&failed=${reason}`);
  return true;
};

const finish = async (parameters: URLSearchParams): Promise<SignInState> => {
  const chunk = await load(import('../io/sign-in.ts'));
  if (!chunk.ok) return 'offline';
  const config = readSiteConfig();
  const end = await chunk.value.finishSignIn(parameters, config);
  if ('goOnAt' in end) {
    location.replace(end.goOnAt);
    return 'finishing';
  }
  const { returnTo, outcome } = end;
  if (!outcome.ok) {
    const told = tellInTheirLanguage(returnTo, withBase(config.base, '/'), outcome.error);
    return told ? 'finishing' : outcome.error;
  }
  if (returnTo === null || returnTo.split(/[?#]/)[0] === location.pathname) return 'none';
  location.replace(returnTo);
  return 'finishing';
};

/** Ends a sign-in when GitHub’s answer is in this page’s address, and goes back to where it began. */
export const useSignInEnd = (): SignInState => {
  const [state, setState] = useState<SignInState>('none');
  useEffect(() => {
    setState(reported() ?? 'none');
    const parameters = takeCallback();
    if (parameters === null) return;
    setState('finishing');
    void finish(parameters).then(setState);
  }, []);
  return state;
};

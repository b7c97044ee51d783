import { useEffect, useState } from 'react';
import { withBase } from '#lib/url.ts';
import { readSiteConfig } from '#platform/config/io/read-config.ts';
import { type SignInReason, signInReasons } from '#platform/github/core/sign-in.ts';
import { takeCallback } from '#platform/github/io/callback.ts';
import { load } from '#platform/github/io/load.ts';
import { localeOfPath, localized } from '#platform/i18n/core/locale.ts';

type SignInState = 'none' | 'finishing' | SignInReason;

const reported = (): SignInReason | null => {
  const parameters = new URLSearchParams(location.search);
  const failed = signInReasons.find((reason) => reason === parameters.get('failed')) ?? null;
  if (parameters.has('failed')) history.replaceState(history.state, '', `${location.pathname}?tab=github`);
  return failed;
};

/** The callback is the English page; a failure is told where the visitor reads. */
const tellInTheirLanguage = (returnTo: string | null, base: string, reason: SignInReason): boolean => {
  if (returnTo === null) return false;
  const { locale } = localeOfPath(returnTo.slice(base.length - 1).replace(/[?#].*$/s, ''));
  const settings = withBase(base, localized('/settings/', locale));
  if (settings === location.pathname) return false;
  location.replace(`${settings}?tab=github&failed=${reason}`);
  return true;
};

/** Ends a sign-in when this page is GitHub’s callback, and goes back to where it began. */
export const useSignInEnd = (): SignInState => {
  const [state, setState] = useState<SignInState>('none');
  useEffect(() => {
    setState(reported() ?? 'none');
    const finish = async (): Promise<void> => {
      const parameters = takeCallback();
      if (parameters === null) return;
      setState('finishing');
      const chunk = await load(import('#platform/github/io/sign-in.ts'));
      if (!chunk.ok) {
        setState('offline');
        return;
      }
      const config = readSiteConfig();
      const { returnTo, outcome } = await chunk.value.finishSignIn(parameters, config);
      if (outcome.ok) {
        if (returnTo === null || returnTo.split(/[?#]/)[0] === location.pathname) setState('none');
        else location.replace(returnTo);
        return;
      }
      if (!tellInTheirLanguage(returnTo, withBase(config.base, '/'), outcome.error)) setState(outcome.error);
    };
    void finish();
  }, []);
  return state;
};

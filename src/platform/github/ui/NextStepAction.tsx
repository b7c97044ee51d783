import type { MouseEvent } from 'react';
import { withBase } from '#lib/url.ts';
import { readSiteConfig } from '#platform/config/io/read-config.ts';
import { type Locale, localized } from '#platform/i18n/core/locale.ts';
import type { NextStep } from '../core/next-step.ts';
import type { Messages } from '../i18n/en.ts';
import { ConnectButton } from './ConnectButton.tsx';

interface NextStepActionProps {
  step: NextStep;
  remember: boolean;
  locale: Locale;
  words: Messages;
  variant?: 'go' | 'line';
  /** Runs before the page is left. */
  onLeave?: () => Promise<unknown>;
}

const addressOf = (
  step: Exclude<NextStep, { kind: 'connect' | 'reconnect' | 'ask-scope' }>,
  locale: Locale,
): string => {
  const { base, github } = readSiteConfig();
  switch (step.kind) {
    case 'replace-token':
      return `${withBase(base, localized('/settings/', locale))}?tab=github`;
    case 'install-app':
      return github.appSlug === null
        ? `${github.webUrl}/settings/installations`
        : `${github.webUrl}/apps/${github.appSlug}/installations/new`;
    case 'edit-token':
      return `${github.webUrl}/settings/${step.token === 'classic' ? 'tokens' : 'personal-access-tokens'}`;
    case 'single-sign-on':
      return step.url;
  }
};

/** The one thing to do about a refusal, as a button or a link. */
export const NextStepAction = ({
  step,
  remember,
  locale,
  words,
  variant = 'go',
  onLeave,
}: NextStepActionProps) => {
  const labels = words.nextSteps;
  switch (step.kind) {
    case 'connect':
    case 'reconnect':
    case 'ask-scope':
      return (
        <ConnectButton
          label={step.kind === 'ask-scope' ? labels['ask-scope'][step.scope] : labels[step.kind]}
          words={words.signIn}
          variant={variant}
          remember={remember}
          {...(step.kind === 'ask-scope' && { scope: step.scope })}
          {...(onLeave && { onLeave })}
        />
      );
    default: {
      const href = addressOf(step, locale);
      const leave = async (event: MouseEvent): Promise<void> => {
        if (onLeave === undefined || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        await onLeave();
        location.assign(href);
      };
      return (
        <a className="lk" href={href} onClick={(event) => void leave(event)}>
          {labels[step.kind]}
        </a>
      );
    }
  }
};

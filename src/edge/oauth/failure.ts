import type { OAuthProblemCode } from '#platform/github/core/contract.ts';
import type { OutboundFailure } from '../outbound.ts';

const codes: Readonly<Record<OutboundFailure, OAuthProblemCode>> = {
  timeout: 'github-timeout',
  unreachable: 'github-unreachable',
  redirect: 'github-invalid',
  'too-large': 'github-invalid',
};

export const githubFailure = (failure: OutboundFailure): OAuthProblemCode => codes[failure];

import {
  badGateway,
  conflict,
  forbidden,
  gone,
  notFound,
  secondaryLimit,
  sso,
  tooMany,
  unauthorized,
  unavailable,
  validation,
} from './answers.ts';
import type { FaultAnswer } from './faults.ts';

type Parameter = string | number | undefined;

const ssoAddress = 'https://github.com/orgs/hagicode/sso?authorization_request=A1B2C3';
const titleMissing = { resource: 'Issue', field: 'title', code: 'missing_field' };
const seconds = (parameter: Parameter): number => (typeof parameter === 'number' ? parameter : 60);

const byName = {
  unauthorized: () => unauthorized,
  forbidden: () => forbidden,
  sso: (parameter: Parameter) => sso(typeof parameter === 'string' ? parameter : ssoAddress),
  secondaryLimit: (parameter: Parameter) => secondaryLimit(seconds(parameter)),
  tooMany: (parameter: Parameter) => tooMany(seconds(parameter)),
  notFound: () => notFound,
  gone: () => gone,
  validation: () => validation([titleMissing]),
  conflict: () => conflict,
  unavailable: () => unavailable,
  badGateway: () => badGateway,
} satisfies Record<string, (parameter: Parameter) => FaultAnswer>;

export type ReadyMade = keyof typeof byName;

export const readyMadeNames = Object.keys(byName) as [ReadyMade, ...ReadyMade[]];

/** An answer by its name; the parameter is seconds to wait, or the address of a sign-in. */
export const readyMade = (name: ReadyMade, parameter?: Parameter): FaultAnswer => byName[name](parameter);

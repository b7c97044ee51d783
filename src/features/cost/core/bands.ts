export type Risk = 'safe' | 'warning' | 'high';
export type Value = 'not-worth-it' | 'barely' | 'high-return';

export function riskBand(people: number): Risk {
  if (people >= 2) return 'high';
  return people >= 1.5 ? 'warning' : 'safe';
}

export function valueBand(costBenefitRatio: number): Value {
  if (costBenefitRatio < 1) return 'not-worth-it';
  return costBenefitRatio <= 2 ? 'barely' : 'high-return';
}

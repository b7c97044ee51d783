export interface StandInUser {
  readonly login: string;
  readonly name: string;
}

export interface StandInRepository {
  readonly owner: string;
  readonly name: string;
  readonly description: string;
  readonly private?: boolean;
  /** Issues are enabled unless this is false. */
  readonly hasIssues?: false;
}

export const organization = 'hagicode';

export const standInUsers: readonly StandInUser[] = [
  { login: 'mira-k', name: 'Mira Kowalski' },
  { login: 'lin-w', name: 'Lin Wei' },
];

export const standInRepositories: readonly StandInRepository[] = [
  { owner: organization, name: 'site', description: 'Documentation, blog and four tools' },
  { owner: organization, name: 'handbook', description: 'How we work' },
  { owner: organization, name: 'archive', description: 'What we no longer work on', hasIssues: false },
  { owner: 'mira-k', name: 'field-notes', description: 'Notes on working with agents' },
  { owner: 'mira-k', name: 'ledger', description: 'Household books', private: true },
  { owner: 'lin-w', name: 'tea-timer', description: 'A timer for five kinds of tea' },
];

/** Where the GitHub App is installed from the start. */
export const installedRepositories = [`${organization}/site`, 'mira-k/field-notes', 'lin-w/tea-timer'];

export const fullNameOf = ({ owner, name }: StandInRepository): string => `${owner}/${name}`;

const byFullName = new Map(
  standInRepositories.map((repository) => [fullNameOf(repository).toLowerCase(), repository]),
);

/** A seeded repository by its name, in any case. */
export const seededRepository = (fullName: string): StandInRepository | undefined =>
  byFullName.get(fullName.toLowerCase());

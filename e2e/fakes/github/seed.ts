export interface StandInUser {
  readonly login: string;
  readonly name: string;
}

/** An issue that stands in a repository from the start. */
export interface StandInIssue {
  /** `owner/name` of a seeded repository. */
  readonly repository: string;
  readonly author: string;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly comments: readonly string[];
  /** Thumbs up. */
  readonly likes: number;
  /** ISO instant. */
  readonly openedAt: string;
  readonly closed?: true;
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
  { owner: organization, name: 'souls', description: 'Souls of the community, one an issue' },
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

export interface StandInUser {
  readonly login: string;
  readonly name: string;
}

interface StandInRepository {
  readonly owner: string;
  readonly name: string;
  readonly description: string;
  readonly private?: boolean;
}

export const standInUsers: readonly StandInUser[] = [
  { login: 'mira-k', name: 'Mira Kowalski' },
  { login: 'lin-w', name: 'Lin Wei' },
];

export const standInRepositories: readonly StandInRepository[] = [
  { owner: 'hagicode', name: 'site', description: 'Documentation, blog and four tools' },
  { owner: 'hagicode', name: 'handbook', description: 'How we work' },
  { owner: 'mira-k', name: 'field-notes', description: 'Notes on working with agents' },
  { owner: 'mira-k', name: 'ledger', description: 'Household books', private: true },
  { owner: 'lin-w', name: 'tea-timer', description: 'A timer for five kinds of tea' },
];

export interface OAuthClient {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUris: readonly string[];
}

/** The emulator's seed: everybody above is a member of the `hagicode` organization. */
export const seedOf = (client: OAuthClient, users: readonly StandInUser[]) => ({
  tokens: {},
  github: {
    users: users.map((user) => ({ ...user, email: `${user.login}@example.org` })),
    orgs: [
      {
        login: 'hagicode',
        name: 'HagiCode',
        members: users.map((user) => ({ login: user.login, role: 'admin' })),
      },
    ],
    repos: standInRepositories.map((repository) => ({ ...repository, auto_init: true })),
    oauth_apps: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        name: 'HagiCode Site (local)',
        redirect_uris: [...client.redirectUris],
      },
    ],
  },
});

/** An application that may ask people for a token, by the credentials it has registered. */
export interface OAuthClient {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUris: readonly string[];
}

export interface AppCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The name in the addresses of the App's pages. */
  readonly slug: string;
}

export interface Client extends OAuthClient {
  /** What kind of tokens it is given. */
  readonly kind: 'oauth' | 'app';
}

export interface Registered extends OAuthClient {
  readonly app?: AppCredentials;
}

/** The OAuth App and, where there is one, the GitHub App beside it. */
export const clientsOf = ({ app, clientId, clientSecret, redirectUris }: Registered): readonly Client[] => [
  { kind: 'oauth', clientId, clientSecret, redirectUris },
  ...(app
    ? [{ kind: 'app' as const, clientId: app.clientId, clientSecret: app.clientSecret, redirectUris }]
    : []),
];

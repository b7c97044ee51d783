import { installedRepositories, seededRepository, standInRepositories } from './seed.ts';

export interface Installation {
  readonly id: number;
  readonly account: string;
  /** Full names. */
  readonly repositories: readonly string[];
}

const accounts = [...new Set(standInRepositories.map(({ owner }) => owner))];

const firstId = 45_000_001;

/** Where the GitHub App is installed: one installation for each account that has chosen repositories. */
export class Installations {
  readonly #chosen = new Set(installedRepositories);

  include(fullName: string): boolean {
    return this.#chosen.has(fullName);
  }

  add(fullName: string): void {
    if (seededRepository(fullName)) this.#chosen.add(fullName);
  }

  remove(fullName: string): void {
    this.#chosen.delete(fullName);
  }

  all(): readonly Installation[] {
    return accounts.flatMap((account, index) => {
      const repositories = [...this.#chosen].filter((name) => name.startsWith(`${account}/`)).toSorted();
      return repositories.length === 0 ? [] : [{ id: firstId + index, account, repositories }];
    });
  }

  reset(): void {
    this.#chosen.clear();
    for (const name of installedRepositories) this.#chosen.add(name);
  }
}

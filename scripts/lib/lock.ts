export interface LockPackage {
  version?: string;
  optionalDependencies?: Record<string, string>;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optional?: boolean;
  dev?: boolean;
  [field: string]: unknown;
}

export type LockPackages = Record<string, LockPackage>;

interface Platform {
  os?: [string];
  cpu?: [string];
  libc?: [string];
}

const systems: readonly (readonly [RegExp, string])[] = [
  [/darwin|macos/, 'darwin'],
  [/win32|windows|\bwin\b/, 'win32'],
  [/android/, 'android'],
  [/freebsd/, 'freebsd'],
  [/openbsd/, 'openbsd'],
  [/netbsd/, 'netbsd'],
  [/openharmony/, 'openharmony'],
  [/sunos/, 'sunos'],
  [/aix/, 'aix'],
  [/linux/, 'linux'],
];

const processors: readonly (readonly [RegExp, string])[] = [
  [/wasm/, 'wasm32'],
  [/arm64|aarch64/, 'arm64'],
  [/arm/, 'arm'],
  [/x86_64|x64|-64$/, 'x64'],
  [/ia32|x86/, 'ia32'],
  [/riscv64/, 'riscv64'],
  [/ppc64/, 'ppc64'],
  [/s390x/, 's390x'],
  [/loong64/, 'loong64'],
  [/mips64el/, 'mips64el'],
];

const cLibraries: readonly (readonly [RegExp, string])[] = [
  [/musl/, 'musl'],
  [/gnu/, 'glibc'],
];

const match = (table: readonly (readonly [RegExp, string])[], name: string) =>
  table.find(([pattern]) => pattern.test(name))?.[1];

/** What a package made for one platform says about it in its name; undefined when it says nothing. */
export function platformOf(name: string): Platform | undefined {
  const os = match(systems, name);
  const cpu = match(processors, name);
  const libc = os === 'linux' ? match(cLibraries, name) : undefined;
  if (!os && !cpu) return undefined;
  return { ...(cpu && { cpu: [cpu] }), ...(os && { os: [os] }), ...(libc && { libc: [libc] }) };
}

function installedFor(packages: LockPackages, from: string, name: string): string | undefined {
  let folder = from;
  for (;;) {
    const candidate = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (packages[candidate]) return candidate;
    if (!folder) return undefined;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')));
  }
}

export interface Completion {
  packages: LockPackages;
  added: string[];
  /** Optional dependencies that are missing and cannot be completed: no exact version, or no platform in the name. */
  unknown: string[];
}

/**
 * Adds an entry for every optional platform package that a partial registry could not serve. npm leaves such
 * packages out of the lock, and `npm ci` then refuses the lock everywhere ("Missing: … from lock file").
 * An added entry has a version and a platform but no integrity, which only the package itself could give.
 */
export function completeLock(packages: LockPackages): Completion {
  const completed = { ...packages };
  const added: string[] = [];
  const unknown: string[] = [];
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const found = installedFor(completed, path, name);
      const exact = /^\d/.test(version);
      if (found && (!exact || completed[found]?.version === version)) continue;
      const platform = platformOf(name);
      if (!exact || !platform) {
        unknown.push(`${path} -> ${name}@${version}`);
        continue;
      }
      const place = found === undefined ? `node_modules/${name}` : `${path}/node_modules/${name}`;
      completed[place] = { version, ...platform, ...(entry.dev && { dev: true }), optional: true };
      added.push(`${name}@${version}`);
    }
  }
  const sorted = Object.entries(completed).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return { packages: Object.fromEntries(sorted), added, unknown };
}

import type { StandInUser } from './seed.ts';

export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

export const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8"><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 40rem; margin: 10vh auto; padding: 0 1rem; color: #1f2328; }
  .note { color: #59636e; font-size: .875rem; }
  fieldset { border: 1px solid #d1d9e0; border-radius: 6px; margin: 0 0 1rem; padding: .5rem 1rem; }
  label { display: block; min-height: 44px; line-height: 44px; }
  button { font: inherit; min-height: 44px; padding: 0 1rem; border: 1px solid #d1d9e0; border-radius: 6px; background: #f6f8fa; }
  button.go { background: #1a7f37; border-color: #1a7f37; color: #fff; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
  pre.code { font: .875rem/1.5 ui-monospace, monospace; background: #f6f8fa; padding: .5rem 1rem; border-radius: 6px; }
</style>
<h1>${escaped(title)}</h1>
${body}
<p class="note">Local stand-in for GitHub. Nothing here leaves this computer.</p>
</html>`;

export interface Consent {
  readonly users: readonly StandInUser[];
  /** An OAuth App asks for scopes, a GitHub App has permissions. */
  readonly asks: readonly string[] | 'permissions';
  readonly hidden: Readonly<Record<string, string>>;
}

const scopeBoxes = (scopes: readonly string[]): string =>
  scopes.length === 0
    ? '<p>Public information only</p>'
    : scopes
        .map(
          (scope) =>
            `<label><input type="checkbox" name="scope" value="${escaped(scope)}" checked> ${escaped(scope)}</label>`,
        )
        .join('\n');

/** Everything is checked beforehand; unticking a scope is how a visitor grants less than was asked. */
export const consentPage = ({ users, asks, hidden }: Consent): string =>
  page(
    'Authorize HagiCode Site',
    `<form method="post" action="/login/oauth/consent">
${Object.entries(hidden)
  .map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`)
  .join('\n')}
<fieldset><legend>Sign in as</legend>
${users
  .map(
    (user, index) =>
      `<label><input type="radio" name="login" value="${escaped(user.login)}"${index === 0 ? ' checked' : ''}> ${escaped(user.login)} (${escaped(user.name)})</label>`,
  )
  .join('\n')}
</fieldset>
<fieldset><legend>Permissions</legend>
${asks === 'permissions' ? '<p>Issues, contents and pull requests of the repositories you choose</p>' : scopeBoxes(asks)}
</fieldset>
<button name="decision" value="authorize" class="go">Authorize</button>
<button name="decision" value="cancel">Cancel</button>
</form>`,
  );

export const errorPage = (title: string, detail: string): string => page(title, `<p>${escaped(detail)}</p>`);

export interface ThreadView {
  readonly title: string;
  readonly number: number;
  readonly state: string;
  readonly body: string | null;
  readonly labels: readonly { readonly name: string }[];
}

export const threadPage = (thread: ThreadView): string =>
  page(
    `${thread.title} #${thread.number}`,
    `<p class="note">${escaped([thread.state, ...thread.labels.map((label) => label.name)].join(' · '))}</p>
<pre>${escaped(thread.body ?? '')}</pre>`,
  );

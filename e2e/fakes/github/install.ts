import { Hono } from 'hono';
import type { Installations } from './installations.ts';
import { errorPage, escaped, page } from './pages.ts';
import { fullNameOf, standInRepositories } from './seed.ts';

const names = standInRepositories.map(fullNameOf);

const box = (name: string, isChosen: boolean): string =>
  `<label><input type="checkbox" name="repository" value="${escaped(name)}"${isChosen ? ' checked' : ''}> ${escaped(name)}</label>
<input type="hidden" name="shown" value="${escaped(name)}">`;

const installPage = (slug: string, installations: Installations): string =>
  page(
    'Install HagiCode Site',
    `<p>A GitHub App works in the repositories that their owners choose for it, and nowhere else.</p>
<form method="post" action="/apps/${escaped(slug)}/installations/new">
<fieldset><legend>Repositories</legend>
${names.map((name) => box(name, installations.include(name))).join('\n')}
</fieldset>
<button class="go">Save</button>
</form>`,
  );

/** The page on which owners choose the App's repositories; afterwards it returns to `settings`. */
export const installRoutes = (slug: string, settings: string, installations: Installations): Hono => {
  const app = new Hono();
  const unknown = errorPage('Not found', 'There is no such App.');

  app.get('/apps/:slug/installations/new', (c) =>
    c.req.param('slug') === slug ? c.html(installPage(slug, installations)) : c.html(unknown, 404),
  );

  // A box that was shown and is not ticked takes its repository away; one that was not shown is left alone.
  app.post('/apps/:slug/installations/new', async (c) => {
    if (c.req.param('slug') !== slug) return c.html(unknown, 404);
    const form = new URLSearchParams(await c.req.text());
    const chosen = form.getAll('repository');
    for (const name of form.getAll('shown')) if (!chosen.includes(name)) installations.remove(name);
    for (const name of chosen) installations.add(name);
    return c.redirect(settings, 302);
  });

  return app;
};

import type { APIRoute } from 'astro';
import { type Locale, locales } from '#platform/i18n/core/locale.ts';
import { soulCatalog } from '#site/souls-fs.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));

export const GET: APIRoute<{ locale: Locale }> = ({ props }) => Response.json(soulCatalog(props.locale));

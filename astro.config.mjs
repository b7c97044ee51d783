import { satteri } from '@astrojs/markdown-satteri';
import react from '@astrojs/react';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import starlightBlog from 'starlight-blog';
import starlightLinksValidator from 'starlight-links-validator';
import { withBase } from './src/lib/url.ts';
import { baseLinks } from './src/site/base-links.ts';
import { designTokens } from './src/site/design-tokens.ts';
import { siteAddress, siteConfig } from './src/site/environment.ts';
import { siteFonts } from './src/site/fonts.ts';
import { readRedirects } from './src/site/redirects.ts';
import { sidebar } from './src/site/sidebar.ts';
import { toolPaths } from './src/site/tool-pages.ts';

const { site, base } = siteAddress(process.env);
/** @param {string} name */
const override = (name) => `./src/components/site/starlight/${name}.astro`;

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  outDir: process.env.SITE_OUT ?? './dist',
  redirects: readRedirects(base),
  fonts: await siteFonts(new URL('.cache/fonts/', import.meta.url)),
  markdown: { processor: satteri({ hastPlugins: [baseLinks(base)] }) },
  build: { inlineStylesheets: 'never' },
  integrations: [
    starlight({
      title: { en: 'HagiCode', 'zh-CN': 'HagiCode' },
      defaultLocale: 'root',
      locales: { root: { label: 'English', lang: 'en' }, 'zh-cn': { label: '简体中文', lang: 'zh-CN' } },
      disable404Route: true,
      credits: false,
      lastUpdated: true,
      editLink: { baseUrl: `${siteConfig(process.env).repositoryUrl}/edit/main/` },
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
      customCss: ['./src/components/site/layers.css', './src/components/site/starlight/prose.css'],
      expressiveCode: {
        themes: ['github-light', 'github-dark'],
        defaultProps: { wrap: true, overridesByLang: { 'bash,sh': { frame: 'none' } } },
        styleOverrides: {
          borderRadius: '0',
          borderWidth: '0',
          codeFontFamily: 'var(--font-mono)',
          codeFontSize: '13px',
          codeLineHeight: '22px',
        },
      },
      components: Object.fromEntries(
        [
          'ContentPanel',
          'Head',
          'Header',
          'PageFrame',
          'PageSidebar',
          'PageTitle',
          'Sidebar',
          'SkipLink',
          'ThemeProvider',
          'TwoColumnContent',
          'Footer',
        ].map((name) => [name, override(name)]),
      ),
      sidebar,
      plugins: [
        starlightBlog({
          title: { en: 'HagiCode blog', 'zh-CN': 'HagiCode 博客' },
          navigation: 'none',
          postCount: Number.POSITIVE_INFINITY,
          metrics: { readingTime: true },
        }),
        // Pages outside the documentation; e2e/pages.spec.ts follows every link of the build.
        starlightLinksValidator({ exclude: toolPaths.map((path) => withBase(base, path)) }),
        // After the blog's plugin, which would put its own line of facts and its own links around every article.
        {
          name: 'own-prose',
          hooks: {
            'config:setup': ({ config, updateConfig }) =>
              updateConfig({
                components: { ...config.components, MarkdownContent: override('MarkdownContent') },
              }),
          },
        },
      ],
    }),
    react(),
  ],
  vite: {
    plugins: [designTokens(new URL('DESIGN.md', import.meta.url))],
    build: { assetsInlineLimit: 0 },
    server: { proxy: { '/api': 'http://localhost:8787' } },
  },
});

const group = (en: string, zh: string, directory: string) => ({
  label: en,
  translations: { 'zh-CN': zh },
  items: [{ autogenerate: { directory: `docs/${directory}` } }],
});

/** The documentation's four kinds, after Diátaxis; catalogue pages stay out, or every page would repeat them. */
export const sidebar = [
  { label: 'Overview', translations: { 'zh-CN': '概览' }, link: '/docs/' },
  group('Tutorials', '教程', 'tutorials'),
  group('How-to', '操作指南', 'how-to'),
  group('Reference', '参考', 'reference'),
  group('Explanation', '原理', 'explanation'),
];

import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { blogSchema } from 'starlight-blog/schema';

export const collections = {
  docs: defineCollection({
    loader: docsLoader(),
    schema: docsSchema({
      extend: (context) =>
        blogSchema(context).extend({
          /** Minutes a reader needs, shown over a documentation page's title. */
          minutes: z.number().int().positive().optional(),
          /** Name of the figure that an article opens with. */
          mechanism: z.string().optional(),
          /** What the article corrects in the text it grew from. */
          corrected: z.string().optional(),
          /** How the article was written. */
          writtenWith: z.string().optional(),
          /** Questions the page answers, found by the search. */
          questions: z.array(z.string()).optional(),
          /** Slugs of articles to read next. */
          related: z.array(z.string()).optional(),
        }),
    }),
  }),
};

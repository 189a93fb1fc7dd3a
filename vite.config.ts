import { cpSync, createReadStream, readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { version } from './package.json' with { type: 'json' };

const site = `${import.meta.dirname}/site`;
const dist = `${import.meta.dirname}/dist`;
const built = `${import.meta.dirname}/site-dist`;

const read = (file: string) => readFileSync(`${dist}/${file}`, 'utf8');
const scripts = (): Record<string, { integrity: string }> => JSON.parse(read('integrity.json'));

/** The pages embed from `aware/` as a partner would: our files stay byte for byte what their hashes say. */
const partner: Plugin = {
  name: 'partner',
  configureServer({ middlewares }) {
    middlewares.use('/aware', (request, response, next) => {
      const file = new URL(request.url!, 'file:').pathname.replace(/^\/(aware\/)?/, '');
      if (!(file in scripts())) return next();
      response.setHeader('Content-Type', 'text/javascript');
      createReadStream(`${dist}/${file}`).pipe(response);
    });
  },
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      html
        .replaceAll('<script defer', '<script vite-ignore defer')
        .replaceAll('%version%', version)
        .replace(/%([\w-]+\.min\.js)%/g, (_, file: string) => scripts()[file]!.integrity)
        .replace(/<!-- (snippets\/[\w-]+\.html) -->/g, (_, file: string) =>
          read(file).trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
        ),
  },
  writeBundle: () => cpSync(dist, `${built}/aware`, { recursive: true }),
};

export default defineConfig({
  root: site,
  base: './',
  plugins: [partner],
  build: {
    outDir: built,
    emptyOutDir: true,
    // A partner's CSS is as they wrote it; minifying would replace `light-dark()`.
    cssMinify: false,
    rolldownOptions: {
      input: readdirSync(site)
        .filter((file) => file.endsWith('.html'))
        .map((file) => `${site}/${file}`),
    },
  },
});

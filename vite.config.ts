import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { defineConfig, normalizePath, type Plugin } from 'vite';
import own from './package.json' with { type: 'json' };

const root = normalizePath(import.meta.dirname);
const site = `${import.meta.dirname}/site`;
const dist = `${import.meta.dirname}/dist`;
const built = `${import.meta.dirname}/site-dist`;

const read = (file: string) => readFileSync(`${dist}/${file}`, 'utf8');
const scripts = (): Record<string, { integrity: string }> => JSON.parse(read('integrity.json'));

interface Line {
  readonly id: string;
  readonly name: string;
  readonly voice: string | null;
  readonly voice_display: string | null;
  readonly sms: string | null;
  readonly keyword: string | null;
  readonly chat: string | null;
}
/** What a page shows of a line in place of `%nhth.voice%`, and of its other parts. */
function partOf(id: string, part: string): string {
  const { lines } = JSON.parse(read('data/lines.json')) as { lines: Line[] };
  const line = lines.find((each) => each.id === id);
  const found =
    line &&
    {
      name: line.name,
      tel: line.voice && `tel:${line.voice}`,
      voice: line.voice_display,
      sms: line.sms && `sms:${line.sms}`,
      text: line.sms,
      keyword: line.keyword,
      chat: line.chat,
    }[part];
  if (!found) throw new Error(`%${id}.${part}%: there is no such part of a line in src/content/.`);
  return found;
}

/** What each script of dist/ is made of. */
const sourceOf = (file: string) =>
  ({
    'aware.min.js': 'src/all.ts',
    'audit/aware.min.js': 'src/all.ts',
    'frame.min.js': 'src/frame.ts',
    'aware-frame.min.js': 'src/frame-parent.ts',
  })[file] ?? `src/components/${file.replace('.min.js', '')}/define.ts`;

/**
 * `npm run dev`: the pages embed from `aware/` as ever, but each script there loads its source, so that a change shows at once. A
 * source has no hash. The pages, the words inside the tags and the page for frames are those of dist/.
 */
const fromSource: Plugin = {
  name: 'from-source',
  apply: 'serve',
  configureServer({ middlewares }) {
    middlewares.use('/aware', (request, response, next) => {
      const file = new URL(request.url!, 'file:').pathname.slice(1);
      if (file === 'frame.html') return response.setHeader('Content-Type', 'text/html').end(read(file));
      if (!(file in scripts())) return next();
      response
        .setHeader('Content-Type', 'text/javascript')
        .end(`import('/@fs/${root.replace(/^\//, '')}/${sourceOf(file)}');\n`);
    });
  },
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replace(/(<script [^>]*src="aware\/[^"]*") integrity="[^"]*"/g, '$1'),
  },
  // As in the drop-in scripts: see src/internal/build.ts.
  load: (id) =>
    id.endsWith('/src/internal/build.ts')
      ? `export const dropIn = true; export const rootMode = 'closed';`
      : undefined,
};

/**
 * The pages embed from `aware/` as a partner would: our files stay byte for byte what their hashes say. Numbers, names, hashes and
 * snippets come from the build, so that what is corrected in the content is right here too.
 */
const partner: Plugin = {
  name: 'partner',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      html
        .replaceAll('<script defer', '<script vite-ignore defer')
        .replaceAll('%version%', own.version)
        .replace(/%([\w-]+)\.(name|tel|voice|sms|text|keyword|chat)%/g, (_, id: string, part: string) =>
          partOf(id, part),
        )
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
  plugins: [partner, fromSource],
  server: { fs: { allow: [import.meta.dirname] } },
  // Found only when a script asks for them; the page would load anew.
  optimizeDeps: { include: ['lit', 'lit/directives/keyed.js'] },
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

// The manifest, and the files for editors that are made from it.
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';

export default {
  globs: ['src/components/**/*.ts', 'src/internal/aware-element.ts', 'src/internal/exit.ts'],
  exclude: ['**/*.styles.ts', '**/define.ts'],
  litelement: true,
  outdir: 'dist',
  packagejson: false,
  dependencies: false,
  plugins: [
    {
      // Files are found in no fixed order, and a fresh build must give the same bytes.
      name: 'in-order',
      packageLinkPhase: ({ customElementsManifest: { modules } }) =>
        modules.sort((a, b) => a.path.localeCompare(b.path)),
    },

    customElementVsCodePlugin({ outdir: 'dist', htmlFileName: 'html-custom-data.json', cssFileName: null }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false }),
  ],
};

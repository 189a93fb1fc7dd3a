// The manifest, and the files for editors that are made from it.
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';

export default {
  globs: ['src/components/**/*.ts', 'src/internal/aware-element.ts'],
  exclude: ['**/*.styles.ts', '**/define.ts'],
  litelement: true,
  outdir: 'dist',
  packagejson: false,
  dependencies: false,
  plugins: [
    customElementVsCodePlugin({ outdir: 'dist', htmlFileName: 'html-custom-data.json', cssFileName: null }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false }),
  ],
};

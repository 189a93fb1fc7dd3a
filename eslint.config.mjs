import js from '@eslint/js';
import globals from 'globals';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist',
      'sheet',
      'site-dist',
      'storybook-static',
      'coverage',
      'reports',
      '.results',
      '.stryker-tmp',
      'dist.fresh',
      'dist.before',
    ],
  },
  js.configs.recommended,
  {
    files: ['src/**/*.ts', 'site/**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, lit['flat/recommended'], wc['flat/best-practice']],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // WebKit takes a list without markers for none, unless its role is written.
      'lit-a11y/no-redundant-role': 'off',
      // A page may hand us anything, whatever the types say; and an index into our own list is ours to know.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-this-alias': 'off',
      // The properties of an element are those of the attributes in its schema.
      '@typescript-eslint/no-unsafe-declaration-merging': 'off',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-properties': [
        'error',
        ...['renderRoot', 'shadowRoot'].map((property) => ({
          property,
          message:
            'In a drop-in script it does not lead to the root, so that no page comes by it: use rootOf(element).',
        })),
      ],
    },
  },
  // A longer file is mostly two ideas; what is listed in the content is as long as its subject.
  { files: ['src/**/*.ts'], ignores: ['src/content/**'], rules: { 'max-lines': ['error', 300] } },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts', 'vite.config.ts'],
    extends: [...tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  { files: ['stories/**/*.ts'], extends: [storybook.configs['flat/recommended']] },
  { files: ['**/*.mjs', 'vite.config.ts', '.storybook/*.ts'], languageOptions: { globals: globals.node } },
  {
    files: [
      'test/{pages,embed,press,exit,hosts,locales,trust,trackers,chaos,accessibility,fuzz,styles,paper,judges,old}/**',
      'bench/**',
    ],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
);

// Breaks the parts that safety hangs on, one change at a time, and asks whether a test notices: `npm run mutate`, or
// `npm run mutate -- --mutate src/internal/exit.ts`. Each change costs a start of Chromium.

export default {
  mutate: [
    'src/internal/define.ts',
    'src/card/language.ts',
    'src/internal/exit*.ts',
    'src/internal/leave.ts',
    'src/internal/templates/lines.ts',
    'src/components/aware-exit/aware-exit.ts',
  ],
  testRunner: 'command',
  commandRunner: { command: 'npx wtr --config test/mutation/web-test-runner.config.mjs' },
  concurrency: 1,
  ignorePatterns: [
    'dist',
    'docs',
    'bench',
    'site',
    'site-dist',
    'storybook-static',
    'coverage',
    'reports',
    'stories',
  ],
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  // A start of the browser takes longer on a busy machine.
  timeoutMS: 30000,
};

// What may survive: `?.` for pages and browsers that lack a thing (`documentElement`, `showPopover`, a view that never was, a
// link not drawn yet), `<=` for `<` at the very edge of the screen, and names of styles, which pictures show and tests do not.
// Others notice that a keyword is not translated (every element), that placeholders stay empty (embed), and that a month is
// asked of an `Intl` that a page broke (chaos); a number is as old at a year as a moment after.

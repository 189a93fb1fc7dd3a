import type { UserConfig } from 'vite';

// Storybook's own, so that it does not pick up the config of the site.
const config: UserConfig = {
  // Storybook's renderer imports the second; unless both are bundled ahead together, two copies of Lit load.
  optimizeDeps: { include: ['lit', 'lit/directive-helpers.js'] },
};

export default config;

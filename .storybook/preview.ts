import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import { extractArgTypes, render } from './elements.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  render,
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { extractArgTypes, source: { excludeDecorators: true } },
  },
};

export default preview;

import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/aware-sector-guide/define.js';
import { sectors } from '../src/content/sectors/index.js';
import { ids } from '../src/internal/schema.js';
import type { AwareSectorGuide } from '../src/components/aware-sector-guide/aware-sector-guide.js';

type Args = Partial<Pick<AwareSectorGuide, 'job' | 'practice' | 'theme'>> & {
  sector?: string;
  'heading-level'?: number;
  'heading-slot'?: string;
  'local-slot'?: string;
};
type Story = StoryObj<Args>;

const inside =
  (style: string): Decorator<Args> =>
  (story) =>
    html`<div style=${style}>${story()}</div>`;

const meta: Meta<Args> = { component: 'aware-sector-guide' };
export default meta;

export const Pasted: Story = { name: 'Pasted into a page: a hotel, any job' };

export const EveryJob: Story = {
  name: 'Every line of work and job',
  render: () =>
    html`${sectors.map(({ id, jobs }) =>
      ['', ...ids<string>(jobs)].map(
        (job) => html`<aware-sector-guide sector=${id} job=${job}></aware-sector-guide>`,
      ),
    )}`,
};

export const Practice: Story = {
  name: 'With a practice at the end, everything opened',
  args: { practice: true },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('aware-sector-guide')!;
    await element.updateComplete;
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
  },
};

export const Sidebar: Story = {
  name: 'In a narrow sidebar: a select in place of tabs',
  decorators: [inside('inline-size: 13rem')],
};

export const Dark: Story = {
  name: 'On a dark page',
  decorators: [inside('color-scheme: dark; padding: 1.5rem; color: #fff; background: #000')],
};

export const Local: Story = {
  name: 'With a manager on duty',
  args: {
    'local-slot': '<p slot="local">Manager on duty: Dana, <a href="tel:+12075550100">207-555-0100</a></p>',
  },
};

export const Unknown: Story = { name: 'An unknown job: the visitor chooses', args: { job: 'pilot' } };

import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/aware-red-flags/define.js';
import { settings } from '../src/content/settings.js';
import { ids } from '../src/internal/schema.js';
import type { AwareRedFlags } from '../src/components/aware-red-flags/aware-red-flags.js';

type Args = Partial<Pick<AwareRedFlags, 'job' | 'about' | 'theme'>> & {
  setting?: string;
  'heading-level'?: number;
  'heading-slot'?: string;
  'local-slot'?: string;
};
type Story = StoryObj<Args>;

const inside =
  (style: string): Decorator<Args> =>
  (story) =>
    html`<div style=${style}>${story()}</div>`;

/** Ticks boxes as a visitor would, so that the story shows what follows. */
const ticking = (...words: RegExp[]): Pick<Story, 'play'> => ({
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('aware-red-flags')!;
    await element.updateComplete;
    const root = element.shadowRoot!;
    for (const label of root.querySelectorAll('label')) {
      if (words.some((word) => word.test(label.innerText))) label.querySelector('input')?.click();
    }
    root.querySelector('details')!.open = true;
  },
});

const meta: Meta<Args> = { component: 'aware-red-flags' };
export default meta;

export const Pasted: Story = { name: 'Pasted into a page: the visitor chooses' };

export const EveryJob: Story = {
  name: 'Every setting and job',
  render: () =>
    html`${settings.map(({ id, jobs }) =>
      ['', ...ids<string>(jobs)].map(
        (job) => html`<aware-red-flags setting=${id} job=${job}></aware-red-flags>`,
      ),
    )}`,
};

export const Ticked: Story = {
  name: 'Two signs ticked, with the notes for a call',
  args: { setting: 'hospitality', job: 'housekeeping' },
  ...ticking(/Do Not Disturb/, /passport/),
};

export const Danger: Story = {
  name: 'A sign of danger: 911 first',
  args: { setting: 'general' },
  ...ticking(/keep people in/),
};

export const Child: Story = {
  name: 'A sign about a child: 911 and the intake line first',
  args: { setting: 'general' },
  ...ticking(/under 18/),
};

export const Labor: Story = {
  name: 'Labor trafficking only',
  args: { setting: 'hospitality', about: 'labor' },
};

export const Sidebar: Story = {
  name: 'In a narrow sidebar',
  args: { setting: 'health' },
  decorators: [inside('inline-size: 13rem')],
};

export const Dark: Story = {
  name: 'On a dark page',
  args: { setting: 'health' },
  decorators: [inside('color-scheme: dark; padding: 1.5rem; color: #fff; background: #000')],
};

export const Local: Story = {
  name: 'With a manager on duty',
  args: {
    setting: 'hospitality',
    'local-slot': '<p slot="local">Manager on duty: Dana, <a href="tel:+12075550100">207-555-0100</a></p>',
  },
};

export const Unknown: Story = {
  name: 'An unknown setting: the visitor chooses',
  args: { setting: 'casino' },
};

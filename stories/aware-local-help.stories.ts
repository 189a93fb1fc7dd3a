import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/aware-local-help/define.js';
import type { AwareLocalHelp } from '../src/components/aware-local-help/aware-local-help.js';

type Args = Partial<Pick<AwareLocalHelp, 'exit' | 'theme'>> & {
  county?: string;
  'heading-level'?: number;
  'heading-slot'?: string;
  'local-slot'?: string;
};
type Story = StoryObj<Args>;

const inside =
  (style: string): Decorator<Args> =>
  (story) =>
    html`<div style=${style}>${story()}</div>`;

const choose =
  (county: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('aware-local-help')!;
    await element.updateComplete;
    element
      .shadowRoot!.querySelector(`#${county}`)!
      .dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await element.updateComplete;
  };

const meta: Meta<Args> = { component: 'aware-local-help' };
export default meta;

export const Pasted: Story = { name: 'Pasted into a page: the visitor chooses' };

export const Chosen: Story = { name: 'After a tap on the map', play: choose('penobscot') };

export const Small: Story = { name: 'After a tap on the smallest county', play: choose('sagadahoc') };

export const Fixed: Story = { name: 'For one county', args: { county: 'cumberland' } };

export const Unconfirmed: Story = {
  name: 'A county whose centers have no confirmed number',
  args: { county: 'aroostook' },
};

export const Sidebar: Story = {
  name: 'In a narrow sidebar: a list without a map',
  decorators: [inside('inline-size: 13rem')],
};

export const Phone: Story = { name: 'On a phone', decorators: [inside('inline-size: 20rem')] };

export const Dark: Story = {
  name: 'On a dark page',
  decorators: [inside('color-scheme: dark; padding: 1.5rem; color: #fff; background: #000')],
  play: choose('york'),
};

export const Brand: Story = {
  name: 'In a partner’s colors, light on light',
  decorators: [inside('--aware-accent: #ffd400; --aware-surface: #fffbe6; --aware-radius: 0')],
  play: choose('hancock'),
};

export const Local: Story = {
  name: 'With a contact of the partner’s own, and without exit',
  args: {
    exit: 'off',
    'local-slot': '<p slot="local">Our advocate: Dana, <a href="tel:+12075550100">207-555-0100</a></p>',
  },
};

export const Unknown: Story = {
  name: 'A misspelled county: the visitor chooses',
  args: { county: 'Penobscott' },
};

export const BeforeTheScript: Story = {
  name: 'Before the script',
  decorators: [(story) => html`<div>${[...(story() as HTMLElement).childNodes]}</div>`],
};

export const RightToLeft: Story = {
  name: 'In a right-to-left language',
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
};

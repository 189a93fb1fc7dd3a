import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/aware-hotline/define.js';
import type { AwareHotline } from '../src/components/aware-hotline/aware-hotline.js';

type Args = Partial<Pick<AwareHotline, 'layout' | 'audience' | 'lines' | 'exit' | 'theme'>> & {
  'heading-level'?: number;
  'heading-slot'?: string;
  'local-slot'?: string;
  '--aware-accent'?: string;
  '--aware-surface'?: string;
  '--aware-ink'?: string;
  '--aware-radius'?: string;
  '--aware-font'?: string;
};
type Story = StoryObj<Args>;

const inside =
  (style: string): Decorator<Args> =>
  (story) =>
    html`<div style=${style}>${story()}</div>`;

const meta: Meta<Args> = { component: 'aware-hotline' };
export default meta;

export const Pasted: Story = { name: 'Pasted into a page' };

export const Sidebar: Story = {
  name: 'In a narrow sidebar',
  args: { layout: 'compact' },
  decorators: [inside('inline-size: 13rem')],
};

export const Dark: Story = {
  name: 'On a dark page',
  decorators: [inside('color-scheme: dark; padding: 1.5rem; color: #fff; background: #000')],
};

export const Banner: Story = {
  name: 'As a banner across the page',
  args: { layout: 'banner' },
  parameters: { layout: 'fullscreen' },
};

export const Poster: Story = { name: 'A poster for the break room', args: { layout: 'poster' } };

export const Bystander: Story = {
  name: 'For someone who noticed something',
  args: { audience: 'bystander' },
};

export const Staff: Story = { name: 'For staff', args: { audience: 'staff' } };

export const Student: Story = { name: 'For a student', args: { audience: 'student' } };

export const Local: Story = {
  name: 'With a manager on duty',
  args: {
    audience: 'staff',
    'local-slot': '<p slot="local">Manager on duty: Dana, <a href="tel:+12075550100">207-555-0100</a></p>',
  },
};

export const Outline: Story = {
  name: 'In the page’s own outline',
  args: { 'heading-level': 3 },
  decorators: [
    (story) =>
      html`<h2>Resources for guests</h2>
        ${story()}`,
  ],
};

export const Heading: Story = {
  name: 'With the page’s own heading',
  args: { 'heading-slot': '<h3 slot="heading">Someone to talk to</h3>' },
  decorators: [
    (story) =>
      html`<h2>Resources for guests</h2>
        ${story()}`,
  ],
};

export const Brand: Story = {
  name: 'In a brand color',
  args: {
    '--aware-accent': '#7a1f5c',
    '--aware-surface': '#fdf6fa',
    '--aware-radius': '4px',
    '--aware-font': 'Georgia, serif',
  },
};

export const UnreadableBrand: Story = {
  name: 'In a brand color nobody can read',
  args: { '--aware-accent': '#ffee00', '--aware-ink': '#dddddd' },
};

export const UnreadableBanner: Story = {
  name: 'A banner in a brand color nobody can read',
  args: { layout: 'banner', '--aware-accent': '#ffee00' },
  parameters: { layout: 'fullscreen' },
};

export const Lines: Story = {
  name: 'Lines a partner chose',
  args: { lines: 'ptla-farm maine-wage nhth' },
};

export const WithExit: Story = {
  name: 'With quick exit',
  args: { layout: 'banner', exit: 'on' },
  parameters: { layout: 'fullscreen' },
};

export const BeforeTheScript: Story = {
  name: 'Before the script',
  decorators: [(story) => html`<div>${[...(story() as HTMLElement).childNodes]}</div>`],
};

export const UnknownLayout: Story = {
  name: 'An unknown layout',
  args: { layout: 'sidebar' as AwareHotline['layout'] },
};

export const RightToLeft: Story = {
  name: 'In a right-to-left language',
  decorators: [
    (story) =>
      html`<div lang="ar" dir="rtl">
        <p>إذا كنت بحاجة إلى المساعدة، يمكنك الاتصال بأحد هذه الأرقام.</p>
        ${story()}
      </div>`,
  ],
};

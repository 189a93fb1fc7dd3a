import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/aware-definitions/define.js';
import type { AwareDefinitions } from '../src/components/aware-definitions/aware-definitions.js';

type Args = Partial<Pick<AwareDefinitions, 'entry' | 'theme'>> & {
  topic?: string;
  lang?: string;
  'heading-level'?: number;
  'heading-slot'?: string;
  'local-slot'?: string;
  '--aware-accent'?: string;
};
type Story = StoryObj<Args>;

const inside =
  (style: string): Decorator<Args> =>
  (story) =>
    html`<div style=${style}>${story()}</div>`;

const looking =
  (word: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('aware-definitions')!;
    await element.updateComplete;
    const field = element.shadowRoot!.querySelector('input')!;
    field.value = word;
    field.dispatchEvent(new Event('input'));
  };

const meta: Meta<Args> = { component: 'aware-definitions' };
export default meta;

export const Pasted: Story = { name: 'Pasted into a page: the visitor chooses' };

export const Definitions: Story = { name: 'Definitions only', args: { topic: 'definitions' } };

export const Language: Story = { name: 'A newsroom: say this instead of that', args: { topic: 'language' } };

export const Myths: Story = { name: 'Myths and their answers', args: { topic: 'myths' } };

export const Entry: Story = { name: 'One entry first: words about children', args: { entry: 'word-child' } };

export const Found: Story = { name: 'Looking for a word', play: looking('debt') };

export const NotFound: Story = { name: 'Looking for a word that is not there', play: looking('zebra') };

export const Linked: Story = {
  name: 'A link in the page that leads to an entry',
  decorators: [
    (story) =>
      html`<p>What is <a href="#labor-trafficking">labor trafficking</a>?</p>
        ${story()}`,
  ],
};

export const Sidebar: Story = {
  name: 'In a narrow sidebar: pairs in place of a table',
  args: { topic: 'language' },
  decorators: [inside('inline-size: 13rem')],
};

export const Dark: Story = {
  name: 'On a dark page',
  decorators: [inside('color-scheme: dark; padding: 1.5rem; color: #fff; background: #000')],
};

export const BeforeTheScript: Story = {
  name: 'Before the script',
  decorators: [(story) => html`<div>${[...(story() as HTMLElement).childNodes]}</div>`],
};

export const RightToLeft: Story = {
  name: 'In a right-to-left language',
  decorators: [
    (story) =>
      html`<div lang="ar" dir="rtl">
        <p>كيف نكتب عن الاتجار بالبشر.</p>
        ${story()}
      </div>`,
  ],
};

export const Brand: Story = {
  name: 'In a partner’s color, with a press desk',
  args: {
    topic: 'language',
    '--aware-accent': '#b3541e',
    'local-slot': '<p slot="local">Press desk: Dana, <a href="tel:+12075550100">207-555-0100</a></p>',
  },
};

export const Unknown: Story = {
  name: 'An unknown topic and entry: the default, and the visitor chooses',
  args: { topic: 'figures', entry: 'nowhere' },
};

import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/aware-exit/define.js';
import type { AwareExit } from '../src/components/aware-exit/aware-exit.js';
import { exit } from '../src/content/exit.js';
import { nhth } from '../src/content/lines.js';

type Args = Partial<Pick<AwareExit, 'href' | 'theme' | 'keys' | 'history' | 'tab'>> & {
  'default-slot'?: string;
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

// In frames, because on one page all that are scrolled away would share its corner.
const meta: Meta<Args> = {
  component: 'aware-exit',
  parameters: { docs: { story: { inline: false, height: '9rem' } } },
};
export default meta;

export const Pasted: Story = { name: 'Pasted into a page' };

export const Scrolled: Story = {
  name: 'Scrolled down a long page',
  decorators: [
    (story) =>
      html`${story()}
        <div style="max-inline-size: 65ch">
          ${Array.from({ length: 40 }, () => html`<p>Rooms are cleaned daily between 10 am and 3 pm.</p>`)}
        </div>`,
  ],
  parameters: { docs: { story: { height: '18rem' } } },
  play: () => scrollTo({ top: 400 }),
};

export const Sidebar: Story = {
  name: 'In a narrow sidebar',
  decorators: [inside('inline-size: 13rem')],
  parameters: { docs: { story: { height: '15rem' } } },
};

export const Dark: Story = {
  name: 'On a dark page',
  decorators: [inside('color-scheme: dark; padding: 1.5rem; color: #fff; background: #000')],
  parameters: { docs: { story: { height: '12rem' } } },
};

const chosen = 'https://www.wikipedia.org/';

export const Chosen: Story = {
  name: 'Exit chosen by the partner',
  args: {
    href: chosen,
    'default-slot': `
  <p><a href="${chosen}" rel="noreferrer">${exit.leave}</a></p>
  <p>${nhth.name}: <a href="tel:${nhth.voice.e164}">${nhth.voice.display}</a></p>
`,
  },
};

export const Refused: Story = {
  name: 'An address it does not go to',
  args: { href: 'http://example.com/' },
};

export const WithoutKeys: Story = { name: 'Without the keys', args: { keys: 'off' } };

export const WholeVisit: Story = {
  name: 'For the whole visit: no entries in the history, and a new tab on top',
  args: { history: 'replace', tab: 'new' },
};

export const Brand: Story = {
  name: 'In a brand color',
  args: { '--aware-accent': '#7a1f5c', '--aware-surface': '#fdf6fa', '--aware-radius': '4px' },
};

export const UnreadableBrand: Story = {
  name: 'In a brand color nobody can read',
  args: { '--aware-accent': '#ffee00', '--aware-ink': '#dddddd' },
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
        ${story()}
        <p>إذا كنت بحاجة إلى المساعدة، يمكنك الاتصال بأحد هذه الأرقام.</p>
      </div>`,
  ],
};

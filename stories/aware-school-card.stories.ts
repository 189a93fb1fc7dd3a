import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/aware-school-card/define.js';
import type { AwareSchoolCard } from '../src/components/aware-school-card/aware-school-card.js';

type Args = Partial<Pick<AwareSchoolCard, 'exit' | 'theme'>> & {
  audience?: string;
  'heading-level'?: number;
  'heading-slot'?: string;
  'local-slot'?: string;
  '--aware-accent'?: string;
  '--aware-radius'?: string;
};
type Story = StoryObj<Args>;

const inside =
  (style: string): Decorator<Args> =>
  (story) =>
    html`<div style=${style}>${story()}</div>`;

const counselor =
  '<p slot="local">Our counselor: Dana Reyes, Room 112, <a href="tel:+12075550117">207-555-0117</a></p>';

const meta: Meta<Args> = { component: 'aware-school-card' };
export default meta;

export const Pasted: Story = { name: 'Pasted into a page: for students' };

export const Parents: Story = { name: 'For parents', args: { audience: 'parent' } };

export const Educators: Story = {
  name: 'For teachers and staff, with the law opened',
  args: { audience: 'educator' },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('aware-school-card')!;
    await element.updateComplete;
    element.shadowRoot!.querySelector('details')!.open = true;
  },
};

export const Counselor: Story = {
  name: 'With the counselor, in the colors of the school',
  args: { 'local-slot': counselor, '--aware-accent': '#17324d', '--aware-radius': '4px' },
};

export const Phone: Story = {
  name: 'On a phone',
  args: { 'local-slot': counselor },
  decorators: [inside('inline-size: 20rem')],
};

export const Sidebar: Story = {
  name: 'In a narrow sidebar',
  decorators: [inside('inline-size: 13rem')],
};

export const Dark: Story = {
  name: 'On a dark page',
  decorators: [inside('color-scheme: dark; padding: 1.5rem; color: #fff; background: #000')],
};

export const WithoutExit: Story = {
  name: 'On a page that has its own way to leave',
  args: { exit: 'off' },
};

export const ParentsWithExit: Story = {
  name: 'For parents, with quick exit',
  args: { audience: 'parent', exit: 'on' },
};

export const Heading: Story = {
  name: 'With the page’s own heading',
  args: { 'heading-slot': '<h3 slot="heading">When something feels wrong</h3>', 'heading-level': 3 },
  decorators: [
    (story) =>
      html`<h2>Counseling</h2>
        ${story()}`,
  ],
};

export const BeforeTheScript: Story = {
  name: 'Before the script',
  decorators: [(story) => html`<div>${[...(story() as HTMLElement).childNodes]}</div>`],
};

export const Unknown: Story = {
  name: 'An unknown audience: the card for students',
  args: { audience: 'teacher' },
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

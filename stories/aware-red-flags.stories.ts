import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/aware-red-flags/define.js';
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

const job = (name: string, setting: string, id = ''): Story => ({ name, args: { setting, job: id } });

export const General: Story = job('Anywhere', 'general');
export const Hotel: Story = job('A hotel: any job', 'hospitality');
export const FrontDesk: Story = job('A hotel: front desk', 'hospitality', 'front-desk');
export const Housekeeping: Story = job('A hotel: housekeeping', 'hospitality', 'housekeeping');
export const FoodAndDrinks: Story = job('A hotel: food and drinks', 'hospitality', 'food-beverage');
export const Security: Story = job('A hotel: security', 'hospitality', 'security');
export const Maintenance: Story = job('A hotel: maintenance and valet', 'hospitality', 'maintenance-valet');
export const HotelManager: Story = job('A hotel: manager', 'hospitality', 'manager');
export const Salon: Story = job('A salon: any job', 'beauty-services');
export const Hair: Story = job('A salon: hair', 'beauty-services', 'hair');
export const Nails: Story = job('A salon: nails', 'beauty-services', 'nails');
export const SkinCare: Story = job('A salon: skin care and massage', 'beauty-services', 'esthetics-massage');
export const Owner: Story = job('A salon: owner', 'beauty-services', 'owner');
export const Health: Story = job('Health care', 'health');
export const Farms: Story = job('Farms and seafood', 'farms-and-seafood');
export const Student: Story = job('A student', 'school', 'student');
export const Parent: Story = job('A parent', 'school', 'parent');
export const Educator: Story = job('A teacher', 'school', 'educator');

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

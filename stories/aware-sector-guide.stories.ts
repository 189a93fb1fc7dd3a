import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/aware-sector-guide/define.js';
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

const job = (name: string, sector: string, id = ''): Story => ({ name, args: { sector, job: id } });

export const FrontDesk: Story = job('A hotel: front desk', 'hospitality', 'front-desk');
export const Housekeeping: Story = job('A hotel: housekeeping', 'hospitality', 'housekeeping');
export const FoodAndDrinks: Story = job('A hotel: food and drinks', 'hospitality', 'food-beverage');
export const Security: Story = job('A hotel: security', 'hospitality', 'security');
export const Maintenance: Story = job('A hotel: maintenance and valet', 'hospitality', 'maintenance-valet');
export const HotelManager: Story = job('A hotel: manager, with the sign law', 'hospitality', 'manager');
export const Salon: Story = job('A salon: any job', 'beauty-services');
export const Hair: Story = job('A salon: hair', 'beauty-services', 'hair');
export const Nails: Story = job('A salon: nails', 'beauty-services', 'nails');
export const SkinCare: Story = job('A salon: skin care and massage', 'beauty-services', 'esthetics-massage');
export const Owner: Story = job('A salon: owner', 'beauty-services', 'owner');
export const Health: Story = job('Health care', 'health');
export const Farms: Story = job('Farms and seafood', 'farms-and-seafood');

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

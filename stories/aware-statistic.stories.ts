import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/aware-statistic/define.js';
import type { AwareStatistic } from '../src/components/aware-statistic/aware-statistic.js';

type Args = Partial<Pick<AwareStatistic, 'figure' | 'theme'>> & {
  view?: string;
  'heading-slot'?: string;
};
type Story = StoryObj<Args>;

const inside =
  (style: string): Decorator<Args> =>
  (story) =>
    html`<div style=${style}>${story()}</div>`;
const card = inside('max-inline-size: 24rem');

const meta: Meta<Args> = { component: 'aware-statistic', decorators: [card] };
export default meta;

export const Pasted: Story = { name: 'Pasted into a page: what is known about Maine' };

const figure = (name: string, id: string, view?: string): Story => ({
  name,
  args: { figure: id, ...(view && { view }) },
});

export const Share: Story = figure('A share, as a hundred dots', 's002-le-minors');
export const Estimate: Story = figure('An estimate, inside its full range', 's002-prev');
export const Parts: Story = figure('Parts of a whole, as bars', 'series:contacts-by-channel');
export const Kinds: Story = figure('Two kinds of cases', 'series:cases-by-type-2021');
export const Places: Story = figure('Places, in very small numbers', 'series:sex-trafficking-venues-2021');
export const Groups: Story = figure('Two groups side by side', 'series:officers-by-region-2015');
export const Older: Story = figure('An older figure, with the one to use', 's000-calls');
export const Withheld: Story = figure('A number we do not show, and why', 's001-rise');
export const Missing: Story = figure('Nobody has the number', 'nhth-2024-maine');
export const Money: Story = figure('An amount of money', 's000-grant');
export const NoChart: Story = figure('A chart that would not be honest', 's000-calls', 'chart');
export const Table: Story = figure('All there is to know, as a table', 'series:contacts-by-channel', 'table');
export const NumberOnly: Story = figure('Without a picture', 's002-le-minors', 'number');

export const Heading: Story = {
  name: 'With a heading of the page',
  args: { 'heading-slot': '<h3 slot="heading">What is known in Maine</h3>' },
};

export const Sidebar: Story = {
  name: 'In a narrow sidebar',
  args: { figure: 'series:contacts-by-channel' },
  decorators: [inside('inline-size: 13rem')],
};

export const Dark: Story = {
  name: 'On a dark page',
  args: { figure: 's002-le-minors' },
  decorators: [inside('color-scheme: dark; padding: 1.5rem; color: #fff; background: #000')],
};

export const Unknown: Story = figure('An unknown figure: the default', 'made-up');

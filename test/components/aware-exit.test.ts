import { expect } from 'chai';
import type { AwareExit } from '../../src/index.js';
import { clear, show, textOf, warnings } from '../helpers/page.js';

const exit = (attributes = '') => show<AwareExit>(`<aware-exit ${attributes}></aware-exit>`);
const link = (element: AwareExit) => element.renderRoot.querySelector<HTMLAnchorElement>('.exit')!;

describe('aware-exit: where it leads', () => {
  it('is a link to a plain page, without a query, that says what it does and what it cannot (S6, S7)', async () => {
    const heard = await warnings(async () => {
      const element = await exit();
      expect(link(element).href).to.equal('https://www.weather.gov/');
      expect(textOf(element)).to.include('Leave this page');
      expect(element.renderRoot.textContent).to.match(
        /or press Shift 3 times\.\s+Your browser’s history still shows you were here\./,
      );
    });
    expect(heard).to.deep.equal([]);
  });

  it('goes where the partner says, if that is an https address (S6)', async () => {
    expect(link(await exit('href=" https://www.maine.gov/ "')).href).to.equal('https://www.maine.gov/');
  });

  for (const bad of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,hi',
    'http://example.com/',
    'blob:https://example.com/1',
    'https://www.weather.gov@example.com/',
    'https://www.weather.gov:443@example.com/',
    '//example.com',
    '/weather',
    'weather.gov',
    'https://',
    '][',
  ]) {
    it(`never goes to what is no https address (S6): ${JSON.stringify(bad)}`, async () => {
      const heard = await warnings(async () => {
        const element = await exit();
        element.href = bad;
        await element.updateComplete;
        expect(link(element).href).to.equal('https://www.weather.gov/');
        expect(textOf(element)).to.include('1-888-373-7888');
      });
      expect(heard.length).to.equal(1);
      expect(heard[0]).to.include('<aware-exit> href').and.include('https://');
      clear();
    });
  }
});

describe('aware-exit: in sight', () => {
  const drawn = () =>
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))));
  const isPinned = (element: AwareExit) => link(element).matches(':popover-open');

  it('keeps its link in the corner while it is scrolled away above, and only then', async () => {
    const element = await show<AwareExit>(
      '<div><div style="height: 2000px"></div><aware-exit></aware-exit><div style="height: 3000px"></div></div>',
    );
    scrollTo(0, 0);
    await drawn();
    expect(isPinned(element), 'below').to.equal(false);
    element.scrollIntoView();
    await drawn();
    expect(isPinned(element), 'here').to.equal(false);
    scrollTo(0, 4000);
    await drawn();
    expect(isPinned(element), 'above').to.equal(true);
    // A click elsewhere does not close it, as it would close other popovers.
    expect(link(element).popover).to.equal('manual');
    const { top, bottom } = link(element).getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight).to.equal(true);
    element.scrollIntoView();
    await drawn();
    expect(isPinned(element), 'here again').to.equal(false);
    expect(link(element).checkVisibility()).to.equal(true);
    clear();
    scrollTo(0, 0);
  });
});

import { expect } from 'chai';
import { AwareElement } from '../../src/internal/aware-element.js';
import { define } from '../../src/internal/define.js';
import { version } from '../../src/version.js';
import { warnings } from '../helpers/page.js';

describe('define', () => {
  class First extends AwareElement {}
  class Second extends AwareElement {}
  class Third extends AwareElement {}
  class Newer extends AwareElement {
    static override readonly version = '99.0.0';
  }

  it('keeps the first element of a tag, and is quiet when a second script brings the same version', async () => {
    const heard = await warnings(async () => {
      define('aware-twice', First);
      define('aware-twice', Second);
    });
    expect(customElements.get('aware-twice')).to.equal(First);
    expect(heard).to.deep.equal([]);
  });

  it('says once which version is in use when they differ', async () => {
    define('aware-versions', Third);
    const heard = await warnings(async () => define('aware-versions', Newer));
    expect(heard.length).to.equal(1);
    expect(heard[0]).to.include(version).and.include('99.0.0');
  });

  it('leaves placeholders to the drop-in scripts, for a framework owns its children', async () => {
    const box = document.createElement('div');
    box.innerHTML = '<div data-aware="hotline">Call</div>';
    document.body.append(box);
    define('aware-another', class extends AwareElement {});
    expect(box.innerHTML).to.equal('<div data-aware="hotline">Call</div>');
    box.remove();
  });

  it('leaves a tag alone that somebody else has taken', async () => {
    customElements.define('aware-foreign', class extends HTMLElement {});
    const heard = await warnings(async () => define('aware-foreign', Second));
    expect(heard).to.deep.equal([
      `<aware-foreign> is already defined by version unknown; version ${version} stays unused.`,
    ]);
  });
});

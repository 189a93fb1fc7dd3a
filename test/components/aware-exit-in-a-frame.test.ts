// A file of its own: what is covered in a frame would stand in for what is covered on the page.
import { expect } from 'chai';
import type { AwareExit } from '../../src/index.js';
import { textOf } from '../helpers/page.js';

describe('aware-exit in a frame', () => {
  for (const tag of ['aware-exit', 'aware-hotline']) {
    it(`offers no keys, which the frame would hear only while it has the focus (S4): ${tag}`, async () => {
      const frame = document.createElement('iframe');
      frame.srcdoc = `<!doctype html><title>Help</title><${tag}></${tag}><script type="module" src="/src/all.ts"></script>`;
      document.body.append(frame);
      await new Promise((loaded) => (frame.onload = loaded));
      const element = frame.contentDocument!.querySelector<AwareExit>(tag)!;
      await element.updateComplete;
      expect(textOf(element)).to.include('Leave this page');
      expect(textOf(element)).not.to.include('Shift');
      frame.remove();
    });
  }
});

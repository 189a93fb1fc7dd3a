import { brief } from '../../card/blocks.js';
import { fill } from '../../card/inline.js';
import { dialLink } from '../../card/parts.js';
import { exitHref } from '../../content/exit.js';

function card(spoken, { href }) {
  const { content } = spoken;
  return {
    blocks: [
      brief({
        is: "exit",
        href: href || exitHref,
        leave: content.exit.leave,
        note: content.exit.history
      }),
      brief({ is: "small", text: fill(content.help, { number: dialLink(content.hotline) }) })
    ]
  };
}

export { card };

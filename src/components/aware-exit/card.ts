import { brief, type Card } from '../../card/blocks.js';
import { fill } from '../../card/inline.js';
import type { Language } from '../../card/language.js';
import { dialLink } from '../../card/parts.js';
import { exitHref } from '../../content/exit.js';
import type { Content } from './content.js';

/** Its attributes, with values that it knows. */
export interface Given {
  readonly href?: string | undefined;
}

export function card(spoken: Language<Content>, { href }: Given): Card {
  const { content } = spoken;
  return {
    blocks: [
      brief({
        is: 'exit',
        href: href || exitHref,
        leave: content.exit.leave,
        note: content.exit.history,
      }),
      brief({ is: 'small', text: fill(content.help, { number: dialLink(content.hotline) }) }),
    ],
  };
}

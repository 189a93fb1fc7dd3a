import { brief, control, group, local, sub, text, type BlockOf, type Card } from '../../card/blocks.js';
import type { AdviceContent } from '../../card/content.js';
import type { Language } from '../../card/language.js';
import { caution, danger, footer, inLaw, ways } from '../../card/parts.js';
import { exitHref } from '../../content/exit.js';
import type { Content } from './content.js';

/** Its attributes, with values that it knows. */
export interface Given {
  readonly audience?: string | undefined;
  readonly exit?: string | undefined;
}

export function card(spoken: Language<Content>, { audience, exit }: Given): Card {
  const { content } = spoken;
  const isStudent = audience !== 'parent' && audience !== 'educator';
  const reader = content[isStudent ? 'student' : audience];
  const [help, ...rest] = reader.groups;
  const inDanger = brief(danger(spoken));
  // Whoever reads this may be overheard: a text comes before a call.
  const messages = (all: readonly AdviceContent[], isHelp = false): BlockOf<'advice'> => ({
    is: 'advice',
    items: all.map((each, at) => ({
      text: each.text,
      lines: (each.lines ?? []).map((line) => ({
        name: line.name,
        ways: ways(spoken, line, isHelp && !at ? 'primary' : '', true),
      })),
    })),
  });
  return {
    blocks: [
      (exit === 'on' || (isStudent && exit !== 'off')) &&
        brief({ is: 'exit', href: exitHref, leave: content.exit.leave }),
      group(
        'intro',
        text('region', reader.region),
        brief({ is: 'heading', text: reader.heading }),
        brief(text('lead', reader.lead)),
        isStudent && brief({ is: 'small', text: content.under18 }),
      ),
      !isStudent && inDanger,
      group('help', sub(help!.heading), brief(messages(help!.messages, true))),
      isStudent && inDanger,
      local,
      text('caution', caution(reader.caution)),
      group(
        'groups',
        ...rest.map(({ heading, messages: all }) => group('group', sub(heading), messages(all))),
      ),
      inLaw(spoken, content.law, reader.laws),
      control('print'),
    ],
    footer: footer(
      spoken,
      help!.messages.flatMap(({ lines = [] }) => lines),
    ),
  };
}

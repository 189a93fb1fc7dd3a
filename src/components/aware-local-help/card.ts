import { brief, control, group, local, sub, text, type Card, type LineBlock } from '../../card/blocks.js';
import { fill } from '../../card/inline.js';
import type { Language } from '../../card/language.js';
import { address, danger, dialLink, footer, lines, pageLink, ways } from '../../card/parts.js';
import { exitHref } from '../../content/exit.js';
import type { Content, Helper } from './content.js';

/** Its attributes, with values that it knows, and the county that a visitor chose. */
export interface Given {
  readonly county?: string | undefined;
  readonly chosen?: string | undefined;
  readonly exit?: string | undefined;
}

export function card(spoken: Language<Content>, { county: fixed, chosen, exit }: Given): Card {
  const { content } = spoken;
  const { words, hotline } = content;
  const county = content.counties.find(({ id }) => id === (fixed || chosen));
  const near = content.centers.filter(({ counties }) => county && counties.includes(county.id));
  const helper = (each: Helper, kind = ''): LineBlock => {
    const { own, through, hours, languages, web } = each;
    return {
      name: each.name,
      about: each.about,
      ways: own ? ways(spoken, own, kind) : [],
      ...(through && {
        through: fill(words[each.isConfirmed ? 'through' : 'unconfirmed'], {
          line: through.name,
          number: dialLink(through.call),
        }),
      }),
      notes: [hours, languages, web && pageLink(web, fill(words.site, { address: address(web) }))],
    };
  };
  const helpers = (all: readonly Helper[]) => lines(...all.map((each) => helper(each)));
  return {
    blocks: [
      exit !== 'off' && brief({ is: 'exit', href: exitHref, leave: content.exit.leave }),
      group(
        'intro',
        text('region', words.region),
        brief({ is: 'heading', text: words.heading }),
        brief(text('lead', words.lead)),
      ),
      group('need', sub(words.anyHour), brief(lines(helper(content.first, 'primary')))),
      brief(danger(spoken)),
      local,
      group(
        'columns',
        !fixed && control('where'),
        group(
          'near',
          {
            is: 'status',
            blocks: [
              county ? sub(fill(words.near, { county: county.name })) : !fixed && text('hint', words.hint),
            ],
          },
          near.length > 0 && helpers(near),
        ),
      ),
      group('needs', ...content.needs.map((need) => group('need', sub(need.heading), helpers(need.helpers)))),
      group(
        'need more',
        sub(words.more),
        ...content.more.map((each) =>
          text('', fill(each, { maine211: dialLink(content.maine211), hotline: dialLink(hotline.call) })),
        ),
      ),
      control('print'),
    ],
    footer: footer(spoken, [hotline, ...near, ...content.needs.flatMap((need) => need.helpers)]),
  };
}

import { brief, control, group, local, sub, text, type Card } from '../../card/blocks.js';
import type { Inline } from '../../card/inline.js';
import type { Language } from '../../card/language.js';
import { caution, danger, footer, inLaw, lines, named, step, within } from '../../card/parts.js';
import { jobOf, signsOf, type SignGroupContent } from '../../card/settings.js';
import { forJob } from '../../content/jobs.js';
import type { Content, Sector } from './content.js';

/** Its attributes, with values that it knows, and the job that a visitor chose. */
export interface Given {
  readonly sector?: string | undefined;
  readonly job?: string | undefined;
  readonly practice?: boolean | string | undefined;
}

/** The signs that one job may notice; those that only it can notice come first. */
export function groupsOf(sector: Sector, job: string): readonly SignGroupContent[] {
  const own = ({ signs }: SignGroupContent) => signs.filter(({ jobs }) => jobs).length;
  return [...signsOf(sector, job)].sort((a, b) => own(b) - own(a));
}

/** The sector, and the name of the job. */
export const region = (sector: Sector, job: string): Inline => {
  const name = sector.jobs.find(({ id }) => id === job)?.name;
  return [sector.name, name && { as: 'span', in: { as: 'span', kind: 'shown', in: name } }];
};

export function card(spoken: Language<Content>, { sector: id, job: wanted, practice }: Given): Card {
  const { content } = spoken;
  const { words, hotline } = content;
  const sector = content.sectors.find((each) => each.id === id) ?? content.sectors[0]!;
  const job = jobOf(sector, wanted);
  const groups = groupsOf(sector, job);
  const list = (key: 'steps' | 'never' | 'answers' | 'tell', ordered = false) =>
    ({
      is: 'list',
      items: forJob(sector[key], job).map((each) => step(spoken, each)),
      ...(ordered && { ordered }),
    }) as const;
  return {
    blocks: [
      group(
        'head',
        group('intro', text('region', region(sector, job)), brief({ is: 'heading', text: words.heading })),
        group('ask', brief(lines(named(spoken, hotline, 'primary')))),
        brief(danger(spoken)),
        local,
      ),
      brief(text('', sector.lead)),
      control('jobs'),
      {
        is: 'panel',
        kind: job,
        blocks: [
          group(
            'notice',
            sub(words.notice),
            brief(text('caution', caution(groups[0]!.caution))),
            // What only this job can notice comes first, and stands open.
            ...groups.map(({ heading, signs }, at) => ({
              is: 'fold' as const,
              summary: heading,
              ...(!at && { isOpen: true }),
              blocks: [
                {
                  is: 'list' as const,
                  items: signs.map((sign) => [
                    sign.text,
                    sign.caution && [
                      ' ',
                      { as: 'small' as const, in: [sign.caution, within(spoken, sign.lines)] },
                    ],
                  ]),
                },
              ],
            })),
          ),
          group(
            'help',
            sub(words.steps),
            list('steps', true),
            sub(words.never),
            list('never'),
            sub(words.tell),
            list('tell'),
            { is: 'fold', summary: words.answers, blocks: [list('answers')] },
            inLaw(spoken, content.law, forJob(sector.laws, job)),
          ),
        ],
      },
      !!(practice || practice === '') && {
        is: 'fold',
        kind: 'practice',
        summary: words.practice,
        blocks: sector.practice.flatMap((each) => [
          { is: 'text', text: [{ as: 'small', in: words.example }, { as: 'br' }, each.text] },
          {
            is: 'fold',
            summary: words.ask,
            blocks: [{ is: 'text', text: [each.answer, within(spoken, each.lines)] }],
          },
        ]),
      },
      control('print'),
    ],
    footer: footer(spoken, [hotline]),
  };
}

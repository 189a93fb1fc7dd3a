import { childFirst } from '../content/guidance.js';
import { forJob } from '../content/jobs.js';
import type { Setting, SignGroup } from '../content/types.js';
import { caution, line, maybe, t, type LineContent } from './content.js';
import type { Text } from './inline.js';

/** A sign as cards read it. */
export interface SignContent {
  readonly text: Text;
  readonly caution?: Text | undefined;
  /** The lines its caution names. */
  readonly lines?: readonly LineContent[] | undefined;
  readonly jobs?: readonly string[] | undefined;
  readonly kind?: 'labor' | 'sex' | undefined;
  readonly urgent?: true | undefined;
}

export const signGroup = ({ heading, who, caution: careful, next, signs }: SignGroup) => ({
  heading: t(heading),
  who,
  caution: caution(careful),
  next: {
    text: t(next.text),
    lines: next.lines.map(line),
    /** A child may be at risk: it comes before all other steps. */
    isFirst: next === childFirst ? (true as const) : undefined,
  },
  signs: signs.map<SignContent>(({ text, caution: own, lines, jobs, kind, urgent }) => ({
    text: t(text),
    caution: maybe(own),
    lines: lines?.map(line),
    jobs,
    kind,
    urgent,
  })),
});
export type SignGroupContent = Omit<ReturnType<typeof signGroup>, 'signs'> & {
  readonly signs: readonly SignContent[];
};

export const place = ({ id, name, jobs, signs }: Setting) => ({
  id,
  name: t(name),
  jobs: jobs.map((job) => ({ id: job.id, name: t(job.name) })),
  groups: signs.map(signGroup),
});
export type PlaceContent = ReturnType<typeof place>;

/** A job of a place; none where the place has no such job. */
export const jobOf = ({ jobs }: PlaceContent, job = ''): string =>
  jobs.some(({ id }) => id === job) ? job : '';

/** The signs of a place that one job can notice, in their groups. */
export const signsOf = ({ groups }: PlaceContent, job: string): readonly SignGroupContent[] =>
  groups.map((group) => ({ ...group, signs: forJob(group.signs, job) })).filter(({ signs }) => signs.length);

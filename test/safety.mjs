// The rules that somebody's wellbeing hangs on. A test that keeps one names it in its title, as in "leaves by its link (S1)".
// `person` is what no test can do: a person must, and docs/review.md says who.

const part = (name, ...rules) => rules.map((rule) => ({ part: name, ...rule }));

export const rules = [
  ...part(
    'Quick exit',
    { id: 'S1', rule: 'The exit is a link; it leaves the page where no JavaScript runs, too.' },
    {
      id: 'S2',
      rule: 'Within 50 milliseconds of its use nothing of the page is in sight, not even its title, and the Back button does not lead to it.',
      person:
        'Use it and go back on an iPhone and an Android phone: their browsers are not driven by the tests.',
    },
    {
      id: 'S3',
      rule: 'It blanks the whole page; in a frame it takes the whole page along, or else blanks the frame and asks to close the tab.',
    },
    {
      id: 'S4',
      rule: 'Its keys are offered only where they work, leave once however many widgets there are, and never in the midst of writing.',
    },
    {
      id: 'S5',
      rule: 'Nothing covers it: on a small phone, zoomed to 400 percent, scrolled, under a cookie bar.',
    },
    {
      id: 'S6',
      rule: 'It leads to a plain page that nobody wonders about, by https and without a query, and nowhere else unless the partner names another https address.',
    },
    {
      id: 'S7',
      rule: 'Its words never promise that a visitor is safe, unseen or forgotten; they say that the history stays.',
    },
    {
      id: 'S8',
      rule: 'Unless the partner says otherwise, it stands in cards for people at risk and students, and in no others.',
    },
    { id: 'S9', rule: 'No text tells to clear a history without a word that the device may be watched.' },
  ),
  ...part(
    'What a visitor does stays with the visitor',
    {
      id: 'S10',
      rule: 'After its own files a widget asks for nothing, and it keeps nothing: no cookie, no storage, no cache, no beacon.',
    },
    {
      id: 'S11',
      rule: 'In the drop-in scripts, listeners of the page learn that a widget was used and not what in it.',
    },
    {
      id: 'S12',
      rule: 'A widget changes nothing of the page around it: not its address, history, title, names or what is built in. Only quick exit does.',
    },
    { id: 'S13', rule: 'No site to which a widget leads is told where the visitor came from.' },
    {
      id: 'S14',
      rule: 'What was ticked, chosen or looked for is gone when the page is left; no field asks about a person.',
    },
    {
      id: 'S15',
      rule: 'A frame tells the page around it its height, and nothing else; it listens to nothing.',
    },
    { id: 'S16', rule: 'Nothing counts or reports what visitors do.' },
  ),
  ...part(
    'Numbers',
    {
      id: 'S17',
      rule: 'A number can be read and marked in every state, without the script and where links cannot dial, too.',
    },
    {
      id: 'S18',
      rule: 'A link dials or texts the number it shows, and writes no message; near it stands that calls and texts leave a trace.',
      person: 'Tap each link on a real phone, and see that the number is right and the message empty.',
    },
    {
      id: 'S19',
      rule: '911 comes first for staff and other adults who look out for somebody, the line that helps for people at risk and students.',
    },
    {
      id: 'S20',
      rule: 'Each number says when it was checked, and a year later that this was long ago; it is never taken away.',
      person: 'Call each line but 911 and write down the day. None has been called yet.',
    },
    {
      id: 'S21',
      rule: 'Nothing is called confidential or anonymous unless the line itself says so in a dated quote.',
    },
    {
      id: 'S22',
      rule: 'Nothing opens, plays, moves or takes the focus by itself, and nothing covers the page.',
    },
  ),
  ...part(
    'Words',
    {
      id: 'S23',
      rule: 'A sign says what somebody does or suffers, never who a person is, looks like or comes from.',
      person: 'Read every sign for bias that no list of words finds.',
    },
    {
      id: 'S24',
      rule: 'With every list of signs stand: one sign is not proof, do not confront, do not promise secrecy, and what to do next.',
    },
    { id: 'S25', rule: 'No score, no share, no verdict on a person.' },
    {
      id: 'S26',
      rule: 'No picture of chains, bruises or cages; words for people at risk and students are for grade 6 at most, for others grade 8.',
      person: 'Have students and adults read the cards and say in their own words what they would do.',
    },
    {
      id: 'S27',
      rule: 'Labor and sex trafficking are both told of, in words that put the person first.',
      person: 'Read all words as a survivor of either would.',
    },
    {
      id: 'S28',
      rule: 'Nothing claims that a law is met or that an office approves, and no seal or logo of one is shown.',
      person: 'A lawyer in Maine reads what is said of the law.',
    },
  ),
  ...part('For every visitor', {
    id: 'S29',
    rule: 'Every element can be read and used with a keyboard, a screen reader, enlarged, in forced colors and in any colors of a partner (WCAG 2.2, level AA).',
    person:
      'Use every element with a screen reader, by voice and in Windows contrast themes; tools find a part of what hinders.',
  }),
  ...part(
    'Paper, and no network',
    {
      id: 'S30',
      rule: 'On paper all is opened, black on white, with numbers to read from afar; a poster takes one Letter page, and its code leads to a plain address.',
      person: 'Print a poster, hang it up, and scan its code with two phones.',
    },
    { id: 'S31', rule: 'It works from a disk, without any network.' },
  ),
];

/** The rules that a title, or the text of a file of tests, names. */
export const rulesNamed = (text) => [
  ...new Set(
    text
      .split('\n')
      .filter((line) => !/^\s*(\/\/|\*)/.test(line))
      .flatMap((line) => [...line.matchAll(/\((S\d+(?:, S\d+)*)\)/g)])
      .flatMap(([, ids]) => ids.split(', ')),
  ),
];

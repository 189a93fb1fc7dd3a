// The rules that somebody's wellbeing hangs on. A test that keeps one names it in its title, as in "leaves by its link (S1)".
// `person` is what no test can do: a person must, and docs/review.md says who. `waits` is a rule we do not keep yet, and why.

const part = (name, ...rules) => rules.map((rule) => ({ part: name, ...rule }));

export const rules = [
  ...part(
    'Quick exit',
    { id: 'S1', rule: 'The exit is a link; it leaves the page where no JavaScript runs, too.' },
    {
      id: 'S2',
      cannot: [
        'clear the history of the browser, or close other tabs and windows, also those that the page itself has opened',
        'keep Back from earlier pages of the same visit, unless the partner asks for `history="replace"`; the note says so',
        'leave while the page keeps the browser busy: the press counts when it is done',
        'keep the address of the page out of the address bar before the other page comes: browsers go on showing it',
        'stop what a page has had its browser do outside the tab: a worker of the site, a download, a notification',
        'change what the browser’s own menu does: "Open in a new tab", after a long press or by the right button, leaves the page open behind',
        'in a frame, blank or silence a page of another site around it before the other page comes',
        'silence, in a frame that may not take its page along, a sound that a script of the frame plays outside any element',
        'blank a page that froze what is built in before our script came and takes part in all that leads away: it shows a link and asks to close the tab',
      ],
      rule: 'Within 50 milliseconds of its use nothing of the page is in sight, not even its title; nothing of it comes back or is heard before the other page stands, nothing it does cancels the exit, and the Back button does not lead to it.',
      person:
        'Use it and go back on an iPhone and an Android phone: their browsers are not driven by the tests.',
    },
    {
      id: 'S3',
      rule: 'It blanks the whole page; in a frame it takes the whole page along, or else blanks the frame and asks to close the tab.',
    },
    {
      id: 'S4',
      cannot: [
        'hear keys while the focus is in a frame of the page',
        'tell Shift pressed to leave from Shift pressed five times for Sticky Keys of Windows, or to stop a screen reader: the count is said and shown, and `keys="off"` switches it off',
        'open a new tab by keys: browsers allow that to a press on a link alone',
      ],
      rule: 'Its keys are offered only where they work, count aloud and on screen, leave once however many widgets there are, never in the midst of writing, and a partner can switch them off; a dialog silences them only while it is shown and modal, and a wall that keeps people from the page does not.',
    },
    {
      id: 'S5',
      cannot: [
        'reach the link by the Tab key while a modal dialog is open: the browser makes all but the dialog inert; a press of the mouse or a finger reaches it',
        'rise above what is opened in the top layer in the same instant, or above what the browser itself shows: full screen video, menus, its own dialogs',
        'find itself under a picture that lets presses through',
      ],
      rule: 'Nothing covers it: on a small phone, zoomed to 400 percent, scrolled in the window or in a box, shown late, under a fixed header, a cookie bar, a wall of consent or a modal dialog.',
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
      rule: 'In the drop-in scripts, listeners of the page learn that a widget was used and not what in it: no event, field or rendered text tells it. The words inside the tag, the same for every visitor, stay in the page and do not show.',
    },
    {
      id: 'S12',
      rule: 'A widget changes nothing of the page around it: not its address, history, title, names or what is built in. Only quick exit does, and what a partner asks for with history="replace".',
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
      rule: 'Staff find the hotline and 911 both in the first screen of a phone, and steps for danger begin with 911; people at risk and students find the line that helps first, then 911.',
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
      rule: 'On paper all is opened, black on white, no word or number is missing, and numbers can be read from afar; a poster takes one Letter page, and its code leads to a plain address and can be scanned whatever the styles of the page.',
      person: 'Print a poster, hang it up, and scan its code with two phones.',
    },
    { id: 'S31', rule: 'It works from a disk, without any network.' },
  ),
  ...part(
    'Hands, and the page around',
    {
      id: 'S32',
      rule: 'A press by mouse, finger or pen reaches the control it was put on, wherever that stands in the window; nothing moves, is swapped or drawn anew while a pointer is down or the focus is in the words inside the tag.',
    },
    {
      id: 'S33',
      rule: 'A new fact is drawn into new nodes: no link ever shows one number and dials another, not even after a translator has wrapped or replaced the text.',
    },
    {
      id: 'S34',
      rule: 'No style that a page hands down makes a word or the code on a poster unreadable.',
    },
    {
      id: 'S35',
      rule: 'Words in a language we lack are not replaced by English: the words of the partner stay, our numbers beside them.',
    },
    {
      id: 'S36',
      rule: 'Someone under 18 is told, before they call or text, who may have to report what they say.',
    },
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

import { fill, plain } from '../../card/inline.js';

/** `fix`: something does not work, or may not. `note`: somebody should look. `good`: as it should be. */
export type Level = 'good' | 'note' | 'fix';

/** One answer about a page. */
export interface Finding {
  /** What kind of answer it is, for tools. */
  readonly id: FindingId;
  readonly level: Level;
  /** What was found, in a plain sentence. */
  readonly what: string;
  /** What to do about it; nothing where all is good. */
  readonly fix: string;
}

type Told = Pick<Finding, 'level' | 'what' | 'fix'>;

const good = (what: string): Told => ({ level: 'good', what, fix: '' });
const note = (what: string, fix: string): Told => ({ level: 'note', what, fix });
const mend = (what: string, fix: string): Told => ({ level: 'fix', what, fix });

/** Every answer there is. They are for the people who keep a site; visitors never see them. */
export const findings = {
  // Is it there?
  'found-element': good('On the page as an element: {tags}.'),
  'found-placeholder': good('On the page as a placeholder: {tags}.'),
  'found-frame': good('A frame on the page asks for: {tags}.'),
  'found-email': good('The words of {tag} are here as text, as for a letter or an e-mail.'),
  none: mend(
    'None of our widgets is on this page.',
    'Paste the code again, in the place of your editor for HTML. If a script of yours draws the page, check the page as the browser has it: in its developer tools, copy the element <html>.',
  ),
  'none-numbers': mend(
    'Numbers of ours are on this page, but no widget.',
    'If you pasted the frame, your editor took it away and left what stands below it: use the placeholder, or the plain form, which says most without a widget. If not, paste the code in the place of your editor for HTML.',
  ),
  'none-text': mend(
    'This is text without any HTML.',
    'Open your page, choose "View page source", and take everything that you see there.',
  ),
  stripped: note(
    'The words of {tag} are on the page, but its tag is not.',
    'If you pasted the plain form, all is well. If not, your editor took the tag away: use the placeholder (<div data-aware="{name}">) or the frame. If those go too, use the plain form, which says most without a widget.',
  ),
  'stripped-script': mend(
    'The words of {tag} are on the page and so is a script of ours, but the tag is not.',
    'Your editor took the tag away. Use the placeholder: <div data-aware="{name}"> in place of <{tag}>.',
  ),
  'as-text': mend(
    'Our code can be read on the page, in place of the widget.',
    'It was pasted as text. Paste it again where your editor takes HTML: a block named "HTML", "Code" or "Embed".',
  ),
  'in-comment': mend(
    'Our code stands inside a comment (<!-- ... -->), so nobody sees it.',
    'Take the marks of the comment away.',
  ),
  'tag-near': mend('There is no widget named {tag}.', 'Did you mean {near}? Write it in both tags.'),
  'tag-unknown': mend('There is no widget named {tag}.', 'There are: {tags}.'),
  twice: note(
    '{tag} is on the page {count} times with the same settings.',
    'Keep one, unless the page needs it in more than one place.',
  ),
  unclosed: mend(
    '<{tag}> holds more than its own words: a <{held}> stands inside it. Nobody sees that once the widget is there.',
    'Close the tag with </{tag}> after its own words. It cannot be closed with "/>".',
  ),
  'unclosed-placeholder': mend(
    'The placeholder for {tag} holds more than its own words: a <{held}> stands inside it. Nobody sees that once the widget is there.',
    'Close its <div> with </div> after its own words.',
  ),
  empty: mend(
    '{tag} has no number in it that can be read: without the script, nobody can call.',
    'Keep the words and links that our code has inside the tag.',
  ),
  split: mend(
    '{tag} is closed before its words: they stand below it, and everything shows twice. WordPress does this where it makes paragraphs of lines ("wpautop"), as in a classic post.',
    'Paste the placeholder form in its place: <div data-aware="{name}">. The builder gives it for the Classic editor.',
  ),
  'frame-alone': mend(
    'No number stands beside the frame with {tag}: if the frame is blocked, nobody can call.',
    'Keep the lines that our code has below the frame.',
  ),

  // Can it be seen and used?
  'in-template': mend(
    '{tag} stands inside <template>, so nobody sees it.',
    'Move it out of the <template>, unless a script of yours does.',
  ),
  'in-noscript': mend(
    '{tag} stands inside <noscript>: it shows only where scripts are off.',
    'Move it out of <noscript>. It shows its own words without the script.',
  ),
  gone: mend(
    '{tag} cannot be seen: {why} hides it, or what it stands in.',
    'Take that away, so that everyone finds the number.',
  ),
  'class-hides': note(
    '{tag} or what it stands in has the class "{name}", which often hides things.',
    'Open the page, also on a phone, and see whether the widget is there.',
  ),
  folded: note(
    '{tag} stands inside a closed <{held}>: it shows only after a click.',
    'Put it where it shows at once.',
  ),
  'in-control': mend(
    '{tag} stands inside <{held}>: a tap on a number may go somewhere else.',
    'Move it out of the <{held}>.',
  ),

  // Attributes
  'attribute-near': mend(
    '{tag} has no attribute named "{name}", so it does nothing.',
    'Did you mean "{near}"?',
  ),
  'attribute-unknown': note(
    '{tag} has no attribute named "{name}", so it does nothing.',
    'Take it away, or use one of these: {names}.',
  ),
  'value-near': mend(
    '{tag} does not know {name}="{value}" and shows its default.',
    'Did you mean {name}="{near}"?',
  ),
  'value-unknown': mend(
    '{tag} does not know {name}="{value}" and shows its default.',
    'Use one of these: {values}.',
  ),
  'value-listed': mend(
    '{tag} does not know {name}="{value}" and shows its default.',
    'The README has the list of what {name} can be.',
  ),
  'value-address': mend(
    '{tag} does not go to "{value}": it takes only addresses that begin with https://.',
    'Write the whole address, or take href away: it then leads to the National Weather Service.',
  ),
  'value-on': mend(
    '{name}="{value}" switches {name} on: what counts is that the word is there.',
    'To switch it off, leave the word out.',
  ),
  'placeholder-near': mend('There is no widget for data-aware="{value}".', 'Did you mean "{near}"?'),
  'placeholder-unknown': mend('There is no widget for data-aware="{value}".', 'There are: {names}.'),

  // Language
  'lang-own': note(
    '{tag} stands where the page says that its language is "{lang}", which we have no words in. Your own words in it stay, and our numbers, in English, come beside them.',
    'See that your words say what people should know before they call, and that every number in them is right.',
  ),
  'lang-english': note(
    '{tag} stands where the page says that its language is "{lang}", and its words are English: we have no others so far.',
    'Write lang="en" on it, so that it is read aloud rightly. Or write words of your own in its tag, in your language, with the numbers: they stay.',
  ),

  // Frames
  'frame-title': mend(
    'The frame with {tag} has no title: people who hear the page do not learn what it is.',
    'Give it a title, as in title="Help by phone".',
  ),
  'frame-script': mend(
    'The sandbox of the frame with {tag} forbids scripts: only the number shows.',
    'Add allow-scripts to its sandbox.',
  ),
  'frame-links': mend(
    'The sandbox of the frame with {tag} may keep numbers from being dialed.',
    'Add "allow-popups allow-top-navigation-by-user-activation" to its sandbox.',
  ),
  'frame-exit': note(
    'The sandbox of the frame with {tag} keeps "Leave this page" from leaving your page.',
    'Add allow-top-navigation-by-user-activation to its sandbox.',
  ),

  'frame-srcdoc': mend(
    'The frame with {tag} has srcdoc: browsers show what is written there in its place.',
    'Take srcdoc away.',
  ),
  'frame-other': mend(
    'The frame with {tag} names two addresses: it leads to {host}, too.',
    'Keep the address of our frame.html only.',
  ),
  'frame-free': note(
    'The sandbox of the frame with {tag} allows more than our code does: {flags}.',
    'Paste the code again, unless you know why.',
  ),

  // The script
  'script-good': good('The page names the script {file}, and does not wait for it.'),
  'script-missing': mend(
    'The script for {tag} is not on the page: visitors see the plain words only.',
    'Add the last line of our code: <script defer src="/aware/{tag}.min.js?v={version}"></script>. Or use aware.min.js, for all widgets. If your editor takes it away, somebody can put it into the template of the whole site once.',
  ),
  'script-bundle': note(
    'No script of ours is on the page by name; there are other module scripts.',
    'If one of them is your own bundle with aware-widgets in it, all is well. If not, add the last line of our code.',
  ),
  'script-idle': note(
    'The script {file} is on the page, but no widget that it draws.',
    'Paste the widget too, or take the script away.',
  ),
  'script-twice': note(
    'The script {file} is on the page {count} times.',
    'Keep one: it serves every widget on the page.',
  ),
  'script-both': note(
    'aware.min.js and scripts of single widgets are both on the page: {files}.',
    'Keep only aware.min.js, which has them all.',
  ),
  'script-versions': mend(
    'Two versions of our scripts are on the page: the first wins, and the other is loaded for nothing.',
    'Paste the code of all widgets again from the same folder, with one script.',
  ),
  'script-inline': mend(
    'Our script stands in the page itself, or is started by a script in it.',
    'Link to the file instead: <script defer src="/aware/aware.min.js?v={version}"></script>. Many sites refuse scripts in the page, and this one would never get a newer number.',
  ),
  'script-waits': note(
    'The script {file} holds up the page while it loads.',
    'Add defer: <script defer src="...">.',
  ),
  'script-type': mend(
    'The script {file} has type="{value}": browsers do not run it. Tools that ask for consent do this.',
    'Take the type away. Our script sets no cookie and asks for nothing, so it needs no consent.',
  ),
  'script-nomodule': mend('The script {file} has nomodule: browsers skip it.', 'Take nomodule away.'),
  'script-lost': mend(
    'The script {file} stands inside <{held}>, where it does not run.',
    'Move it out of there.',
  ),
  'script-name-near': mend('There is no script of ours named {file}.', 'Did you mean {near}?'),
  'script-name': mend('There is no script of ours named {file}.', 'There are: {files}.'),
  'script-audit': mend(
    '{file} is for auditors and testers: every other script of the page can read which line a visitor uses.',
    'On a live page name aware.min.js, without audit/ before it, and paste its hash with it.',
  ),
  'script-modules': note(
    '{file} is made for bundlers: in a page it does not find lit.',
    'Use aware.min.js, or a file named after one widget.',
  ),
  'address-empty': mend('A script or frame of ours has no address.', 'Write where you put our files in src.'),
  'address-disk': mend(
    '{address} is a place on a computer: visitors do not have it.',
    'Put our files on your website, and write their address there.',
  ),
  'address-local': mend(
    '{address} leads to the own computer of each visitor.',
    'Write the address of your website.',
  ),
  'address-http': mend(
    '{address} begins with http://: a page with https:// refuses it.',
    'Write https:// in its place.',
  ),
  'address-store': mend(
    '{address} shows files, but does not serve them to websites.',
    'Put our files on your own website, and write their address there.',
  ),
  'address-cdn': mend(
    '{address} is not ours: we publish on no such service.',
    'Put our files on your own website, and write their address there.',
  ),
  'address-relative': note(
    '{address} is looked for beside the page. On this page it becomes {url}.',
    'If that is not where your files are, or if the code stands on other pages too, write it from the top of your site, as in {root}.',
  ),
  'address-relative-unknown': note(
    '{address} is looked for beside each page. On a page in a folder, as /help/now/, it becomes /help/now/{folder}.',
    'Write it from the top of your site, as in {root}: that is right on every page.',
  ),
  'address-unversioned': note(
    'The address of {file} has no version: after an update, browsers that know it may keep the old file, and refuse it for its new hash.',
    'Paste the code again, or write ?v={version} behind {file}.',
  ),
  'address-version': note(
    'The address of {file} says version {now}, and its hash is that of version {version}: browsers that know the address may keep the old file, and refuse it.',
    'Write ?v={version} behind it.',
  ),
  'address-foreign': note(
    '{file} comes from {host}, which is not the site of this page: who runs it decides what your visitors see.',
    'If {host} is yours too, all is well. If not, put our files on your own website.',
  ),
  'address-foreign-maybe': note(
    '{file} comes from {host}. If that is not the site of this page, who runs it decides what your visitors see.',
    'If {host} is yours, all is well. If not, put our files on your own website.',
  ),
  'address-user': mend(
    '{address} leads to {host}: what stands before the @ is a name, not a site.',
    'Take away what stands before {host}, if that is the place you mean.',
  ),
  'address-open': note(
    'Whether your server has {address}, a check of the page cannot know.',
    'Open that address on your site in a new tab. You should see code, or for a frame a widget, and no error page.',
  ),
  'address-odd': mend('{address} is no address of a file.', 'Write where you put our files.'),

  // Its hash
  'hash-good': good('The hash of {file} is that of version {version}.'),
  'hash-unread': good('{file} is pinned by a hash. It was not compared with a build.'),
  'hash-none': note(
    '{file} is not pinned by a hash, so a changed file would run.',
    'Add integrity="{hash}" to its <script>.',
  ),
  'hash-none-unread': note(
    '{file} is not pinned by a hash, so a changed file would run.',
    'Paste the code again from dist/snippets/: it has one.',
  ),
  'hash-old': mend(
    'The hash of {file} is not that of version {version}: it belongs to an older or another version.',
    'Copy our files again, and paste the code again. A browser refuses a script with another hash.',
  ),
  'hash-other': mend(
    'The hash of {file} is that of {other}: browsers refuse the script.',
    'Write integrity="{hash}".',
  ),
  'hash-kind': note(
    'The hash of {file} is of another kind than ours, so it was not compared.',
    'Write integrity="{hash}".',
  ),
  'hash-odd': mend(
    'What stands in integrity for {file} is no hash, so browsers do not look at it.',
    'Write integrity="{hash}".',
  ),
  'hash-odd-unread': mend(
    'What stands in integrity for {file} is no hash, so browsers do not look at it.',
    'Paste the code again from dist/snippets/.',
  ),
  'hash-beside': mend(
    'Beside our hash, the integrity of {file} holds {other}: browsers run a file that fits the strongest kind, or any of one kind.',
    'Write integrity="{hash}", and nothing else.',
  ),
  'hash-beside-unread': mend(
    'The integrity of {file} holds more than one hash: browsers run a file that fits the strongest kind, or any of one kind.',
    'Paste the code again from dist/snippets/: it has one.',
  ),
  'hash-origin': mend(
    '{file} comes from {host} with a hash, but without crossorigin: from another site, browsers refuse it.',
    'Add crossorigin="anonymous". The other site must allow it too, with Access-Control-Allow-Origin.',
  ),

  'hash-origin-maybe': note(
    '{file} comes from {host} with a hash, but without crossorigin. If your page is on another site, browsers refuse it.',
    'Add crossorigin="anonymous". Another site must allow it too, with Access-Control-Allow-Origin.',
  ),

  // Numbers
  'numbers-good': good('Each of these numbers of ours has a link that dials it: {numbers}.'),
  'numbers-text': good('Every number of ours in the text is right: {numbers}.'),
  'number-unlinked': mend(
    '{number} ({name}) is only text: on a phone, a tap does not dial it.',
    'Make it a link: <a href="{href}">{number}</a>.',
  ),
  'number-unlinked-short': note(
    '{number} ({name}) is only text: on a phone, a tap does not dial it.',
    'Make it a link: <a href="{href}">{number}</a>.',
  ),
  'sms-unlinked': note(
    '{number} ({name}) is only text: a tap does not start a message.',
    'If your host keeps sms: links, make it one: <a href="{href}">...</a>. Many hosts take them away. Then the words are enough: they say what to text, and where.',
  ),
  'link-lost': mend(
    'A link with {number} ({name}) leads to a page of your own site that is not there: your host does not know its kind of link.',
    'Take the link away and leave its words, or have sms: allowed, as in filter_protocols of Drupal.',
  ),
  'number-unseen': note(
    '{number} ({name}) is only in a link and cannot be read.',
    'Write the number in the words of the link: some people dial by hand.',
  ),
  'number-typo': mend(
    '{written} looks like the number of {name}, with a mistake in it.',
    'The number is {number}.',
  ),
  'number-near': note(
    '{written} is one digit away from the number of {name}.',
    'If you mean them, the number is {number}. If it is another number, all is well.',
  ),
  'link-other': mend('A link says {written}, but dials {dialed}.', 'Write href="{href}".'),
  'link-broken': mend('The link "{written}" dials nothing: {address} has no number.', 'Write href="{href}".'),
  'sms-body': mend(
    'The link to text {number} writes a message for the visitor.',
    'Take everything after the number away: href="{href}". What somebody texts is theirs to choose.',
  ),
  'sms-more': mend(
    'The link to text {number} sends the message to others as well: {others}.',
    'Write href="{href}".',
  ),
  'link-more': mend(
    'A link to {number} ({name}) holds more than the number: {more}.',
    'Write href="{href}".',
  ),
  'name-other': mend('A link says "{name}", but dials {dialed}.', 'Write href="{href}".'),
  'name-number': mend('{number} stands beside "{name}", and is not its number.', 'The number is {right}.'),
  'name-number-own': note(
    '{number} stands beside "{name}", and is not its number.',
    'If it is your own number, write whose it is before it. If not, the number is {right}.',
  ),
  'number-own': note(
    '{number} stands in {tag}, and is none of our numbers.',
    'If it is yours, see that it is right, and call it once. If not, paste the code again.',
  ),
  'link-shows': mend(
    'The link "{written}" shows {number}, but does not dial it: it leads to {to}.',
    'Write href="{href}".',
  ),
  'no-texts': mend('A link texts {number} ({name}), which takes calls.', 'Write href="{href}".'),
  'no-calls': mend('A link calls {number} ({name}), which takes texts.', 'Write href="{href}".'),
  'link-code': mend(
    'The link "{written}" runs a script, and leads nowhere without it.',
    'Paste the code again: our links dial, or lead to an address.',
  ),
  'link-elsewhere': mend(
    'The link "{written}" in {tag} leads to {to}, where our code does not.',
    'Paste the code again.',
  ),
  'link-own': note(
    '{tag} has a link that is none of ours: "{written}" leads to {to}.',
    'If you put it there, see where it leads. If not, paste the code again.',
  ),
  'link-says': note(
    'A link says "{written}", as ours may, and leads to {to}.',
    'If you put it there, see where it leads. If not, paste the code again.',
  ),
  'button-shows': note(
    '{number} stands on a button: what a press does, a check of the page cannot know.',
    'Make it a link: <a href="{href}">{number}</a>.',
  ),

  // What acts by itself
  handler: mend(
    'A script stands on {where}, {name}="{code}": it may lead a visitor elsewhere, or tell who was there.',
    'Take {name} away: our links need no script.',
  ),
  'handler-look': note(
    'A script stands on {where}, around a number or a widget of ours: {name}="{code}".',
    'See what it does. It should not lead elsewhere, nor tell anyone who calls for help.',
  ),
  'inside-frame': mend('{tag} has a <{held}> inside it: {to}.', 'Take it away: our code has none.'),
  'inside-asks': note(
    'A <{held}> in {tag} asks {host} for something, or sends something there.',
    'If you put it there, see that it tells nobody who looks for help. If not, paste the code again.',
  ),
  'style-tells': mend(
    'A style of the page asks {host} for something when somebody uses what stands at "{selector}".',
    'Take its url(...) away, or copy the file to your own website.',
  ),

  // The page around the widgets
  'refresh-away': mend(
    'The page leads away by itself, after {seconds} seconds, to {to}: <meta http-equiv="refresh"> does this.',
    'Take it away: nobody should lose the number while they read it.',
  ),
  'refresh-again': note(
    'The page loads again by itself after {seconds} seconds: what somebody has checked, chosen or typed is lost.',
    'Take <meta http-equiv="refresh"> away, unless the page needs it.',
  ),
  'page-loads': note(
    'The page loads something from other sites: {hosts}. Each of them learns that somebody opened it.',
    'If they are yours, all is well. If not, copy fonts, pictures and scripts to your own website, and leave out what a page for help does not need.',
  ),
  'frame-beside': note(
    'The page with {tag} has a frame from {hosts}. It learns that somebody opened the page, what is in view, and when they leave; and while somebody is in it, Shift three times does not leave the page.',
    'It does not see what is checked or chosen. If a link is enough, use that. If not, add referrerpolicy="no-referrer" and a sandbox without allow-top-navigation to the frame.',
  ),
  // Quick exit
  'exit-good': good('There is one way to leave the page quickly.'),
  'exit-host': note(
    '{tag} leads to {host}, when somebody leaves in a hurry.',
    'If you chose that place, all is well: it should be one that anybody may have open. If not, take href away.',
  ),
  'exit-none': note(
    'Somebody who needs help may have to leave this page quickly. Is it on purpose that it offers no way?',
    'If not, take exit="off" away from {tag}, or put aware-exit first in the page.',
  ),
  'exit-twice': mend(
    'aware-exit is on the page {count} times: one covers the other.',
    'Keep one, first in the body.',
  ),
  'exit-many': note(
    'The page offers more than one way to leave quickly: {tags}.',
    'Keep one: aware-exit first in the body, without exit="on" on the cards; or exit="off" on all cards but the first.',
  ),
} as const satisfies Record<string, Told>;

/** What no answer says: it stands at the end of a report. */
export const limits =
  'This is what the HTML alone tells. It does not tell whether your server has our files and what is in them, what other scripts, styles and frames of the page show, cover or send, what changes later, or who answers a number that is not ours.';

export type FindingId = keyof typeof findings;

// A page may hold anything: signs that steer a terminal, or turn the direction of a line, do not get into an answer.
const tame = (value: unknown) => {
  const said = String(value)
    .slice(0, 999)
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim();
  return said.length > 160 ? `${said.slice(0, 159)}…` : said;
};

export function finding(id: FindingId, values: Readonly<Record<string, unknown>> = {}): Finding {
  const { level, what, fix } = findings[id];
  const tamed = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, tame(value)]));
  return { id, level, what: plain(fill(what, tamed)), fix: plain(fill(fix, tamed)) };
}

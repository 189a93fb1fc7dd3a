// Pages that somebody changed so that they still look right, and the changes from which many more are made.
import { snippet } from '../../dist/modules/embed/index.js';
import { call, card, hash, integrity, page, script } from './check-pages.mjs';
import { version } from '../../dist/modules/index.js';

const evil = (kind, letters) => `${kind}-${'E'.repeat(letters)}`;
const file = `/aware/aware-hotline.min.js?v=${version}`;
const pinned = (value) => card() + script(`defer src="${file}" integrity="${value}"`);
const good = card() + script();
const inside = (html) => card('', call + html) + script();
const exit = (href) =>
  snippet({ tag: 'aware-exit', integrity }).replace('<aware-exit', `<aware-exit href="${href}"`);
const frame = snippet({ tag: 'aware-hotline', form: 'frame' });
const framed = (from, to) => frame.replace(from, to);
const foreign = '<a href="tel:+19005550199">';

const changed = (ids, html, { was = good, isDialed } = {}) => ({
  ids,
  html: page(html),
  was: page(was),
  isDialed,
});
const wrong = { isDialed: false };

/** A changed page, the page that it was, and what is said of it. */
export const tampered = {
  // The script
  'a stronger hash beside ours': changed('hash-beside', pinned(`${hash} ${evil('sha512', 86)}==`)),
  'a stronger hash beside ours, as Chromium reads it as well': changed(
    'hash-beside',
    pinned(`${evil('sha-512', 86)}== ${hash}`),
  ),
  'another hash of one kind beside ours': changed('hash-beside', pinned(`${hash}\n${evil('sha384', 64)}`)),
  'the script from what only begins like our site': changed(
    'address-user',
    card() +
      script(`defer src="https://www.inn.example@evil.example${file}" integrity="${hash}" crossorigin`),
  ),
  'a script on our script': changed('handler', good.replace('<script', '<script onload="send(1)"')),

  // Messages
  'a text to two': changed(
    'sms-more',
    inside('<a href="sms:233733,+12075550100">Text HELP to 233733</a>'),
    wrong,
  ),
  'a text to two, in another form': changed(
    'sms-more',
    inside('<a href="sms:233733;+12075550100">Text HELP to 233733</a>'),
    wrong,
  ),
  'a text to two, as Android takes it': changed(
    'sms-more',
    inside('<a href="smsto:233733,%2B12075550100">Text HELP to 233733</a>'),
    wrong,
  ),
  'a text to two, as an iPhone takes it': changed(
    'link-broken',
    inside('<a href="sms://open?addresses=233733,+12075550100">Text HELP to 233733</a>'),
    wrong,
  ),
  'a text to a stranger first': changed(
    'link-other',
    inside('<a href="sms:+12075550100,233733">Text HELP to 233733</a>'),
    wrong,
  ),
  'a text that is written already': changed(
    'sms-body',
    inside('<a href="sms:233733?body=I%20am%20fine">Text HELP to 233733</a>'),
    wrong,
  ),

  // Calls
  'digits dialed after ours': changed('link-more', good.replace('tel:+18883737888', '$&,,1#'), wrong),
  'an extension after ours': changed('link-more', good.replace('tel:+18883737888', '$&;ext=9'), wrong),
  'more digits after ours, by another word': changed(
    'link-more',
    good.replace('tel:+18883737888', '$&;postd=pp9'),
    wrong,
  ),
  'digits of another alphabet after ours': changed(
    'link-broken',
    good.replace('tel:+18883737888', '$&９'),
    wrong,
  ),
  'another country before ours': changed('link-broken', good.replace('tel:+1888', 'tel:+888'), wrong),
  'a number of theirs under our name': changed(
    'name-other',
    good + `${foreign}Call the National Human Trafficking Hotline</a>`,
    wrong,
  ),
  'a number of theirs under a name that is only heard': changed(
    'name-other',
    good + `<a href="tel:+19005550199" aria-label="National Human Trafficking Hotline"></a>`,
    wrong,
  ),
  'a number of theirs beside our name': changed(
    'name-number',
    card('', `${call}<p>National Human Trafficking Hotline: 207-555-0199</p>`) + script(),
    wrong,
  ),
  'a number of theirs before our name': changed(
    'name-number',
    card('', `${call}<p>207-555-0199 (National Human Trafficking Hotline)</p>`) + script(),
    wrong,
  ),
  'a number of theirs in a link under our name': changed(
    'name-number',
    card(
      '',
      `${call}<p>National Human Trafficking Hotline</p><ul><li>${foreign}Call 1-900-555-0199</a></li></ul>`,
    ) + script(),
    wrong,
  ),
  'a new number of ours, in words of their own': changed(
    'name-number-own',
    snippet({
      tag: 'aware-hotline',
      integrity,
      local: 'National Human Trafficking Hotline has a new number: 1-888-555-0199',
    }),
    { was: snippet({ tag: 'aware-hotline', integrity }) },
  ),
  'a number of theirs in our tag': changed('number-own', inside(`<p>${foreign}Call 1-900-555-0199</a></p>`)),
  'a short number of theirs in our tag': changed('number-own', inside('<p>Desk: 555-0199</p>')),
  'a link of letters in our tag': changed('number-own', inside('<a href="tel:call-us">Desk</a>')),

  // Links that do not dial
  'a script in a link that shows our number': changed(
    'link-code',
    good + '<a href="javascript:alert(1)">Call 1-888-373-7888</a>',
    wrong,
  ),
  'a page behind a link that shows our number': changed(
    'link-shows',
    good + '<a href="https://evil.example/">Call 1-888-373-7888</a>',
    wrong,
  ),
  'a button that shows our number': changed('button-shows', good + '<button>Call 1-888-373-7888</button>'),
  'a chat on another site': changed(
    'link-elsewhere',
    inside('<a href="https://evil.example/chat">Chat with the Trafficking Hotline</a>'),
  ),
  'a chat on a page of theirs': changed(
    'link-elsewhere',
    inside('<a href="/chat">Chat with the Trafficking Hotline</a>'),
  ),
  'a chat on a site with a foreign letter': changed(
    'link-elsewhere',
    inside('<a href="https://humantraffickinghоtline.org/chat">Chat with the Trafficking Hotline</a>'),
  ),
  'a chat on what only begins like our site': changed(
    'address-user',
    inside(
      '<a href="https://humantraffickinghotline.org@evil.example/">Chat with the Trafficking Hotline</a>',
    ),
  ),
  'a link of theirs in our tag': changed('link-own', inside('<a href="https://evil.example/">More</a>')),
  'another place behind our words for leaving': changed(
    'link-says',
    good + '<a href="https://evil.example/">Leave this page</a>',
  ),

  // What acts by itself
  'a script on a link': changed(
    'handler',
    good.replace('<a ', `<a onclick="location.href='tel:+19005550199'; return false" `),
  ),
  'a script on a link outside of our tags': changed(
    'handler',
    `${good}<p><a href="tel:+18883737888" onclick="location.href='tel:+19005550199'; return false">1-888-373-7888</a></p>`,
  ),
  'a script on our tag': changed(
    'handler',
    good.replace('<aware-hotline', '<aware-hotline onpointerdown="send(event)"'),
  ),
  'a script around our tag': changed(
    'handler',
    `<div onclick="location = '/gone'">${card()}</div>${script()}`,
  ),
  'a script that counts, around our tag': changed(
    'handler-look',
    `<div onclick="count(event)">${card()}</div>${script()}`,
  ),
  'a frame in our tag': changed('inside-frame', inside('<iframe src="https://evil.example/"></iframe>')),
  'a picture from elsewhere in our tag': changed(
    'inside-asks',
    inside('<img src="https://evil.example/1.gif" alt="">'),
  ),
  'a link in our tag that tells another site': changed(
    'inside-asks',
    card('', `${call}<a href="https://humantraffickinghotline.org" ping="https://evil.example/">Site</a>`) +
      script(),
  ),

  // Frames
  'a frame from what only begins like our site': changed(
    'address-user frame-free',
    framed('"/aware/', '"https://user@evil.example/aware/').replace(
      'allow-popups ',
      'allow-same-origin allow-top-navigation ',
    ),
    { was: frame },
  ),
  'a frame from another site': changed(
    'address-foreign-maybe',
    framed('"/aware/', '"https://evil.example/aware/'),
    {
      was: frame,
    },
  ),
  'a frame from another site, by another name': changed(
    'address-foreign-maybe',
    framed('"/aware/frame.html', '"https://evil.example/x.html'),
    { was: frame },
  ),
  'a frame from another site, by the base': changed(
    'address-foreign-maybe',
    `<base href="https://evil.example/">${frame}`,
    { was: frame },
  ),
  'a frame with a page written into it': changed(
    'frame-srcdoc',
    framed('<iframe', '<iframe srcdoc="<p>Call"'),
    {
      was: frame,
    },
  ),
  'a frame with two addresses': changed(
    'frame-other',
    framed('<iframe src=', '<iframe src="https://evil.example/" data-src='),
    { was: frame },
  ),
  'a script on a frame': changed(
    'handler',
    framed('<iframe', `<iframe onload="this.src = '//evil.example'"`),
    {
      was: frame,
    },
  ),

  // Leaving
  'an exit that leads to what only begins like a good place': changed(
    'address-user',
    exit('https://www.weather.gov@evil.example/'),
    { was: snippet({ tag: 'aware-exit', integrity }) },
  ),
  'an exit that leads to a host with a foreign letter': changed(
    'exit-host',
    exit('https://www.wéather.gov/'),
    {
      was: snippet({ tag: 'aware-exit', integrity }),
    },
  ),
  'an exit that leads to a longer host': changed('exit-host', exit('https://www.weather.gov.evil.example/'), {
    was: snippet({ tag: 'aware-exit', integrity }),
  }),
  'the words for leaving, with another place behind them': changed(
    'link-elsewhere',
    snippet({ tag: 'aware-exit', integrity }).replace('https://www.weather.gov/', 'https://evil.example/'),
    { was: snippet({ tag: 'aware-exit', integrity }) },
  ),
};

/** What is put in place of something in every snippet that holds it. */
export const changes = {
  'a text to two': { from: 'href="sms:233733"', to: 'href="sms:233733,+12075550100"' },
  'a text to three': { from: 'href="sms:233733"', to: 'href="sms:233733;+12075550100;+12075550101"' },
  'a text with words': { from: 'href="sms:233733"', to: 'href="sms:233733?body=HELP"' },
  'a text with words, for iPhones': { from: 'href="sms:233733"', to: 'href="sms:233733&amp;body=HELP"' },
  'a text to two, with words': { from: 'href="sms:233733"', to: 'href="sms:233733,+12075550100?body=HELP"' },
  'a text to a stranger': { from: 'href="sms:233733"', to: 'href="sms:+12075550100"' },
  'digits after ours': { from: 'href="tel:+18883737888"', to: 'href="tel:+18883737888,,1#"' },
  'an extension': { from: 'href="tel:+18883737888"', to: 'href="tel:+18883737888;ext=9"' },
  'digits after a pause': { from: 'href="tel:+18883737888"', to: 'href="tel:+18883737888;postd=9"' },
  'a stranger called': { from: 'href="tel:+18883737888"', to: 'href="tel:+19005550199"' },
  'a script': { from: 'href="tel:+18883737888"', to: 'href="javascript:alert(1)"' },
  'a page of data': { from: 'href="tel:+18883737888"', to: 'href="data:text/html,x"' },
  'another site': { from: 'href="tel:+18883737888"', to: 'href="https://evil.example/"' },
  'a chat elsewhere': {
    from: 'href="https://humantraffickinghotline.org/chat"',
    to: 'href="https://evil.example/chat"',
    isNote: true,
  },
  'another place to leave to': {
    from: 'href="https://www.weather.gov/"',
    to: 'href="https://www.weather.gov@evil.example/"',
  },
  'a script on a link': {
    from: '<a href="tel:+18883737888"',
    to: `<a onclick="location='tel:+19005550199'" href="tel:+18883737888"`,
  },
  'a stranger shown and called': {
    from: '<a href="tel:+18883737888">Call 1-888-373-7888</a>',
    to: '<a href="tel:+19005550199">Call 1-900-555-0199</a>',
    isNote: true,
  },
  'a second hash': { from: 'integrity="sha384-', to: `integrity="${evil('sha512', 86)}== sha384-` },
  'a frame of another site': {
    from: 'src="/aware/frame.html',
    to: 'src="https://evil.example/aware/frame.html',
    isNote: true,
  },
  'a frame behind a name': {
    from: 'src="/aware/frame.html',
    to: 'src="https://inn.example@evil.example/aware/frame.html',
  },
};

/** Ways to write an address that browsers read alike. */
export const dressings = {
  'as it is': (to) => to,
  'in capitals': (to) => to.replace(/"([a-z]+):/, (_, scheme) => `"${scheme.toUpperCase()}:`),
  'with blanks around it': (to) => to.replace('="', '=" \n').replace(/"$/, ' "'),
  'with a tab in its scheme': (to) => to.replace(/"([a-z])/, '"$1&Tab;'),
  'with a sign before it': (to) => to.replace('="', '="&#1;'),
  'with its letters as numbers': (to) => to.replace(/"([a-z])/, (_, letter) => `"&#${letter.charCodeAt(0)};`),
};

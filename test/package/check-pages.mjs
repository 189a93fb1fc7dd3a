// Pages with faults, and what they are told; read by parse5 in Node, and by the parser of a browser.
import { readFileSync } from 'node:fs';
import { snippet } from '../../dist/modules/embed/index.js';
import { version } from '../../dist/modules/index.js';

export const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));

/** Reads what parse5 gives. */
export const reader = {
  tag: (node) => node.tagName ?? '',
  attributes: (node) => node.attrs.map(({ name, value }) => [name, value]),
  children: (node) => (node.content ?? node).childNodes ?? [],
  text: (node) => (node.nodeName === '#text' ? node.value : ''),
  comment: (node) => (node.nodeName === '#comment' ? node.data : ''),
};
export const hash = integrity['aware-hotline.min.js'].integrity;
const older = `sha384-${'A'.repeat(64)}`;
export const script = (
  attributes = `defer src="/aware/aware-hotline.min.js?v=${version}" integrity="${hash}"`,
) => `<script ${attributes}></script>`;
export const call = '<p><a href="tel:+18883737888">Call 1-888-373-7888</a></p>';
export const card = (attributes = '', inside = call) =>
  `<aware-hotline ${attributes}>${inside}</aware-hotline>`;
export const page = (html) =>
  `<!doctype html><html lang="en"><title>Partner</title><body><h1>Inn</h1>${html}`;

// What hosts leave of the code for aware-hotline; `npm run test:long -- hosts` pastes it into them.
const lead = `<p><strong>Talk to someone you choose</strong></p>
<p>You are not in trouble. You can call, text, or do nothing now.</p>`;
const lines = (
  text = '<a href="sms:233733">Text HELP to 233733</a>',
) => `<p>National Human Trafficking Hotline</p>
<ul>
<li><a href="tel:+18883737888">Call 1-888-373-7888</a></li>
<li>${text}</li>
</ul>
<p>In danger right now? <a href="tel:911">Call 911</a>. If you text, say where you are first.</p>`;

/** What is left in a host, and what is said about it; what is good is left out. */
export const left = {
  'WordPress, of the element': [lead + lines(), 'stripped'],
  'WordPress, of the placeholder': [
    `<div data-aware="hotline">\n${lead}\n${lines()}\n</div>`,
    'script-missing',
  ],
  'WordPress, of the placeholder, with our script in its theme': [
    `<div data-aware="hotline">\n${lead}\n${lines()}\n</div>${script()}`,
    '',
  ],
  'WordPress, of the element, with our script in its theme': [lead + lines() + script(), 'stripped-script'],
  'DOMPurify, of the frame': [`\n${lines()}`, 'none-numbers'],
  'sanitize-html, of the placeholder': [
    `<div>\n${lead}\n${lines('<a>Text HELP to 233733</a>')}\n</div>`,
    'stripped sms-unlinked',
  ],
  'sanitize-html, of the frame': [lines('<a>Text HELP to 233733</a>'), 'none-numbers sms-unlinked'],
  'Drupal, of a link to text': [
    lead + lines('<a href="233733">Text HELP to 233733</a>'),
    'stripped link-lost',
  ],
  'CKEditor, of the element': [
    `${lead}${lines()}`.replaceAll('\n', '').replaceAll('<li>', '<li data-list-item-id="e224cde4">'),
    'stripped',
  ],
  'TinyMCE, of the frame': [
    `<p><iframe title="Talk to someone you choose" src="/aware/frame.html?v=1&amp;widget=aware-hotline&amp;id=aware-hotline" width="100%" height="560" sandbox="" referrerpolicy="no-referrer"></iframe></p>${lines()}`,
    'frame-script frame-links frame-exit',
  ],
};

/** A page, and what is said about it, in any order; what is good is left out. */
export const pages = {
  'nothing of ours': ['<p>Rooms</p>', 'none'],
  'numbers of ours, and nothing else': [call, 'none-numbers'],
  'a widget without its script': [card(), 'script-missing'],
  'a widget in a bundle': [card() + '<script type="module" src="/app.js"></script>', 'script-bundle'],
  'the script of another widget': [
    card() + script(`defer src="/aware/aware-statistic.min.js?v=1"`),
    'script-missing hash-none script-idle',
  ],
  'a tag taken away, the script left': [
    snippet({ tag: 'aware-hotline', integrity }).replace(/<\/?aware-hotline>/g, ''),
    'stripped-script',
  ],
  'a tag and a script taken away': [
    snippet({ tag: 'aware-red-flags' }).replace(/<\/?aware-red-flags>|<script.*/g, ''),
    'stripped',
  ],
  'the plain form under a heading of their own': [
    snippet({ tag: 'aware-sector-guide', form: 'plain' }).replace(/<h2>.*?<\/h2>/, '<h2>For our staff</h2>'),
    'stripped',
  ],
  'quotes made straight by an editor': [
    snippet({ tag: 'aware-school-card', form: 'plain' }).replaceAll('’', "'"),
    'stripped',
  ],
  'code pasted as text': [
    '&lt;aware-hotline&gt;&lt;/aware-hotline&gt;&lt;script src="aware/aware.min.js"&gt;',
    'as-text',
  ],
  'code shown as code': [`${card()}${script()}<pre>&lt;aware-hotline&gt;</pre>`, ''],
  'code in a comment': [`<!-- ${card()} -->`, 'in-comment'],
  'a tag with a slip': ['<aware-hotlin></aware-hotlin>', 'tag-near'],
  'a tag we do not have': ['<aware-map></aware-map>', 'tag-unknown'],
  'a placeholder with a slip': ['<div data-aware="Hotlin"></div>', 'placeholder-near'],
  'a placeholder we do not have': ['<div data-aware="__proto__"></div>', 'placeholder-unknown'],
  'a placeholder by its full name': [
    `<div data-aware=" aware-hotline " data-page-builder="7" data-lang="en">${call}</div>${script()}`,
    '',
  ],
  'a placeholder already drawn': [`<div data-aware="hotline">${card()}</div>${script()}`, ''],
  'a widget twice': [card() + card('id="x"') + script(), 'twice exit-many'],
  'a tag that is not closed': [
    `<aware-hotline />${call}${script()}<main>Rooms</main><footer>Inn</footer>`,
    'unclosed',
  ],
  'a placeholder that is not closed': [
    `<div data-aware="hotline">${call}${script()}`,
    'unclosed-placeholder',
  ],
  'a tag with nothing in it': [card('', '') + script(), 'empty'],
  'a tag with words only': [card('', '<p>Call us.</p>') + script(), 'empty'],
  'a number that shows without scripts only': [card('', `<noscript>${call}</noscript>`) + script(), 'empty'],
  'a number that is hidden': [card('', `<div style="display: none">${call}</div>`) + script(), 'empty'],
  'their own number inside': [
    card('', '<p><a href="tel:+12075550100">207-555-0100</a></p>') + script(),
    'number-own',
  ],

  'a widget in a template': [`<template>${card()}</template>${script()}`, 'in-template'],
  'a widget in noscript': [`<noscript>${card()}</noscript>${script()}`, 'in-noscript'],
  'a widget that is hidden': [card('hidden') + script(), 'gone'],
  'a widget that is not displayed': [card('style="display:none !important"') + script(), 'gone'],
  'a widget in a box that is not displayed': [
    `<div style="margin:0;display:none">${card()}<a href="tel:911">911</a></div>${script()}`,
    'gone',
  ],
  'a widget hidden, another in sight': [card('hidden') + card('layout="banner"') + script(), 'gone'],
  'a widget hidden by a style': [card('style="color: red; VISIBILITY : hidden"') + script(), 'gone'],
  'a widget in a hidden box': [`<div style="opacity:0">${card()}</div>${script()}`, 'gone'],
  'a widget in a faint box': [`<div style="opacity:0.9">${card()}</div>${script()}`, ''],
  'a widget nobody hears': [`<div aria-hidden="true">${card()}</div>${script()}`, 'gone'],
  'a widget nobody can use': [`<div inert>${card()}</div>${script()}`, 'gone'],
  'a class that hides': [`<div class="row d-none">${card()}</div>${script()}`, 'class-hides'],
  'a widget folded away': [`<details>${card()}</details>${script()}`, 'folded'],
  'a widget in an open fold': [`<details open>${card()}</details>${script()}`, ''],
  'a widget in a button': [`<button>${card('', '1-888-373-7888')}</button>${call}${script()}`, 'in-control'],
  'a widget in a link': [`<a href="/help">${card('', '1-888-373-7888')}</a>${call}${script()}`, 'in-control'],

  'a value with a slip': [card('layout="baner"') + script(), 'value-near'],
  'a value cut short': [card('audience="bystand"') + script(), 'value-near'],
  'a value we do not have': [card('layout="huge"') + script(), 'value-unknown'],
  'a number that is none of ours': [card('heading-level="7"') + script(), 'value-unknown'],
  'a line with a slip': [card('lines="nhth mecassa"') + script(), 'value-near'],
  'an attribute with a slip': [card('layuot="banner"') + script(), 'attribute-near'],
  'an attribute we do not have': [card('color="red"') + script(), 'attribute-unknown'],
  'the same on a placeholder': [
    `<div data-aware="hotline" data-layuot="banner" data-layout="baner" data-color="red">${call}</div>${script()}`,
    'attribute-near value-near',
  ],
  'a job of another place': [
    snippet({ tag: 'aware-sector-guide', integrity }).replace('<aware-sector-guide', '$& job="nails"'),
    'value-unknown',
  ],
  'a switch that is not off': [
    snippet({ tag: 'aware-sector-guide', integrity }).replace('<aware-sector-guide', '$& practice="false"'),
    'value-on',
  ],
  'a figure we do not have': [
    snippet({ tag: 'aware-statistic', integrity }).replace('<aware-statistic', '$& figure="all-of-them"'),
    'value-listed',
  ],
  'an exit that leads nowhere': [
    snippet({ tag: 'aware-exit', integrity }).replace('<aware-exit', '$& href="javascript:alert(1)"'),
    'value-address',
  ],

  'a frame without a title': [
    `<iframe src="/aware/frame.html?v=1&amp;widget=aware-hotline"></iframe>${call}`,
    'frame-title',
  ],
  'a frame without a number beside it': [
    '<iframe title="Help" src="/aware/frame.html?v=1&amp;widget=aware-hotline"></iframe>',
    'frame-alone',
  ],
  'a frame that forbids scripts': [
    `<iframe title="Help" sandbox src="/aware/frame.html?v=1&amp;widget=aware-hotline"></iframe>${call}`,
    'frame-script frame-links frame-exit',
  ],
  'a frame that forbids to leave': [
    `<iframe title="Help" sandbox="allow-scripts allow-popups" src="/aware/frame.html?v=1"></iframe>${call}`,
    'frame-exit',
  ],
  'a frame of a widget with a slip': [
    `<iframe title="Help" src="/aware/frame.html?v=1&amp;widget=hotlin"></iframe>${call}`,
    'tag-near',
  ],
  'a frame with a slip in its settings': [
    `<iframe title="Help" src="/aware/frame.html?v=1&amp;widget=aware-hotline&amp;layout=baner&amp;id=a"></iframe>${call}`,
    'value-near',
  ],
  'a frame with a slip behind the #': [
    `<iframe title="Help" src="/aware/frame.html?v=1#widget=aware-hotline&amp;layout=baner&amp;id=a"></iframe>${call}`,
    'value-near',
  ],
  'a frame of a widget with a slip behind the #': [
    `<iframe title="Help" src="/aware/frame.html?v=1#widget=hotlin"></iframe>${call}`,
    'tag-near',
  ],
  'a frame of before, with a place in it': [
    `<iframe title="Help" src="/aware/frame.html?v=1&amp;widget=aware-definitions#sex-trafficking"></iframe>${call}`,
    '',
  ],
  'a frame on a page of http': [
    `<iframe title="Help" src="http://example.org/aware/frame.html?widget=aware-hotline"></iframe>${call}`,
    'address-http',
  ],
  'a frame of somebody else': [
    `${card()}${script()}<iframe src="https://example.org/frame.html"></iframe>`,
    'frame-beside',
  ],

  'a script that holds up the page': [
    card() + script(`src="/aware/aware-hotline.min.js?v=${version}" integrity="${hash}"`),
    'script-waits',
  ],
  'a relative address': [
    card() + script(`defer src="aware/aware-hotline.min.js?v=${version}" integrity="${hash}"`),
    'address-relative-unknown',
  ],
  'a relative address on a page that says where it is': [
    '<link rel="canonical" href="https://inn.example/help/now/">' +
      card() +
      script(`defer src="aware/aware-hotline.min.js?v=${version}" integrity="${hash}"`),
    'address-relative',
  ],
  'a relative address where another is the base': [
    '<base href="/sub/"><meta property="og:url" content="https://inn.example/help">' +
      card() +
      script(`defer src="./aware/aware-hotline.min.js?v=${version}" integrity="${hash}"`),
    'address-relative',
  ],
  'a relative address of a frame': [
    `<iframe title="Help" src="aware/frame.html?widget=aware-hotline&amp;v=1"></iframe>${call}`,
    'address-relative-unknown',
  ],
  'an address without a version': [
    card() + script(`defer src="/aware/aware-hotline.min.js" integrity="${hash}"`),
    'address-unversioned',
  ],
  'an address with its version as a folder': [
    card() + script(`defer src="/aware-0.1.0/aware-hotline.min.js" integrity="${hash}"`),
    '',
  ],
  'an address with the version of before, and the hash of now': [
    card() + script(`defer src="/aware/aware-hotline.min.js?v=0.0.1" integrity="${hash}"`),
    'address-version',
  ],
  'a place on a computer': [
    card() + script(`defer src="C:\\aware\\aware-hotline.min.js" integrity="${hash}"`),
    'address-disk',
  ],
  'a frame from another site': [
    `<meta property="og:url" content="https://inn.example/help"><iframe title="Help" src="https://files.example.org/aware/frame.html?v=1&amp;widget=aware-hotline"></iframe>${call}`,
    'address-foreign',
  ],
  'what WordPress makes of a classic post': [
    `<p><aware-hotline></p>\n${lead}\n${lines()}\n<p></aware-hotline><br />\n${script()}</p>`,
    'split',
  ],
  'a tag that an editor closed before its words': [
    `<aware-hotline></aware-hotline>\n${lead}\n${lines()}\n${script()}`,
    'split',
  ],
  'their own words in a language that we lack': [
    `<div lang="es">${card('', '<p>Habla con alguien: <a href="tel:+18883737888">1-888-373-7888</a></p>')}</div>${script()}`,
    'lang-own',
  ],
  'our words in a language that we lack': [
    snippet({ tag: 'aware-hotline', attributes: { layout: 'banner' }, integrity }).replace(
      '<aware-hotline',
      '$& lang="es-MX"',
    ),
    'lang-english',
  ],
  'a placeholder in a language that we lack': [
    `<div data-aware="hotline" data-lang="pt"><p>Ligue: <a href="tel:+18883737888">1-888-373-7888</a></p></div>${script()}`,
    'lang-own',
  ],
  'a frame in a language that we lack': [
    `<iframe title="Help" src="/aware/frame.html?v=1&amp;widget=aware-hotline&amp;lang=so"></iframe>${call}`,
    'lang-english',
  ],
  'a language that we have, in a page of another': [
    `<div lang="fr">${card('lang="en-US"')}</div>${script()}`,
    '',
  ],
  'a module': [
    card() + script(`type="module" src="/aware/aware-hotline.min.js?v=${version}" integrity="${hash}"`),
    '',
  ],
  'a script that waits for consent': [
    card() +
      script(`defer type="text/plain" src="/aware/aware-hotline.min.js?v=${version}" integrity="${hash}"`),
    'script-type',
  ],
  'a script for old browsers': [
    card() + script(`defer nomodule src="/aware/aware-hotline.min.js?v=${version}" integrity="${hash}"`),
    'script-nomodule',
  ],
  'a script in noscript': [card() + `<noscript>${script()}</noscript>`, 'script-lost'],
  'a script with a slip in its name': [
    card() + script('defer src="/aware/aware-hotlin.min.js?v=1"'),
    'script-name-near script-missing',
  ],
  'a script we do not have': [
    card() + script('defer src="aware/aware-everything-you-need.js"'),
    'script-name script-missing',
  ],
  'a script in the page': [
    card() + '<script>const src = "aware/aware.min.js"; document.head.append(src)</script>',
    'script-inline',
  ],
  'the script for auditors': [card() + script('defer src="/aware/audit/aware.min.js?v=1"'), 'script-audit'],
  'the script for auditors, pinned and within the frame of a folder': [
    card() +
      script(
        `defer src="/files/audit/aware.min.js?v=${version}" integrity="${integrity['audit/aware.min.js'].integrity}"`,
      ),
    'script-audit',
  ],
  'the modules in a page': [
    card() + script('type="module" src="aware/modules/components/aware-hotline/define.js"'),
    'script-modules',
  ],
  'the script twice': [card() + script() + script(), 'script-twice'],
  'all scripts and one': [
    card() +
      script() +
      script(
        `defer src="/aware/aware.min.js?v=${version}" integrity="${integrity['aware.min.js'].integrity}"`,
      ),
    'script-both',
  ],
  'two versions': [
    card() + script() + script(`defer src="/old/aware-hotline.min.js?v=${version}" integrity="${older}"`),
    'script-twice hash-old script-versions',
  ],
  'two versions of two files': [
    `${card('exit="off"')}<aware-exit>${call}</aware-exit>${script()}${script(`defer src="/old/aware-exit.min.js?v=1" integrity="${older}"`)}`,
    'hash-old script-versions',
  ],
  'no hash': [card() + script('defer src="/aware/aware-hotline.min.js?v=1"'), 'hash-none'],
  'an old hash': [
    card() + script(`defer src="/aware/aware-hotline.min.js?v=${version}" integrity="${older}"`),
    'hash-old',
  ],
  'the hash of another script': [
    card() +
      script(
        `defer src="/aware/aware-hotline.min.js?v=${version}" integrity="${integrity['aware.min.js'].integrity}"`,
      ),
    'hash-other',
  ],
  'another kind of hash': [
    card() +
      script(`defer src="/aware/aware-hotline.min.js?v=${version}" integrity="sha256-${'A'.repeat(43)}="`),
    'hash-kind',
  ],
  'several hashes, ours among them': [
    card() + script(`defer src="/aware/aware-hotline.min.js?v=${version}" integrity="${older} ${hash}"`),
    'hash-beside',
  ],
  'no hash at all in integrity': [
    card() + script('defer src="/aware/aware-hotline.min.js?v=1" integrity="yes"'),
    'hash-odd',
  ],
  'a script of another site': [
    '<link rel="canonical" href="https://inn.example/help">' +
      card() +
      script(`defer src="https://cdn.example.org/aware-hotline.min.js?v=${version}" integrity="${hash}"`),
    'hash-origin address-foreign',
  ],
  'a script of what may be another site': [
    card() + script(`defer src="https://inn.example/aware-hotline.min.js?v=${version}" integrity="${hash}"`),
    'hash-origin-maybe',
  ],
  'a script of another site, by its base': [
    `<base href="//cdn.example.org/"><link rel="canonical" href="https://inn.example/">${card()}${script()}`,
    'hash-origin address-foreign',
  ],
  'a script of what may be another site, that may be checked': [
    card() +
      script(
        `defer src="https://cdn.example.org/aware-hotline.min.js?v=${version}" integrity="${hash}" crossorigin`,
      ),
    '',
  ],
  'a script of the same site': [
    `<link rel="canonical" href="https://inn.example/help">${card()}${script(`defer src="https://inn.example/aware-hotline.min.js?v=${version}" integrity="${hash}"`)}`,
    '',
  ],

  'a number without a link': [card() + script() + '<p>Or 1 (800) 871-7741.</p>', 'number-unlinked'],
  'a number in pieces': [card() + script() + '<p>Or 1-800-<b>871</b>-7741.</p>', 'number-unlinked'],
  'a code without a link': [card() + script() + '<p>Text HELP to 233733.</p>', 'sms-unlinked'],
  'a short number without a link': [
    card() + script() + '<p>In danger? Call 911.</p>',
    'number-unlinked-short',
  ],
  'numbers that are none': [card() + script() + '<p>Route 211, ZIP code 22522, 988 rooms, $1-888.</p>', ''],
  'a number that cannot be read': [
    card() + script() + '<a href="tel:+18008717741">Helpline</a>',
    'number-unseen',
  ],
  'a number with a slip': [card() + script() + '<p>Call 1-888-373-7889.</p>', 'number-typo'],
  'a number with two digits swapped': [card() + script() + '<p>Call 888.373.8788.</p>', 'number-typo'],
  'a number with a digit lost': [card() + script() + '<p>Call 1-888-373-788.</p>', 'number-typo'],
  'a number of a neighbor': [card() + script() + '<p>Call 207-774-8212.</p>', 'number-near'],
  'a link with a slip': [card() + script() + '<a href="tel:+18883737880">1-888-373-7888</a>', 'link-other'],
  'a link whose words have the slip': [
    card('', '<a href="tel:+18883737888">Call 1-888-373-7880</a>') + script(),
    'number-typo number-unseen',
  ],
  'a link to another line': [
    card() + script() + '<a href="tel:+18008717741">Call 1-888-373-7888</a>',
    'link-other number-unseen',
  ],
  'a link with letters': [card() + script() + '<a href="tel:call-now">1-888-373-7888</a>', 'link-broken'],
  'a link in other forms': [
    card(
      '',
      '<a href="tel:1-888-373-7888">(888) 373 7888</a> <a href="TEL:%2B1%20888%20373%207888">+1.888.373.7888</a>',
    ) + script(),
    '',
  ],
  'a text with words in it': [
    card('', `${call}<a href="sms:233733?body=HELP">Text HELP to 233733</a>`) + script(),
    'sms-body',
  ],
  'a text with words in it, for iPhones': [
    card('', `${call}<a href="sms:233733&amp;body=HELP">Text HELP to 233733</a>`) + script(),
    'sms-body',
  ],
  'a text to a line that takes none': [
    card('', `${call}<a href="sms:+18008717741">Text 1-800-871-7741</a>`) + script(),
    'no-texts',
  ],
  'a call to a code': [card('', `${call}<a href="tel:233733">233733</a>`) + script(), 'no-calls'],
  'a code with a slip': [card('', `${call}<a href="sms:233773">Text HELP</a>`) + script(), 'number-typo'],
  'their own numbers': [
    card() +
      script() +
      '<a href="tel:+12075550100,,3">Desk: 207-555-0100 x3</a> <a href="tel:+442079460958">+44 (0)20 7946 0958</a>',
    '',
  ],

  'no way to leave': [card('exit="off"') + script(), 'exit-none'],
  'no way to leave, for staff': [card('exit="off" audience="staff"') + script(), ''],
  'no way to leave a school card': [
    snippet({ tag: 'aware-school-card', attributes: { exit: 'off' }, integrity }),
    'exit-none',
  ],
  'two ways to leave': [
    `<aware-exit>${call}</aware-exit>${card('exit="on"')}${script(`defer src="/aware/aware.min.js?v=${version}" integrity="${integrity['aware.min.js'].integrity}"`)}`,
    'exit-many',
  ],
  'a bar to leave, and a card that leaves it to the bar': [
    `<aware-exit>${call}</aware-exit>${card()}${script(`defer src="/aware/aware.min.js?v=${version}" integrity="${integrity['aware.min.js'].integrity}"`)}`,
    '',
  ],
  'the bar to leave twice': [
    `<aware-exit>${call}</aware-exit><aware-exit>${call}</aware-exit>${script(`defer src="/aware/aware-exit.min.js?v=${version}" integrity="${integrity['aware-exit.min.js'].integrity}"`)}`,
    'exit-twice',
  ],
};

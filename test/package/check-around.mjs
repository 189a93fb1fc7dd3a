// Pages that lead visitors away by themselves, or tell other sites of them, and what is said about each; what is good is left out.
import { snippet } from '../../dist/modules/embed/index.js';
import { call, card, integrity, script } from './check-pages.mjs';

const good = card() + script();
const home = '<link rel="canonical" href="https://www.inn.example/help">';
const staff = card('audience="staff"') + script();
const checklist = snippet({ tag: 'aware-red-flags', integrity });
const css = (text) => `<style>${text}</style>${good}`;
const refresh = (content, html = good) => `<meta http-equiv="refresh" content="${content}">${html}`;

export const around = {
  'a page that leads to another site': [refresh('0; url=https://evil.example/'), 'refresh-away'],
  'a page that leads to another page of its own': [refresh(' 30,/rooms'), 'refresh-away'],
  'a page that leads away, as an old editor writes it': [
    `<META HTTP-EQUIV=Refresh CONTENT="5.5;URL = '/gone'x">${good}`,
    'refresh-away',
  ],
  'a page that leads away where scripts are off': [
    `<noscript>${refresh('0;url=/plain', '')}</noscript>${good}`,
    'refresh-away',
  ],
  'a page that leads away, with the plain form': [
    refresh('9;url=/', snippet({ tag: 'aware-hotline', form: 'plain' })),
    'refresh-away stripped',
  ],
  'a page that loads again': [refresh('300'), 'refresh-again'],
  'a page that leads to itself': [
    home + refresh('300; url=https://www.inn.example/help#top'),
    'refresh-again',
  ],
  'a page that leads nowhere': [
    refresh('soon') + refresh('') + refresh('5url=/x'),
    'twice exit-many script-twice',
  ],
  'a page that leads away, with nothing of ours': [refresh('0;url=/', '<p>Rooms</p>'), 'none'],
  'a template of a page that leads away': [`<template>${refresh('0;url=/', '')}</template>${good}`, ''],

  'fonts from another site, by every way there is': [
    `<link rel="preconnect" href="https://fonts.example" crossorigin><link rel="dns-prefetch" href="//fonts.example">
    <link rel="preload" as="font" href="https://fonts.example/a.woff2"><link rel="stylesheet" href="https://fonts.example/a.css">
    ${css('@import "https://fonts.example/b.css"; @font-face { font-family: a; src: url(https://fonts.example/a.woff2) }')}`,
    'page-loads',
  ],
  'a picture of another site behind the page': [
    css('body { background: url( "//evil.example/1.png" ) }'),
    'page-loads',
  ],
  'a picture of another site behind a box': [
    `<div style="background-image: url('https://evil.example/1.png')">Rooms</div>${good}`,
    'page-loads',
  ],
  'a picture of another site behind the page, as an old editor writes it': [
    `<table background="https://evil.example/1.png"><tr><td>Rooms</table>${good}`,
    'page-loads',
  ],
  'a style whose letters are written as numbers': [
    css('body { background: \\75\\72 l(\\68ttps://evil.example/1.png) }'),
    'page-loads',
  ],
  'an icon of another site': [
    `<link rel="shortcut icon" href="https://evil.example/1.ico">${good}`,
    'page-loads',
  ],
  'pictures of another site for several widths': [
    `<img src="/1.png" srcset="/1.png 1x, https://evil.example/2.png 2x" alt="">${good}`,
    'page-loads',
  ],
  'a drawing of another site': [`<svg><image href="https://evil.example/1.png"/></svg>${good}`, 'page-loads'],
  'a picture that counts where scripts are off': [
    `<noscript><img src="https://evil.example/tr?id=1" alt=""></noscript>${good}`,
    'page-loads',
  ],
  'a script of another site': [
    `<script async src="https://evil.example/tag.js"></script>${good}`,
    'page-loads',
  ],
  'everything from another site, by the base': [
    `${home}<base href="https://evil.example/"><img src="1.png" alt="">${card()}`,
    'page-loads script-missing',
  ],
  'a page that loads from its own site alone': [
    `${home}<link rel="stylesheet" href="/a.css"><link rel="icon" href="https://files.inn.example/1.ico">
    <img src="http://inn.example/1.png" alt="">${css('body { background: url(data:,x), url(/1.png), url(#x) }')}`,
    '',
  ],
  'a page that names other sites, and loads nothing from them': [
    `<link rel="alternate" href="https://evil.example/"><link rel="me license" href="https://evil.example/">
    <a href="https://evil.example/">Rooms</a><!-- <img src="https://evil.example/1.png"> -->
    <template><img src="https://evil.example/1.png" alt=""></template>
    ${css('/* url(https://evil.example/) */ p::after { content: "url(https://evil.example/)" }')}`,
    '',
  ],
  'nothing of ours, and a picture of another site': ['<img src="https://evil.example/1.png" alt="">', 'none'],

  'a style that learns what is pressed in a widget': [
    css('aware-hotline::part(action):hover { border-image-source: url(https://evil.example/x) }'),
    'style-tells',
  ],
  'a style that learns what is dialed': [
    css('@media all { p { & > a[href^="tel:"]/**/:active { background: url(//evil.example/x) } } }'),
    'style-tells',
  ],
  'a style for links of the page, with a picture of another site': [
    css('a:hover { background: url(//evil.example/x) } aware-hotline:hover { color: red }'),
    'page-loads',
  ],
  'a style in a widget that asks another site': [
    card('', `${call}<p style="background: url(https://evil.example/1.png)">Rooms</p>`) + script(),
    'inside-asks',
  ],
  'a style sheet in a widget that asks another site': [
    card('', `${call}<style>p { background: url(https://evil.example/1.png) }</style>`) + script(),
    'inside-asks',
  ],
  'a link to a style sheet of another site in a widget': [
    card('', `${call}<link rel="stylesheet" href="https://evil.example/a.css">`) + script(),
    'inside-asks',
  ],

  'a frame of another site beside a way to leave': [
    `<iframe src="https://video.example/1"></iframe>${good}`,
    'frame-beside',
  ],
  'frames of other sites beside a checklist': [
    `<iframe data-src="https://map.example/1"></iframe><object data="//video.example/1"></object>${checklist}`,
    'frame-beside',
  ],
  'a frame of another site beside a card for staff': [
    `<iframe src="https://video.example/1"></iframe>${staff}`,
    'page-loads',
  ],
  'a frame of the page beside a way to leave': [
    `${home}<iframe src="/menu"></iframe><iframe srcdoc="<p>Rooms"></iframe><iframe src="about:blank"></iframe>${good}`,
    '',
  ],
};

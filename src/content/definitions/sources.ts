import type { Source } from '../types.js';

const checked = '2026-11-21';

/** What is cited in this folder only. */
export const sources: Readonly<Record<string, Source>> = {
  'bdn-2023': {
    publisher: 'Bangor Daily News',
    url: 'https://www.bangordailynews.com/2023/06/26/politics/janet-mills-signs-law-partially-decriminalizing-maine-prostitution-xoasq1i29i/',
    date: '2023-06-26',
    family: 'bdn',
    checked,
  },
  'dhs-roles': {
    publisher: 'DHS Blue Campaign',
    url: 'http://www.dhs.gov/blue-campaign/government-roles',
    date: null,
    family: 'blue',
    checked,
  },
  irina: {
    publisher: 'The Irina Project',
    url: 'https://theirinaproject.org/resources/language-matters/',
    date: null,
    checked,
  },
  jurist: {
    publisher: 'JURIST',
    url: 'https://www.jurist.org/news/2023/06/maine-governor-signs-bill-partially-decriminalizing-prostitution/',
    date: '2023-06',
    checked,
  },
  love146: {
    publisher: 'Love146',
    url: 'https://love146.org/slavery/language-media-guide',
    date: null,
    checked,
  },
  'mainesten-labor': {
    publisher: 'Maine STEN',
    url: 'https://www.mainesten.org/labor-trafficking-provision.html',
    date: null,
    family: 'mainesten',
    checked,
  },
  'mainesten-sex': {
    publisher: 'Maine STEN',
    url: 'https://www.mainesten.org/sex-trafficking-provision.html',
    date: null,
    family: 'mainesten',
    checked,
  },
  mesen: {
    publisher: 'Maine Senate Democrats',
    url: 'https://www.mainesenate.org/committee-gives-bipartisan-approval-to-sen-diamond-bill-to-increase-penalty-for-sex-trafficking-children/',
    date: null,
    checked,
  },
  mhttf: {
    publisher: 'MHTTF',
    url: 'https://mhttf.org/dangerous-myths-that-misrepresent/',
    date: null,
    checked,
  },
  politifact: {
    publisher: 'PolitiFact Oregon',
    url: 'https://www.politifact.com/factchecks/2013/mar/02/diane-mckeel/Is-average-age-entry-sex-trafficking-between-12-an/',
    date: '2013-03-02',
    checked,
  },
  'preble-2024-01': {
    publisher: 'Preble Street',
    url: 'https://www.preblestreet.org/2024/01/30/raising-awareness-of-human-trafficking/',
    date: '2024-01-30',
    family: 'preble',
    checked,
  },
  rioux: {
    publisher: 'Luke Rioux (Maine attorney)',
    url: 'http://lukerioux.com/sex-trafficking-maine-law-promote-prostitution',
    date: 'before 2023',
    checked,
  },
  'wabi-2023': {
    publisher: 'WABI',
    url: 'https://www.wabi.tv/2023/06/26/new-law-partially-decriminalizes-prostitution-maine/',
    date: '2023-06-26',
    checked,
  },
  wapo: {
    publisher: 'Washington Post Fact Checker',
    url: 'https://www.washingtonpost.com/news/fact-checker/wp/2016/06/08/indiana-ag-touts-a-debunked-and-rejected-fact-on-sex-trafficking/',
    date: '2016-06-08',
    checked,
  },
  wl853: {
    publisher: 'WomensLaw (17-A MRSA 853)',
    url: 'https://www.womenslaw.org/laws/me/statutes/ss-853-sex-trafficking',
    date: '2023-11-28',
    family: 'me-law',
    checked,
  },
  'polaris-words': {
    publisher: 'Polaris',
    url: 'https://polarisproject.org/?post_type=post&p=14004',
    date: null,
    checked,
  },
  smuggling: {
    publisher: 'Federal fact sheet (copy)',
    title: 'Human Trafficking vs. Human Smuggling',
    url: 'https://docslib.org/doc/11785896/human-trafficking-vs-human-smuggling',
    date: '2016',
    checked,
  },
};

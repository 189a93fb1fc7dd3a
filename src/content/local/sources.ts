import type { Source } from '../types.js';

const checked = '2026-11-21';

/** What is cited in this folder only. */
export const sources: Readonly<Record<string, Source>> = {
  'amhc-2023': {
    publisher: 'WAGM',
    url: 'https://www.wagmtv.com/2023/04/14/amhc-increasing-awareness-national-sexual-assault-awareness-month/',
    date: '2023-04-14',
    family: 'wagm',
    checked,
  },
  'collins-maliseet': {
    publisher: 'Sen. Collins press release',
    url: 'https://collins.senate.gov/newsroom/senators-collins-king-announce-more-700000-houlton-band-maliseet-indians%E2%80%99-domestic-sexual',
    date: null,
    checked,
  },
  'cu-2020': {
    publisher: 'Caring Unlimited',
    url: 'https://caring-unlimited.org/news-press/a-message-of-thanks-from-caring-unlimited',
    date: '2020',
    checked,
  },
  fvp: {
    publisher: 'Family Violence Project',
    url: 'https://www.familyviolenceproject.org/about',
    date: null,
    checked,
  },
  hjp: {
    publisher: 'Hope & Justice Project',
    url: 'https://www.hopeandjusticeproject.org/support-services/',
    date: null,
    checked,
  },
  'ilap-2023': {
    publisher: 'Immigrant Legal Advocacy Project',
    url: 'https://ilapmaine.org/ilap-news/fall2023/program-highlights',
    date: '2023 (fall)',
    checked,
  },
  'ircm-2024': {
    publisher: 'The Maine Anchor (copy of Maine Wire)',
    url: 'https://themaineanchor.news/2024/11/13/mills-admin-directs-462000-grant-to-lewiston-based-nonprofit-for-services-to-immigrant-victims-of-domestic-sexual-violence',
    date: '2024-11-13',
    checked,
  },
  'mecasa-fy17': {
    publisher: 'MECASA FY2017 annual report',
    url: 'https://publizr.com/mainecoalitionagainstsexualassault/mecasa-fy17-annual-report',
    date: '2017',
    family: 'mecasa',
    checked,
  },
  newhope: { publisher: 'New Hope Midcoast', url: 'https://newhopemidcoast.org/faqs/', date: null, checked },
  nextstep: {
    publisher: 'NextStep Domestic Violence Project',
    url: 'https://nextstepdvproject.org/resource-card',
    date: null,
    checked,
  },
  'pfp-2023': {
    publisher: 'Partners for Peace FY2023',
    url: 'https://www.partnersforpeaceme.org/annualreport/',
    date: '2023',
    checked,
  },
  'ph-2018-nextstep': {
    publisher: 'Portland Press Herald',
    url: 'https://www.pressherald.com/2018/09/15/legal-grant-to-help-domestic-violence-victims/',
    date: '2018-09-15',
    family: 'pressherald',
    checked,
  },
  'ph-2019-ttd': {
    publisher: 'Portland Press Herald (Through These Doors op-ed)',
    url: 'https://www.pressherald.com/2019/10/10/maine-voices-our-communities-are-safer-when-we-support-people-living-in-fear/',
    date: '2019-10-10',
    checked,
  },
  'ph-2022-cu': {
    publisher: 'Portland Press Herald',
    url: 'https://www.pressherald.com/2022/08/11/domestic-violence-resource-center-needs-helpline-volunteers/',
    date: '2022-08-11',
    family: 'pressherald',
    checked,
  },
  'preble-ats': {
    publisher: 'Preble Street',
    url: 'https://www.preblestreet.org/what-we-do/anti-trafficking-services/',
    date: null,
    family: 'preble',
    checked,
  },
  silentnomore: {
    publisher: 'Sexual Assault Crisis & Support Center (Kennebec & Somerset)',
    url: 'http://www.silentnomore.org/newsletter.html',
    date: null,
    checked,
  },
  'sj-2022-sassmm': {
    publisher: 'Sun Journal',
    url: 'https://www.sunjournal.com/2022/02/02/midcoast-sexual-assault-advocacy-group-saw-more-clients-in-2021-but-worries-still-more-are-underserved/',
    date: '2022-02-02',
    family: 'sunjournal',
    checked,
  },
  'thecounty-2018': {
    publisher: 'The County',
    url: 'https://thecounty.me/2018/10/16/arts/maliseets-to-host-domestic-violence-walk-wednesday',
    date: '2018-10-16',
    family: 'thecounty',
    checked,
  },
  'thecounty-2022': {
    publisher: 'The County',
    url: 'https://staging.thecounty.me/2022/09/19/news/hope-justice-project-focuses-on-community-involvement',
    date: '2022-09-19',
    family: 'thecounty',
    checked,
  },
  wdea: {
    publisher: 'WDEA Ellsworth',
    url: 'https://wdea.am/october-domestic-violence-awareness-month-video/',
    date: '2020',
    checked,
  },
};

import type { Source } from '../types.js';

const checked = '2026-11-21';

// What a shown figure was read in: each carries its own, so that a phone need not load them all.

export const hhsJupiter: Source = {
  publisher: 'HHS OTIP',
  url: 'https://www.acf.hhs.gov/otip/news/jupiter',
  date: '2019-02-25',
  family: 'hhs',
  checked,
};

export const bdn2016: Source = {
  publisher: 'Bangor Daily News on the 2015 Needs Assessment',
  url: 'https://www.bangordailynews.com/2016/01/09/the-point/5-things-you-need-to-know-about-sex-trafficking-in-maine/?ref=relatedSidebar',
  date: '2016-01-09',
  family: 'bdn',
  checked,
};

export const centralMaine2024: Source = {
  publisher: 'Central Maine',
  url: 'https://www.centralmaine.com/2024/05/19/legal-approach-to-sex-trafficking-finicky-but-getting-better/',
  date: '2024-05-19',
  checked,
};

export const courageLives2019: Source = {
  publisher: 'CourageLIVES',
  title: 'Local Data & Resources',
  url: 'https://couragelivesme.org/learn-more-about-human-trafficking/local-data-resources/',
  date: '2019-04-08',
  checked,
};

export const education: Source = {
  publisher: 'US Department of Education',
  url: 'https://www.ed.gov/human-trafficking',
  date: null,
  family: 'ed',
  checked,
};

export const workerJustice: Source = {
  publisher: 'Interfaith Worker Justice (NYT on Polaris typology)',
  url: 'http://www.iwj.org/blog/new-report-details-exploitation-of-hotel-industry-workers',
  date: '2017',
  family: 'polaris-nhth',
  checked,
};

export const mcedv2015: Source = {
  publisher: 'Maine Coalition to End Domestic Violence',
  url: 'https://www.mcedv.org/maine-domestic-violence-service-data',
  date: '2015 data',
  family: 'mcedv',
  checked,
};

export const mecasaServices: Source = {
  publisher: 'MECASA',
  url: 'https://www.mecasa.org/services-are.html',
  date: null,
  family: 'mecasa',
  checked,
};

export const nails2017: Source = {
  publisher: 'NAILS Magazine (Polaris typology)',
  url: 'https://www.nailsmag.com/380078/hotline-reports-250-cases-of-sex-and-labor-trafficking-in-nail-salons-since-2007',
  date: '2017',
  checked,
};

export const newsCenter2023: Source = {
  publisher: 'NEWS CENTER Maine',
  url: 'https://www.newscentermaine.com/article/news/local/lewiston-auburn/lewiston-vigil-remembers-lives-lost-to-human-trafficking-community-maine-safe-voices/97-55f83f26-6629-4b05-a0be-e7deb200c6c9',
  // The page carries 2023-11-01, day and month swapped: the vigil was on January 11.
  date: '2023-01-11',
  checked,
};

export const needsAssessment2015: Source = {
  publisher: 'Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)',
  title: 'Maine Human Trafficking Needs Assessment, Executive Summary',
  url: null,
  date: '2015',
  checked,
};

export const newsCenter2019: Source = {
  publisher: 'NEWS CENTER Maine',
  title: 'About 200-300 people are sex trafficked in Maine each year',
  url: 'https://www.newscentermaine.com/article/news/local/about-200-300-people-are-sex-trafficked-in-maine-each-year/97-f10adac8-9d1c-4a69-9a95-df299efe178d',
  date: '2019',
  checked,
};

export const nhthMaine: Source = {
  publisher: 'National Human Trafficking Hotline, Maine statistics',
  url: 'https://humantraffickinghotline.org/state/maine',
  date: 'snapshot with data through 2023',
  family: 'polaris-nhth',
  checked,
};

export const polarisVisas: Source = {
  publisher: 'Polaris',
  url: 'https://polarisproject.org/labor-trafficking-on-specific-temporary-work-visas-report/',
  date: '2018-2020 data',
  family: 'polaris-nhth',
  checked,
};

export const preble2013: Source = {
  publisher: 'Preble Street news digest (AP and others)',
  url: 'https://www.preblestreet.org/category/adult-services/page/13/',
  date: '2013',
  family: 'preble',
  checked,
};

export const preble2022: Source = {
  publisher: 'Preble Street',
  url: 'https://preblestreet.org/2022/08/30/path-to-healing',
  date: '2022-08-30',
  family: 'preble',
  checked,
};

export const securityBlog: Source = {
  publisher: 'A security company (unnamed)',
  title: 'Human Trafficking Maine',
  url: null,
  date: 'undated, after 2021',
  checked,
};

import type { Source } from '../../types.js';

const checked = '2026-11-21';

/** What is cited in this folder only. */
export const sources: Readonly<Record<string, Source>> = {
  abc13: {
    publisher: '13abc (Ohio Board of Cosmetology course)',
    url: 'https://www.13abc.com/home/headlines/Hair-nail-salon-employees-in-Ohio-required-to-take-course-in-human-trafficking-303838421.html',
    date: '2016',
    checked,
  },
  alcom: {
    publisher: 'AL.com (Polaris list)',
    url: 'https://www.al.com/news/2019/04/how-to-spot-an-illicit-massage-parlor.html',
    date: '2019-04',
    checked,
  },
  cosmo: {
    publisher: 'CosmoCredits',
    url: 'https://cosmocredits.com/human-trafficking-nail-salons',
    date: null,
    checked,
  },
  courant: {
    publisher: 'Hartford Courant op-ed',
    url: 'https://www.courant.com/opinion/op-ed/hc-op-schechter-patel-licensing-0623-20190621-qbuirbuiondtfcroqiic6ntxza-story.html',
    date: '2019-06-21',
    checked,
  },
  derma: {
    publisher: 'DERMASCOPE (aesthetician author)',
    url: 'https://www.dermascope.com/wellness/11187-victims-of-sex-trafficking-what-to-look-for-in-the-spa-and-how-to-help',
    date: '2019-10-21',
    checked,
  },
  elite: {
    publisher: 'Elite Learning',
    url: 'https://www.elitelearning.com/resource-center/cosmetology/human-trafficking-spot-the-signs/',
    date: null,
    checked,
  },
  lubbock: {
    publisher: 'KAMC Lubbock',
    url: 'http://www.everythinglubbock.com/news/kamc-news/salon-owners-asked-to-help-stop-human-trafficking/955352057',
    date: null,
    checked,
  },
  nchron: {
    publisher: 'Northampton Chronicle (Unseen UK)',
    url: 'https://www.northamptonchron.co.uk/news/warning-know-of-the-signs-of-modern-slavery-in-nail-bars-723959',
    date: '2017-10-23',
    checked,
  },
  nic: {
    publisher: 'NIC (national cosmetology boards council)',
    url: 'https://nictesting.org/human-trafficking/',
    date: null,
    checked,
  },
  shearshare: {
    publisher: 'ShearShare (article by H. Garber, stylist)',
    url: 'https://www.shearshare.com/blog/how-to-make-your-salon-a-safe-habour-against-sex-trafficking-as-an-authorized-shearshare-host-2/',
    date: null,
    checked,
  },
  tn: {
    publisher: 'Tennessee Board of Cosmetology',
    url: 'https://www.tn.gov/commerce/news/2021/5/5/state-board-of-cosmetology-joins-end-slavery-tennessee-to-raise-awareness-among-beauty-industry-professionals-about-human-trafficking-.html',
    date: '2021-05-05',
    checked,
  },
  wtol: {
    publisher: 'WTOL',
    url: 'http://www.wtol.com/story/31192661/local-salons-look-for-signs-of-human-trafficking',
    date: '2016',
    checked,
  },
};

import type { Source } from '../../types.js';

const checked = '2026-11-21';

/** What is cited in this folder only. */
export const sources: Readonly<Record<string, Source>> = {
  aacl: {
    publisher: 'AA Criminal Law',
    url: 'https://aacriminallaw.com/spot-sex-trafficking-hotels',
    date: null,
    checked,
  },
  guardian: {
    publisher: 'Guardian Group',
    url: 'https://guardiangroup.org/what-are-the-signs-of-human-and-child-trafficking-in-hotels/',
    date: null,
    checked,
  },
  hotelmgmt: {
    publisher: 'Hotel Management (ECPAT-USA checklist)',
    url: 'https://www.hotelmanagement.net/security/5-tips-for-combatting-human-trafficking-hotels',
    date: null,
    checked,
  },
  'hti-hotel': {
    publisher: 'humantraffickinginfo.org',
    url: 'https://www.humantraffickinginfo.org/hotel-motel-employees-fight-human-t',
    date: null,
    family: 'nhtrc-hotel',
    checked,
  },
  safeinc: {
    publisher: 'Safe Inc. of Schenectady',
    url: 'https://safeincofschenectady.org/hotel-warning-signs-for-child-sex-trafficking/',
    date: null,
    family: 'nhtrc-hotel',
    checked,
  },
  startrib: {
    publisher: 'Star Tribune (Minnesota Lodging Association training)',
    url: 'https://www.startribune.com/hotel-employees-get-training-in-spotting-sex-trafficking/186103701/',
    date: null,
    checked,
  },
  topbiz: {
    publisher: 'Top Biz Ops (hotel security)',
    url: 'http://topbizops.com/2018/01/26/concerned-about-human-trafficking-in-your-hotel-look-for-these-signs/',
    date: '2018-01-26',
    checked,
  },
  westfield: {
    publisher: 'Westfield Insurance',
    url: 'https://www.westfieldinsurance.com/insurance/business-insurance/risk-control/risk-control-services/human-trafficking',
    date: null,
    checked,
  },
};

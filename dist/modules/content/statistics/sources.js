import { securityBlog, preble2022, preble2013, polarisVisas, nhthMaine, newsCenter2019, needsAssessment2015, newsCenter2023, nails2017, mecasaServices, mcedv2015, workerJustice, education, courageLives2019, bdn2016, hhsJupiter, centralMaine2024 } from './publications.js';

const checked = "2026-11-21";
const sources = {
  "centralmaine-2024": centralMaine2024,
  "acf-jupiter": hhsJupiter,
  "bdn-2013": {
    publisher: "Bangor Daily News (Polaris data)",
    url: "https://www.bangordailynews.com/2013/11/21/news/report-includes-19-indicators-of-sex-trafficking-in-maine/",
    date: "2013-11-21",
    family: "bdn",
    checked
  },
  "bdn-2015": {
    publisher: "Bangor Daily News (Polaris data)",
    url: "https://bangordailynews.com/2015/02/03/news/state/maine-hits-new-high-in-human-trafficking-case-calls-national-center-reports/",
    date: "2015-02-03",
    family: "bdn",
    checked
  },
  "bdn-2016": bdn2016,
  "bdn-2018-house": {
    publisher: "Bangor Daily News",
    url: "http://bangordailynews.com/2018/06/28/news/lewiston-auburn/first-of-its-kind-safe-house-for-survivors-of-sex-trafficking-to-open-in-maine/",
    date: "2018-06-28",
    family: "bdn",
    checked
  },
  "bdn-2021": {
    publisher: "Bangor Daily News",
    url: "https://www.bangordailynews.com/2021/07/16/politics/maine-to-give-police-new-way-to-fight-child-trafficking/",
    date: "2021-07-16",
    family: "bdn",
    checked
  },
  "bdn-editorial-2013": {
    publisher: "Bangor Daily News",
    title: "Protecting victims from their pimps (editorial)",
    url: "https://bangordailynews.com/2013/07/30/opinion/protecting-victims-from-their-pimps/",
    date: "2013-07-30",
    family: "bdn",
    checked
  },
  "cm-2013": {
    publisher: "Central Maine",
    url: "https://www.centralmaine.com/2013/07/29/fbi-effort-rescues-three-maine-children-from-sex-trafficking/",
    date: "2013-07-29",
    checked
  },
  "courage-lives-2019": courageLives2019,
  crime2017: {
    publisher: "Maine DPS, Crime in Maine 2017",
    url: "https://docslib.org/doc/4578174/crime-in-maine-2017-state-of-maine-department-of-public-safety",
    date: "2018",
    checked
  },
  ed: education,
  factually: {
    publisher: "Factually (summary site)",
    url: "https://factually.co/fact-checks/justice/national-human-trafficking-hotline-2024-minors-identified-sex-trafficking-094f88",
    date: null,
    checked
  },
  "h2b-2022": {
    publisher: "Copy of a Maine TV story quoting HospitalityMaine",
    url: "https://goodbyepertbreasts.com/35000-temporary-foreign-worker-visas-receive-praise-among-maine-seasonal-business-owners/",
    date: "2022",
    checked
  },
  iwj: workerJustice,
  "jd-2013": {
    publisher: "JD Journal",
    url: "https://jdjournal.com/2013/07/30/fbis-operation-cross-country-rescues-105-sexually-exploited-children",
    date: "2013-07-30",
    checked
  },
  "masslive-2013": {
    publisher: "MassLive",
    url: "http://www.masslive.com/news/index.ssf/2013/07/fbi_raids_rescue_105_kids_forc.html",
    date: "2013-07-29",
    checked
  },
  mcedv: mcedv2015,
  mdi: {
    publisher: "Mount Desert Islander",
    url: "https://www.mdislander.com/maine-news/visa-cap-hinders-local-labor-supply",
    date: null,
    checked
  },
  "mecasa-fy17-8": {
    publisher: "MECASA FY2017 annual report, p. 8",
    url: "https://publizr.com/mainecoalitionagainstsexualassault/mecasa-fy17-annual-report/8",
    date: "2017",
    family: "mecasa",
    checked
  },
  "mecasa-helps": {
    publisher: "MECASA",
    url: "https://www.mecasa.org/mecasa-helps.html",
    date: null,
    family: "mecasa",
    checked
  },
  "mecasa-services": mecasaServices,
  "nails-2017": nails2017,
  "ncm-2023": newsCenter2023,
  "needs-assessment-2015": needsAssessment2015,
  "news-center-2019": newsCenter2019,
  "nhth-2020": {
    publisher: "National Human Trafficking Hotline",
    url: "https://humantraffickinghotline.org/en/resources/2020-national-hotline-annual-report",
    date: "2021-12-01",
    family: "polaris-nhth",
    checked
  },
  "nhth-maine": nhthMaine,
  "ph-2022-wage": {
    publisher: "Portland Press Herald",
    url: "https://www.pressherald.com/2022/02/06/mills-administration-cracking-down-on-employer-wage-and-hour-violations/",
    date: "2022-02-06",
    family: "pressherald",
    checked
  },
  "polaris-visa": polarisVisas,
  "preble-2013": preble2013,
  "preble-2022": preble2022,
  "preble-cat": {
    publisher: "Preble Street",
    url: "https://www.preblestreet.org/category/anti-trafficking-services/",
    date: null,
    family: "preble",
    checked
  },
  reportcard: {
    publisher: "Shared Hope International, Protected Innocence Challenge, Maine 2015",
    url: "https://fr.scribd.com/doc/312421454/Maine-ReportCard",
    date: "2015",
    checked
  },
  seacoast: {
    publisher: "Seacoastonline",
    url: "https://www.seacoastonline.com/article/20150521/NEWS/150529862",
    date: "2015-05-21",
    checked
  },
  "security-blog": securityBlog,
  tct: {
    publisher: "Twin City Times",
    url: "https://twincitytimes.com/news/safe-voices-helps-victims-escape-domestic-violence-sexual-trafficking",
    date: null,
    family: "safevoices",
    checked
  }
};

export { sources };

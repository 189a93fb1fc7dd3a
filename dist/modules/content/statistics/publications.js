const checked = "2026-11-21";
const hhsJupiter = {
  publisher: "HHS OTIP",
  url: "https://www.acf.hhs.gov/otip/news/jupiter",
  date: "2019-02-25",
  family: "hhs",
  checked
};
const bdn2016 = {
  publisher: "Bangor Daily News on the 2015 Needs Assessment",
  url: "https://www.bangordailynews.com/2016/01/09/the-point/5-things-you-need-to-know-about-sex-trafficking-in-maine/?ref=relatedSidebar",
  date: "2016-01-09",
  family: "bdn",
  checked
};
const centralMaine2024 = {
  publisher: "Central Maine",
  url: "https://www.centralmaine.com/2024/05/19/legal-approach-to-sex-trafficking-finicky-but-getting-better/",
  date: "2024-05-19",
  checked
};
const courageLives2019 = {
  publisher: "CourageLIVES",
  title: "Local Data & Resources",
  url: "https://couragelivesme.org/learn-more-about-human-trafficking/local-data-resources/",
  date: "2019-04-08",
  checked
};
const education = {
  publisher: "US Department of Education",
  url: "https://www.ed.gov/human-trafficking",
  date: null,
  family: "ed",
  checked
};
const workerJustice = {
  publisher: "Interfaith Worker Justice (NYT on Polaris typology)",
  url: "http://www.iwj.org/blog/new-report-details-exploitation-of-hotel-industry-workers",
  date: "2017",
  family: "polaris-nhth",
  checked
};
const mcedv2015 = {
  publisher: "Maine Coalition to End Domestic Violence",
  url: "https://www.mcedv.org/maine-domestic-violence-service-data",
  date: "2015 data",
  family: "mcedv",
  checked
};
const mecasaServices = {
  publisher: "MECASA",
  url: "https://www.mecasa.org/services-are.html",
  date: null,
  family: "mecasa",
  checked
};
const nails2017 = {
  publisher: "NAILS Magazine (Polaris typology)",
  url: "https://www.nailsmag.com/380078/hotline-reports-250-cases-of-sex-and-labor-trafficking-in-nail-salons-since-2007",
  date: "2017",
  checked
};
const newsCenter2023 = {
  publisher: "NEWS CENTER Maine",
  url: "https://www.newscentermaine.com/article/news/local/lewiston-auburn/lewiston-vigil-remembers-lives-lost-to-human-trafficking-community-maine-safe-voices/97-55f83f26-6629-4b05-a0be-e7deb200c6c9",
  // The page carries 2023-11-01, day and month swapped: the vigil was on January 11.
  date: "2023-01-11",
  checked
};
const needsAssessment2015 = {
  publisher: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)",
  title: "Maine Human Trafficking Needs Assessment, Executive Summary",
  url: null,
  date: "2015",
  checked
};
const newsCenter2019 = {
  publisher: "NEWS CENTER Maine",
  title: "About 200-300 people are sex trafficked in Maine each year",
  url: "https://www.newscentermaine.com/article/news/local/about-200-300-people-are-sex-trafficked-in-maine-each-year/97-f10adac8-9d1c-4a69-9a95-df299efe178d",
  date: "2019",
  checked
};
const nhthMaine = {
  publisher: "National Human Trafficking Hotline, Maine statistics",
  url: "https://humantraffickinghotline.org/state/maine",
  date: "snapshot with data through 2023",
  family: "polaris-nhth",
  checked
};
const polarisVisas = {
  publisher: "Polaris",
  url: "https://polarisproject.org/labor-trafficking-on-specific-temporary-work-visas-report/",
  date: "2018-2020 data",
  family: "polaris-nhth",
  checked
};
const preble2013 = {
  publisher: "Preble Street news digest (AP and others)",
  url: "https://www.preblestreet.org/category/adult-services/page/13/",
  date: "2013",
  family: "preble",
  checked
};
const preble2022 = {
  publisher: "Preble Street",
  url: "https://preblestreet.org/2022/08/30/path-to-healing",
  date: "2022-08-30",
  family: "preble",
  checked
};
const securityBlog = {
  publisher: "A security company (unnamed)",
  title: "Human Trafficking Maine",
  url: null,
  date: "undated, after 2021",
  checked
};

export { bdn2016, centralMaine2024, courageLives2019, education, hhsJupiter, mcedv2015, mecasaServices, nails2017, needsAssessment2015, newsCenter2019, newsCenter2023, nhthMaine, polarisVisas, preble2013, preble2022, securityBlog, workerJustice };

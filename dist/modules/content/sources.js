import { sources as sources$5 } from './definitions/sources.js';
import { sources as sources$4 } from './general/sources.js';
import { sources as sources$3 } from './local/sources.js';
import { sources as sources$2 } from './school/sources.js';
import { sectors } from './sectors/index.js';
import { sources as sources$1 } from './statistics/sources.js';

const checked = "2026-11-21";
const sources = {
  ...sources$5,
  ...sources$4,
  ...sources$3,
  ...sources$2,
  ...Object.fromEntries(sectors.flatMap(({ sources: own = {} }) => Object.entries(own))),
  ...sources$1,
  "acf-2018": {
    publisher: "HHS OTIP",
    url: "https://www.acf.hhs.gov/otip/success-story/announcing-24-7-chat-text-national-human-trafficking-hotline",
    date: "2018-02-07",
    family: "hhs",
    checked
  },
  "acf-2025": {
    publisher: "HHS/ACF press release (copy)",
    url: "https://www.pubt.io/view/E63D3DEDE81EC79CD015B5F76CA741DD8592E87F",
    date: "2025-09-22",
    family: "hhs",
    checked
  },
  "ahla-best": {
    publisher: "Summary of an AH&LA webinar (BEST)",
    url: "https://justiceforlifecdp.wordpress.com/2012/10/31/how-hotels-can-identify-human-trafficking/",
    date: "2012-10-31",
    checked
  },
  amjambo: {
    publisher: "Amjambo Africa (Preble Street author)",
    url: "https://www.amjamboafrica.com/preble-street-helps-identify-crime-of-human-trafficking/?fbclid=IwAR3BP1z54b11UtAbYGY6WKR5sjPoQEvi6yXOGSvWliySXJpgUgee7zM-OHA",
    date: null,
    family: "preble",
    checked
  },
  aps: {
    publisher: "Maine DHHS Adult Protective Services",
    url: "https://www.maine.gov/dhhs/oads/get-support/aps/report-abuse-neglect-exploitation",
    date: null,
    family: "maine-dhhs",
    checked
  },
  "asm-2025": {
    publisher: "A Single Mother (citing mcedv.org)",
    url: "https://www.asinglemother.org/?p=21023",
    date: "2025-09",
    checked
  },
  aspe: {
    publisher: "HHS ASPE",
    url: "https://aspe.hhs.gov/report/state-laws/b-child-abuse-reporting-requirements-18",
    date: null,
    family: "hhs",
    checked
  },
  "bdn-2017-pfp": {
    publisher: "Bangor Daily News",
    url: "http://bangordailynews.com/2017/10/18/news/bangor/hundreds-gather-in-downtown-bangor-for-domestic-violence-awareness/",
    date: "2017-10-18",
    family: "bdn",
    checked
  },
  bhd: {
    publisher: "Best Hospitality Degrees",
    url: "https://www.besthospitalitydegrees.com/lists/5-signs-of-human-trafficking-every-hotel-employee-needs-to-know/",
    date: "2018",
    checked
  },
  "bulldog-2024": {
    publisher: "Daily Bulldog (Safe Voices release)",
    url: "https://dailybulldog.com/health/safe-voices-plans-vigil-to-recognize-human-trafficking-awareness-month/?utm_source=rss&utm_medium=rss&utm_campaign=safe-voices-plans-vigil-to-recognize-human-trafficking-awareness-month",
    date: "2024-01-12",
    family: "safevoices",
    checked
  },
  childusa: {
    publisher: "CHILD USA",
    url: "https://childusa.org/law/maine/maine-mandatory-reporting-laws",
    date: null,
    checked
  },
  clt: {
    publisher: "Church Law & Tax",
    url: "https://www.churchlawandtax.com/child-abuse-laws/child-abuse-reporting-laws-for-maine/",
    date: null,
    checked
  },
  contra: {
    publisher: "Contra Costa Human Trafficking Coalition",
    url: "https://contracostacoalition.org/labortrafficking",
    date: null,
    checked
  },
  covered: {
    publisher: "Covered Colorado",
    url: "https://coveredcolorado.org/online-safety",
    date: null,
    checked
  },
  "cpc-2018": {
    publisher: "Compliance Poster Company",
    url: "https://complianceposter.com/2018/07/12/maine-human-trafficking-awareness-poster-required-starting-in-august/",
    date: "2018-07-12",
    checked
  },
  csba: {
    publisher: "California School Boards Association (HHS OTIP speaker)",
    url: "http://blog.csba.org/schools-role-identifying-human-trafficking/",
    date: null,
    checked
  },
  "cw-2022": {
    publisher: "Child Welfare Information Gateway",
    url: "https://www.childwelfare.gov/resources/definitions-child-abuse-and-neglect-maine/",
    date: "2022-05",
    checked
  },
  "dhs-edu": {
    publisher: "DHS Blue Campaign",
    url: "http://www.dhs.gov/blue-campaign/educate-yourself",
    date: "2014-11-05",
    family: "blue",
    checked
  },
  "dhs-hosp": {
    publisher: "DHS Blue Campaign (archived page)",
    url: "https://dhs.gov/archive/blue-campaign/human-trafficking-and-hospitality-industry",
    date: null,
    family: "blue",
    checked
  },
  eaime: {
    publisher: "Elder Abuse Institute of Maine",
    url: "https://www.eaime.org/hope-is-the-key-event",
    date: null,
    checked
  },
  "ed-intro": {
    publisher: "US ED / NCSSLE",
    url: "https://safesupportivelearning.ed.gov/human-trafficking-americas-schools?_gl=1*1roxmh4*_gcl_au*MTM5MjY2MjY1OC4xNzAzMDgyNTAy",
    date: null,
    family: "ed",
    checked
  },
  "ed-list": {
    publisher: "3rd Millennium Classrooms (US ED question list)",
    url: "https://3rdmil.com/is_human_trafficking_happening_in_your_classroom/",
    date: null,
    family: "ed",
    checked
  },
  fox26: {
    publisher: "FOX 26 Houston",
    url: "https://fox26houston.com/news/signs-that-a-sex-trafficker-may-be-grooming-your-child.amp",
    date: null,
    checked
  },
  freeway: { publisher: "Freeway NC", url: "https://www.freewaync.org/students", date: null, checked },
  "govtech-911": {
    publisher: "Government Technology",
    url: "https://www.govtech.com/public-safety/text-to-911-now-available-throughout-maine.html",
    date: "2018-12",
    checked
  },
  "hpr-2025": {
    publisher: "Hawaii Public Radio",
    url: "https://www.hawaiipublicradio.org/local-news/2025-09-30/anti-human-trafficking-resource-group-prepares-for-national-hotline-changes",
    date: "2025-09-30",
    checked
  },
  hstoday: {
    publisher: "Homeland Security Today",
    url: "https://www.hstoday.us/featured/cyber-monday-dangers-7-signs-your-child-is-being-groomed-for-trafficking-sexploitation-or-worse/",
    date: "2023 or 2024",
    checked
  },
  htexperts: {
    publisher: "Directory entry for the Hotline (Polaris era)",
    url: "https://humantraffickingexperts.com/main/business_details/456",
    date: null,
    family: "polaris-nhth",
    checked
  },
  innov: {
    publisher: "Innovations Human Trafficking Collaborative",
    url: "https://innovationshtc.org/labor-trafficking-red-flags-and-indicators/",
    date: null,
    checked
  },
  loveis: {
    publisher: "love is respect",
    url: "http://www.loveisrespect.org/content/category/respectext/",
    date: "2015-08",
    checked
  },
  loveis2: {
    publisher: "School wellness page",
    url: "https://sites.google.com/apps.district833.org/phswellnesscenter/monthly-outreach/february",
    date: null,
    checked
  },
  mdol: {
    publisher: "Maine Department of Labor",
    url: "https://maine.gov/labor/complaint",
    date: null,
    family: "mdol",
    checked
  },
  midfl: {
    publisher: "Highlands News-Sun",
    url: "https://www.midfloridanewspapers.com/highlands_news-sun/news/education-fights-slavery-in-our-own-backyard/article_e93c2360-e518-11ed-8cbc-9fc77d23e753.html",
    date: "2023-04-28",
    checked
  },
  montclair: {
    publisher: "Montclair State University (Blue Campaign list)",
    url: "https://www.montclair.edu/human-trafficking/how-to-recognize-human-trafficking/",
    date: null,
    family: "blue",
    checked
  },
  "mp-911": {
    publisher: "Maine Public",
    url: "https://www.mainepublic.org/post/you-can-now-text-911-maine",
    date: "2018-12-14",
    family: "mainepublic",
    checked
  },
  "nails-flags": {
    publisher: "NAILS Magazine (Polaris list)",
    url: "http://www.nailsmag.com/article/92505/taking-a-stand-against-human-trafficking?page=3",
    date: null,
    family: "polaris-nhth",
    checked
  },
  ncmec: {
    publisher: "NCMEC",
    url: "https://www.missingkids.org/theissues/trafficking",
    date: null,
    family: "ncmec",
    checked
  },
  "ncmec-copy": {
    publisher: "Christian Parenting Today, quoting NCMEC's list",
    url: "https://christianparentingtoday.org/a-message-for-all-parents-child-sex-trafficking-part-4/",
    date: null,
    family: "ncmec",
    checked
  },
  "ncmec-mirror": {
    publisher: "NCMEC (staging mirror, newer text)",
    url: "https://missingkids-s65.adobecqms.net/theissues/trafficking",
    date: null,
    family: "ncmec",
    checked
  },
  "ncmec-tip": {
    publisher: "Jonesboro Police, NCMEC text",
    url: "https://jonesboropolice.com/press-releases/2019/2/14/your-tip-could-save-a-child-from-sex-traffickers",
    date: "2019-02-14",
    family: "ncmec",
    checked
  },
  ndhttf: {
    publisher: "North Dakota Human Trafficking Task Force",
    url: "https://www.ndhttf.org/blog/2025/12/19/compass-connections-takes-the-lead-what-you-need-to-know-about-the-new-national-human-trafficking-hotline-operator",
    date: "2025-12-19",
    checked
  },
  nest: {
    publisher: "NEST Educators (EndSlaveryTN list)",
    url: "http://nesteducators.org/know-the-indicators-of-a-potential-victim/",
    date: null,
    checked
  },
  "nhth-approach": {
    publisher: "National Human Trafficking Hotline",
    url: "https://humantraffickinghotline.org/our-approach",
    date: null,
    family: "polaris-nhth",
    checked
  },
  "nhth-hosp": {
    publisher: "National Human Trafficking Hotline, hospitality venue page",
    url: "https://humantraffickinghotline.org/labor-trafficking-venuesindustries/hospitality-0",
    date: null,
    family: "polaris-nhth",
    checked
  },
  "nhth-labor": {
    publisher: "1A CE (quotes the Hotline's list)",
    url: "https://1a-ce.com/topic/human-trafficking-labor-and-sex-trafficking-2",
    date: null,
    family: "polaris-nhth",
    checked
  },
  "nhth-reach": {
    publisher: "National Human Trafficking Hotline, 'When You Reach Us'",
    url: "https://humantraffickinghotline.org/es/node/1167",
    date: null,
    family: "polaris-nhth",
    checked
  },
  "nhth-sex": {
    publisher: "Advocacy Resource Center, Sault Tribe (Hotline's list)",
    url: "https://arcsaulttribe.com/types-of-abuse/sex-trafficking",
    date: null,
    family: "polaris-nhth",
    checked
  },
  "niwrc-2022": {
    publisher: "NIWRC",
    url: "https://niwrc.org/restoration-magazine/june-2022/stronghearts-native-helpline-observes-five-year-anniversary-more",
    date: "2022-06",
    family: "stronghearts",
    checked
  },
  nrs: {
    publisher: "National Runaway Safeline",
    url: "https://www.nationalrunawaysafeline.org/about-us",
    date: null,
    family: "nrs",
    checked
  },
  "nrs-faq": {
    publisher: "National Runaway Safeline",
    url: "https://www.1800runaway.org/about-us/faq/",
    date: null,
    family: "nrs",
    checked
  },
  ocfs: {
    publisher: "Maine DHHS OCFS",
    url: "https://www11.maine.gov/dhhs/ocfs/provider-resources/reporting-suspected-child-abuse-and-neglect",
    date: null,
    family: "maine-dhhs",
    checked
  },
  "ocfs-old": {
    publisher: "Maine DHHS OCFS (older page)",
    url: "https://www.maine.gov/dhhs/ocfs/cw/reporting_abuse.shtml",
    date: null,
    family: "maine-dhhs",
    checked
  },
  "pbj-hotline": {
    publisher: "PBJ Learning",
    url: "https://pbjlearning.com/2022/05/26/when-should-you-call-the-national-human-trafficking-hotline/",
    date: "2022-05-26",
    checked
  },
  "ph-2019-preble": {
    publisher: "Portland Press Herald (Preble Street op-ed)",
    url: "https://www.pressherald.com/2019/11/12/maine-voices-initiative-focuses-on-those-in-grip-of-trafficking-hidden-in-plain-sight/",
    date: "2019-11-12",
    family: "preble",
    checked
  },
  "ph-2022-dvrc": {
    publisher: "Portland Press Herald (MCEDV op-ed)",
    url: "https://www.pressherald.com/2022/02/24/maine-voices-maines-domestic-violence-agencies-offer-resources-to-people-in-need/",
    date: "2022-02-24",
    family: "mcedv",
    checked
  },
  pl316: {
    publisher: "PL 2023 c. 316 (LD 1435), text copy",
    url: "https://fastdemocracy.com/bill-summary/?billsummary_id=MEB00012301&billsummary_session=131&billsummary_state=me",
    date: "2023-06-26",
    family: "me-law",
    checked
  },
  pl416: {
    publisher: "Maine Legislature, PL 2017 c. 416 (LD 1740)",
    url: "http://www.mainelegislature.org/legis/bills/bills_128th/chapters/PUBLIC416.asp",
    date: "2018",
    family: "me-law",
    checked
  },
  plymouthda: {
    publisher: "Plymouth County DA (MA) task force",
    url: "https://plymouthda.com/pchttf-how-to-report/",
    date: null,
    checked
  },
  "polaris-hosp": {
    publisher: "Polaris",
    url: "http://www.polarisproject.org/human-trafficking/labor-trafficking-in-the-us/hospitality-industry",
    date: null,
    family: "polaris-nhth",
    checked
  },
  policechief: {
    publisher: "Police Chief Magazine",
    url: "https://policechiefmagazine.org/overlooked-and-underserved",
    date: null,
    checked
  },
  posters: {
    publisher: "Maine DOL posters page",
    url: "https://www.maine.gov/labor/posters/index.shtml",
    date: null,
    family: "mdol",
    checked
  },
  "preble-2023": {
    publisher: "Preble Street",
    url: "https://www.preblestreet.org/2023/01/25/preble-street-expands-services-for-victims-survivors-of-labor-trafficking-and-exploitation-across-maine/",
    date: "2023-01-25",
    family: "preble",
    checked
  },
  "preble-2024": {
    publisher: "Preble Street",
    url: "https://preblestreet.org/2024/07/19/seasonal-outreach-ramps-up-for-anti-trafficking-services",
    date: "2024-07-19",
    family: "preble",
    checked
  },
  "ptla-farm": {
    publisher: "Pine Tree Legal Assistance Farmworker Unit",
    url: "https://www.ptla.org/pine-tree-farmworker-unit",
    date: "2021 or later",
    family: "ptla",
    checked
  },
  "ptla-intake": {
    publisher: "Pine Tree Legal Assistance",
    url: "https://www.ptla.org/website-user-testing",
    date: null,
    family: "ptla",
    checked
  },
  "ptla-news": {
    publisher: "Pine Tree Legal Assistance newsletter",
    url: "https://myemail.constantcontact.com/We-think-injustice-is-udder-madness-.html?soid=1134320517883&aid=hKbnaDQ6-9A",
    date: "2024",
    family: "ptla",
    checked
  },
  "ptla-services": {
    publisher: "Pine Tree Legal Assistance",
    url: "https://ptla.org/pine-tree-services",
    date: null,
    family: "ptla",
    checked
  },
  "rainn-hotline": {
    publisher: "Psychreg (RAINN release)",
    url: "https://www.psychreg.org/national-sexual-assault-hotline-expanded-support-spanish-speaking-survivors/",
    date: "2023 or 2024",
    family: "rainn",
    checked
  },
  "rainn-me": {
    publisher: "RAINN Maine reporting law",
    url: "https://apps.rainn.org/policy/policy-state-laws.cfm?state=Maine&group=4",
    date: "2023-04",
    family: "rainn",
    checked
  },
  "rainn-old": {
    publisher: "RAINN (old page)",
    url: "https://rainn.org/get-help/national-sexual-assault-hotline",
    date: null,
    family: "rainn",
    checked
  },
  rrcaht: {
    publisher: "Rochester Regional Coalition Against Human Trafficking",
    url: "https://www.rrcaht.org/information-for-hospitality-industry",
    date: null,
    family: "nhtrc-hotel",
    checked
  },
  rrs: {
    publisher: "Rape Response Services",
    url: "http://www.rrsonline.org/?page_id=4463",
    date: null,
    checked
  },
  s4011a: {
    publisher: "22 MRSA 4011-A (LawServer)",
    url: "https://lawserver.com/law/state/maine/me-statutes/maine_revised_statutes_title_22_4011-a",
    date: null,
    family: "me-law",
    checked
  },
  s4012: {
    publisher: "22 MRSA 4012 (copy, as amended 2021)",
    url: "https://instalawyer.io/laws/maine-revised-statutes/22-4012-reporting-procedures",
    date: "2021",
    family: "me-law",
    checked
  },
  s879: {
    publisher: "26 MRSA 879 (LawServer)",
    url: "https://www.lawserver.com/law/state/maine/me-statutes/maine_revised_statutes_title_26_879",
    date: null,
    family: "me-law",
    checked
  },
  safevoices: {
    publisher: "Safe Voices",
    url: "https://safevoices.org/about-us/2077786107",
    date: null,
    family: "safevoices",
    checked
  },
  sapars: {
    publisher: "Gorham Weekly",
    url: "https://gorhamweekly.com/news/sapars-listens-to-and-helps-sexual-abuse-victims",
    date: null,
    checked
  },
  sarssm: {
    publisher: "Sexual Assault Response Services of Southern Maine",
    url: "https://www.sarssm.org/childrens-advocacy.html",
    date: null,
    checked
  },
  "sassmm-help": {
    publisher: "Sexual Assault Support Services of Midcoast Maine",
    url: "https://www.sassmm.org/help-now.html",
    date: null,
    family: "sassmm",
    checked
  },
  "sassmm-q": {
    publisher: "Sexual Assault Support Services of Midcoast Maine",
    url: "https://www.sassmm.org/your-questions.html",
    date: null,
    family: "sassmm",
    checked
  },
  "sassmm-school": {
    publisher: "Sexual Assault Support Services of Midcoast Maine",
    url: "https://www.sassmm.org/in-person-support.html",
    date: null,
    family: "sassmm",
    checked
  },
  "sj-2014": {
    publisher: "Sun Journal",
    url: "https://preprod.sunjournal.com/2014/08/24/bought-sold-sex-trafficking-maine",
    date: "2014-08-24",
    family: "sunjournal",
    checked
  },
  "sj-2023": {
    publisher: "Sun Journal (Safe Voices release)",
    url: "https://www.sunjournal.com/2023/01/07/human-trafficking-vigil-set-for-jan-11-in-lewiston/",
    date: "2023-01-07",
    family: "safevoices",
    checked
  },
  "state-def": {
    publisher: "US Department of State",
    url: "https://www.state.gov/guide-for-introductory-human-trafficking-awareness-training-non-binding/",
    date: null,
    checked
  },
  stronghearts: {
    publisher: "StrongHearts Native Helpline",
    url: "https://stronghearts.me/about",
    date: null,
    family: "stronghearts",
    checked
  },
  stt: {
    publisher: "STOP THE TRAFFIK",
    url: "https://stopthetraffik.org/what-is-human-trafficking/spot-the-signs/nail-salons/",
    date: null,
    checked
  },
  "torch-l": {
    publisher: "Torch",
    url: "https://www.torchparty.org/forum/questions-answers/what-are-the-signs-of-labor-trafficking",
    date: null,
    family: "polaris-nhth",
    checked
  },
  "torch-s": {
    publisher: "Torch",
    url: "https://www.torchparty.org/forum/questions-answers/what-are-the-signs-of-sex-trafficking",
    date: null,
    family: "polaris-nhth",
    checked
  },
  "umext-988": {
    publisher: "UMaine Extension",
    url: "https://extension.umaine.edu/agriculture/2022/07/20/maines-launch-of-988-connecting-you-to-local-providers/",
    date: "2022-07-20",
    checked
  },
  "usm-2020": {
    publisher: "University of Southern Maine",
    url: "https://usm.maine.edu/publicaffairs/covid-19-violence-prevention-and-response-information",
    date: "2020",
    checked
  },
  "uw-211": {
    publisher: "Heart of Maine United Way",
    url: "https://homeunitedway.org/homeuw-celebrates-211-maine-month",
    date: "2024-02",
    checked
  },
  "wa-fb": {
    publisher: "Washington Hospitality Association (Blue Campaign poster text)",
    url: "https://wahospitality.org/blog/signs-of-trafficking-for-food-staff/",
    date: null,
    family: "blue",
    checked
  },
  "wa-fd": {
    publisher: "Washington Hospitality Association (Blue Campaign poster text)",
    url: "http://wahospitality.org/blog/trafficking-signs-for-conceirge/",
    date: null,
    family: "blue",
    checked
  },
  "wa-hk": {
    publisher: "Washington Hospitality Association (Blue Campaign poster text)",
    url: "http://wahospitality.org/blog/signs-of-trafficking-housekeeping/",
    date: null,
    family: "blue",
    checked
  },
  "wagm-teen": {
    publisher: "WAGM",
    url: "https://www.wagmtv.com/content/news/NAMI-Maine-Launches-Teen-Peer-Support-Text-Line-569918731.html?ref=731",
    date: "2020-04-24",
    family: "wagm",
    checked
  },
  weunseen: {
    publisher: "Unseen (US)",
    url: "https://www.weareunseen.org/report-a-concern",
    date: null,
    checked
  },
  wickedlocal: {
    publisher: "Wicked Local",
    url: "http://abington.wickedlocal.com/news/20170809/how-to-help-victim-of-human-trafficking",
    date: "2017-08-09",
    checked
  },
  "wiki-ndvh": {
    publisher: "Wikipedia",
    url: "https://en.wikipedia.org/wiki/National_Domestic_Violence_Hotline",
    date: null,
    checked
  },
  "wph-2019": {
    publisher: "Wabanaki Public Health",
    url: "http://wabanakipublichealth.org/2019/09/15/putting-an-end-to-domestic-violence/",
    date: "2019-09-15",
    checked
  }
};

export { sources };

const checked = "2026-11-21";
const sources = {
  "acf-2018": {
    publisher: "HHS OTIP",
    url: "https://www.acf.hhs.gov/otip/success-story/announcing-24-7-chat-text-national-human-trafficking-hotline",
    date: "2018-02-07",
    checked
  },
  "acf-2025": {
    publisher: "HHS/ACF press release (copy)",
    url: "https://www.pubt.io/view/E63D3DEDE81EC79CD015B5F76CA741DD8592E87F",
    date: "2025-09-22",
    checked
  },
  aps: {
    publisher: "Maine DHHS Adult Protective Services",
    url: "https://www.maine.gov/dhhs/oads/get-support/aps/report-abuse-neglect-exploitation",
    date: null,
    checked
  },
  "asm-2025": {
    publisher: "A Single Mother (citing mcedv.org)",
    url: "https://www.asinglemother.org/?p=21023",
    date: "2025-09",
    checked
  },
  "bdn-2017-pfp": {
    publisher: "Bangor Daily News",
    url: "http://bangordailynews.com/2017/10/18/news/bangor/hundreds-gather-in-downtown-bangor-for-domestic-violence-awareness/",
    date: "2017-10-18",
    checked
  },
  "dhs-edu": {
    publisher: "DHS Blue Campaign",
    url: "http://www.dhs.gov/blue-campaign/educate-yourself",
    date: "2014-11-05",
    checked
  },
  eaime: {
    publisher: "Elder Abuse Institute of Maine",
    url: "https://www.eaime.org/hope-is-the-key-event",
    date: null,
    checked
  },
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
  mcedv: {
    publisher: "Maine Coalition to End Domestic Violence",
    url: "https://www.mcedv.org/maine-domestic-violence-service-data",
    date: "2015 data",
    checked
  },
  mdol: {
    publisher: "Maine Department of Labor",
    url: "https://maine.gov/labor/complaint",
    date: null,
    checked
  },
  "mecasa-services": {
    publisher: "MECASA",
    url: "https://www.mecasa.org/services-are.html",
    date: null,
    checked
  },
  "mp-911": {
    publisher: "Maine Public",
    url: "https://www.mainepublic.org/post/you-can-now-text-911-maine",
    date: "2018-12-14",
    checked
  },
  ncmec: {
    publisher: "NCMEC",
    url: "https://www.missingkids.org/theissues/trafficking",
    date: null,
    checked
  },
  "ncmec-tip": {
    publisher: "Jonesboro Police, NCMEC text",
    url: "https://jonesboropolice.com/press-releases/2019/2/14/your-tip-could-save-a-child-from-sex-traffickers",
    date: "2019-02-14",
    checked
  },
  ndhttf: {
    publisher: "North Dakota Human Trafficking Task Force",
    url: "https://www.ndhttf.org/blog/2025/12/19/compass-connections-takes-the-lead-what-you-need-to-know-about-the-new-national-human-trafficking-hotline-operator",
    date: "2025-12-19",
    checked
  },
  "nhth-approach": {
    publisher: "National Human Trafficking Hotline",
    url: "https://humantraffickinghotline.org/our-approach",
    date: null,
    checked
  },
  "niwrc-2022": {
    publisher: "NIWRC",
    url: "https://niwrc.org/restoration-magazine/june-2022/stronghearts-native-helpline-observes-five-year-anniversary-more",
    date: "2022-06",
    checked
  },
  nrs: {
    publisher: "National Runaway Safeline",
    url: "https://www.nationalrunawaysafeline.org/about-us",
    date: null,
    checked
  },
  "nrs-faq": {
    publisher: "National Runaway Safeline",
    url: "https://www.1800runaway.org/about-us/faq/",
    date: null,
    checked
  },
  ocfs: {
    publisher: "Maine DHHS OCFS",
    url: "https://www11.maine.gov/dhhs/ocfs/provider-resources/reporting-suspected-child-abuse-and-neglect",
    date: null,
    checked
  },
  "ocfs-old": {
    publisher: "Maine DHHS OCFS (older page)",
    url: "https://www.maine.gov/dhhs/ocfs/cw/reporting_abuse.shtml",
    date: null,
    checked
  },
  "ph-2022-dvrc": {
    publisher: "Portland Press Herald (MCEDV op-ed)",
    url: "https://www.pressherald.com/2022/02/24/maine-voices-maines-domestic-violence-agencies-offer-resources-to-people-in-need/",
    date: "2022-02-24",
    checked
  },
  plymouthda: {
    publisher: "Plymouth County DA (MA) task force",
    url: "https://plymouthda.com/pchttf-how-to-report/",
    date: null,
    checked
  },
  posters: {
    publisher: "Maine DOL posters page",
    url: "https://www.maine.gov/labor/posters/index.shtml",
    date: null,
    checked
  },
  "ptla-farm": {
    publisher: "Pine Tree Legal Assistance Farmworker Unit",
    url: "https://www.ptla.org/pine-tree-farmworker-unit",
    date: "2021 or later",
    checked
  },
  "ptla-intake": {
    publisher: "Pine Tree Legal Assistance",
    url: "https://www.ptla.org/website-user-testing",
    date: null,
    checked
  },
  "ptla-news": {
    publisher: "Pine Tree Legal Assistance newsletter",
    url: "https://myemail.constantcontact.com/We-think-injustice-is-udder-madness-.html?soid=1134320517883&aid=hKbnaDQ6-9A",
    date: "2024",
    checked
  },
  "rainn-hotline": {
    publisher: "Psychreg (RAINN release)",
    url: "https://www.psychreg.org/national-sexual-assault-hotline-expanded-support-spanish-speaking-survivors/",
    date: "2023 or 2024",
    checked
  },
  "rainn-old": {
    publisher: "RAINN (old page)",
    url: "https://rainn.org/get-help/national-sexual-assault-hotline",
    date: null,
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
    checked
  },
  "sassmm-q": {
    publisher: "Sexual Assault Support Services of Midcoast Maine",
    url: "https://www.sassmm.org/your-questions.html",
    date: null,
    checked
  },
  stronghearts: {
    publisher: "StrongHearts Native Helpline",
    url: "https://stronghearts.me/about",
    date: null,
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
  "wagm-teen": {
    publisher: "WAGM",
    url: "https://www.wagmtv.com/content/news/NAMI-Maine-Launches-Teen-Peer-Support-Text-Line-569918731.html?ref=731",
    date: "2020-04-24",
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

import { mecasa, mcedv, stronghearts, nhth, ptla } from '../lines.js';

const checked = { on: "2026-11-21", how: "read" };
const anyHour = "Any hour, every day.";
const advocates = "Help for anyone hurt by sexual violence or trafficking.";
const partners = "Help for anyone hurt or controlled by a partner.";
const sexualViolence = [
  {
    id: "sarssm",
    name: "Sexual Assault Response Services of Southern Maine",
    about: advocates,
    kind: "sexual-violence",
    counties: ["york", "cumberland"],
    line: mecasa,
    web: "https://www.sarssm.org",
    confirmed: true,
    checked,
    source: ["sarssm", "mecasa-services"]
  },
  {
    id: "sassmm",
    name: "Sexual Assault Support Services of Midcoast Maine",
    about: advocates,
    kind: "sexual-violence",
    // Of Cumberland, the east.
    counties: ["sagadahoc", "lincoln", "knox", "waldo", "cumberland"],
    line: mecasa,
    web: "https://www.sassmm.org",
    confirmed: true,
    checked,
    source: ["sassmm-help", "sj-2022-sassmm", "mecasa-services"]
  },
  {
    id: "sapars",
    name: "Sexual Assault Prevention and Response Services",
    about: advocates,
    kind: "sexual-violence",
    counties: ["androscoggin", "franklin", "oxford"],
    line: mecasa,
    web: "https://www.sapars.org",
    confirmed: true,
    checked,
    source: ["sapars", "sj-2023", "mecasa-services"]
  },
  {
    id: "sacsc",
    name: "Sexual Assault Crisis & Support Center",
    about: advocates,
    kind: "sexual-violence",
    counties: ["kennebec", "somerset"],
    line: mecasa,
    confirmed: false,
    checked,
    source: ["silentnomore", "mecasa-fy17", "mecasa-services"]
  },
  {
    id: "rrs",
    name: "Rape Response Services (Penquis)",
    about: advocates,
    kind: "sexual-violence",
    counties: ["penobscot", "piscataquis"],
    line: mecasa,
    confirmed: false,
    checked,
    source: ["rrs", "mecasa-services"]
  },
  {
    id: "amhc",
    name: "AMHC Sexual Assault Services",
    about: advocates,
    kind: "sexual-violence",
    counties: ["aroostook", "hancock", "washington"],
    line: mecasa,
    confirmed: true,
    checked,
    source: ["amhc-2023", "mecasa-services"]
  }
];
const domesticViolence = [
  {
    id: "caring-unlimited",
    name: "Caring Unlimited",
    about: partners,
    kind: "domestic-violence",
    counties: ["york"],
    line: mcedv,
    web: "https://caring-unlimited.org",
    confirmed: false,
    checked,
    source: ["ph-2022-cu", "cu-2020"]
  },
  {
    id: "through-these-doors",
    name: "Through These Doors",
    about: partners,
    kind: "domestic-violence",
    counties: ["cumberland"],
    line: mcedv,
    confirmed: false,
    checked,
    source: "ph-2019-ttd"
  },
  {
    id: "new-hope",
    name: "New Hope Midcoast",
    about: partners,
    kind: "domestic-violence",
    counties: ["sagadahoc", "lincoln", "knox", "waldo"],
    voice: { e164: "+18005223304", display: "1-800-522-3304" },
    hours: anyHour,
    line: mcedv,
    web: "https://newhopemidcoast.org",
    confirmed: true,
    checked,
    source: "newhope"
  },
  {
    id: "safe-voices",
    name: "Safe Voices",
    about: "Help for anyone hurt or controlled by a partner, and for people who were trafficked.",
    kind: "domestic-violence",
    counties: ["androscoggin", "franklin", "oxford"],
    voice: { e164: "+18005592927", display: "1-800-559-2927" },
    hours: anyHour,
    line: mcedv,
    web: "https://safevoices.org",
    confirmed: true,
    checked,
    source: ["bulldog-2024", "safevoices"]
  },
  {
    id: "fvp",
    name: "Family Violence Project",
    about: partners,
    kind: "domestic-violence",
    counties: ["kennebec", "somerset"],
    line: mcedv,
    web: "https://www.familyviolenceproject.org",
    confirmed: false,
    checked,
    source: "fvp"
  },
  {
    id: "partners-for-peace",
    name: "Partners for Peace",
    about: partners,
    kind: "domestic-violence",
    counties: ["penobscot", "piscataquis"],
    line: mcedv,
    web: "https://www.partnersforpeaceme.org",
    confirmed: false,
    checked,
    source: "pfp-2023"
  },
  {
    id: "hope-justice",
    name: "Hope & Justice Project",
    about: partners,
    kind: "domestic-violence",
    counties: ["aroostook"],
    line: mcedv,
    web: "https://www.hopeandjusticeproject.org",
    confirmed: false,
    checked,
    source: ["wph-2019", "hjp", "thecounty-2022"]
  },
  {
    id: "nextstep",
    name: "NextStep Domestic Violence Project",
    about: partners,
    kind: "domestic-violence",
    counties: ["hancock", "washington"],
    voice: { e164: "+18003155579", display: "1-800-315-5579" },
    hours: anyHour,
    line: mcedv,
    web: "https://nextstepdvproject.org",
    confirmed: true,
    checked,
    source: ["nextstep", "wdea", "wph-2019", "ph-2018-nextstep"]
  }
];
const tribal = [
  {
    id: "maliseet",
    name: "Maliseet Domestic and Sexual Violence Advocacy Center, Houlton",
    about: "Advocates and shelter, for everyone.",
    kind: "tribal",
    counties: ["aroostook"],
    line: stronghearts,
    confirmed: false,
    checked,
    source: ["wph-2019", "thecounty-2018", "collins-maliseet"]
  },
  {
    id: "penobscot-nation",
    name: "Penobscot Nation domestic and sexual violence advocates",
    about: "Advocates for the Penobscot community.",
    kind: "tribal",
    counties: ["penobscot"],
    line: stronghearts,
    confirmed: false,
    checked,
    source: "wph-2019"
  },
  {
    id: "indian-township",
    name: "Passamaquoddy Domestic and Sexual Violence Advocacy Center, Indian Township",
    about: "Advocates for the Passamaquoddy community.",
    kind: "tribal",
    counties: ["washington"],
    line: stronghearts,
    confirmed: false,
    checked,
    source: "thecounty-2018"
  }
];
const prebleStreet = {
  id: "preble-street",
  name: "Preble Street Anti-Trafficking Services",
  about: "Help after sex or labor trafficking: basic needs, housing, and the way to more help. All ages.",
  kind: "service",
  line: nhth,
  web: "https://www.preblestreet.org/what-we-do/anti-trafficking-services/",
  confirmed: false,
  checked,
  source: ["preble-ats", "preble-2024", "preble-2023", "amjambo"]
};
const ilap = {
  id: "ilap",
  name: "Immigrant Legal Advocacy Project (ILAP)",
  about: "Legal help with immigration, also for people who were trafficked.",
  kind: "service",
  line: ptla,
  web: "https://ilapmaine.org",
  confirmed: false,
  checked,
  source: ["ilap-2023", "preble-2023"]
};
const ircm = {
  id: "ircm",
  name: "Immigrant Resource Center of Maine, Lewiston",
  about: "For immigrants and refugees who were hurt at home, by sexual violence or by trafficking. In their own languages.",
  kind: "service",
  line: mcedv,
  confirmed: false,
  checked,
  source: ["ircm-2024", "mecasa-fy17"]
};
const centers = [
  ...sexualViolence,
  ...domesticViolence,
  ...tribal,
  prebleStreet,
  ilap,
  ircm
];

export { centers, domesticViolence, ilap, ircm, prebleStreet, sexualViolence, tribal };

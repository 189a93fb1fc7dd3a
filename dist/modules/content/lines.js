const checked = { on: "2026-11-21", how: "read" };
const anyHour = "Any hour, every day.";
const officeHours = "Office hours.";
const relay = { e164: "711", display: "711" };
const emergency = {
  id: "911",
  name: "Emergency services (911)",
  about: "For danger right now, violence, or a medical emergency.",
  voice: { e164: "911", display: "911" },
  sms: { e164: "911", display: "911" },
  hours: anyHour,
  scope: "maine",
  checked,
  source: ["govtech-911", "mp-911", "wa-hk"]
};
const nhth = {
  id: "nhth",
  name: "National Human Trafficking Hotline",
  short: "the Trafficking Hotline",
  about: "For people living through sex or labor trafficking, and for anyone worried about someone.",
  voice: { e164: "+18883737888", display: "1-888-373-7888" },
  sms: { e164: "233733", display: "233733" },
  keyword: "HELP",
  chat: "https://humantraffickinghotline.org/chat",
  web: "https://humantraffickinghotline.org",
  tty: relay,
  hours: anyHour,
  languages: "By phone in more than 200 languages. Text and chat in English and Spanish.",
  scope: "national",
  operator: { name: "Compass Connections", since: "2025-09" },
  checked,
  source: ["ndhttf", "acf-2025", "hpr-2025", "acf-2018", "nhth-approach", "plymouthda", "wickedlocal"]
};
const mecasa = {
  id: "mecasa",
  name: "Maine Sexual Assault Helpline",
  about: "For anyone in Maine hurt by sexual violence or trafficking. You need no name for it. Say so if a call back is not safe.",
  voice: { e164: "+18008717741", display: "1-800-871-7741" },
  web: "https://www.mecasa.org",
  tty: relay,
  hours: anyHour,
  languages: "Any language: leave your number and language, and an interpreter calls back.",
  scope: "maine",
  operator: { name: "Maine's sexual assault support centers (MECASA)" },
  checked,
  source: ["sassmm-help", "sassmm-q", "mecasa-services", "usm-2020", "sarssm", "sapars"]
};
const mcedv = {
  id: "mcedv",
  name: "Maine Domestic Abuse Helpline",
  about: "For anyone hurt, controlled or exploited by a partner.",
  voice: { e164: "+18668344357", display: "1-866-834-4357" },
  web: "https://www.mcedv.org",
  tty: relay,
  hours: anyHour,
  scope: "maine",
  operator: { name: "Maine Coalition to End Domestic Violence and its member programs" },
  checked,
  source: ["mcedv", "asm-2025", "wph-2019", "usm-2020", "bdn-2017-pfp", "ph-2022-dvrc", "eaime"]
};
const crisisLanguages = "English, Spanish, and interpreters for 150 languages.";
const lifeline = {
  id: "988",
  name: "988 Suicide and Crisis Lifeline",
  about: "For thoughts of suicide, a mental health or drug crisis, or worry about someone.",
  voice: { e164: "988", display: "988" },
  sms: { e164: "988", display: "988" },
  web: "https://988lifeline.org",
  tty: relay,
  hours: anyHour,
  languages: crisisLanguages,
  scope: "national",
  checked,
  source: ["umext-988"]
};
const maineCrisis = {
  id: "maine-crisis",
  name: "Maine Crisis Line",
  about: "For a mental health crisis. Crisis workers can come to you.",
  voice: { e164: "+18885681112", display: "1-888-568-1112" },
  sms: { e164: "+18885681112", display: "1-888-568-1112" },
  tty: relay,
  hours: anyHour,
  languages: crisisLanguages,
  scope: "maine",
  operator: { name: "The Opportunity Alliance for Maine DHHS" },
  checked,
  source: ["umext-988", "wagm-teen"]
};
const maine211 = {
  id: "211",
  name: "211 Maine",
  about: "For housing, food, heat, health and legal help. Not for emergencies.",
  voice: { e164: "211", display: "211" },
  sms: { e164: "898211", display: "898-211" },
  send: "your ZIP code",
  web: "https://211maine.org",
  hours: "Any hour, as of February 2024.",
  languages: "For an interpreter, press 6, then say your language.",
  scope: "maine",
  checked,
  source: ["uw-211"]
};
const dhhsIntake = {
  id: "dhhs-intake",
  name: "Maine DHHS Child Protective Intake",
  about: "To report that someone under 18 may be abused, neglected or trafficked.",
  voice: { e164: "+18004521999", display: "1-800-452-1999" },
  web: "https://www.maine.gov/dhhs/ocfs",
  tty: relay,
  hours: "Any hour, holidays too.",
  scope: "maine",
  operator: { name: "Maine DHHS Office of Child and Family Services" },
  checked,
  source: ["ocfs", "ocfs-old", "aps"]
};
const aps = {
  id: "aps",
  name: "Maine Adult Protective Services",
  about: "To report abuse or exploitation of an adult who cannot protect themselves.",
  voice: { e164: "+18006248404", display: "1-800-624-8404" },
  web: "https://www.maine.gov/dhhs/oads/get-support/aps/report-abuse-neglect-exploitation",
  tty: relay,
  hours: anyHour,
  scope: "maine",
  checked,
  source: ["aps"]
};
const ncmec = {
  id: "ncmec",
  name: "National Center for Missing & Exploited Children",
  about: "To report a missing child, or a child exploited for sex, online or off.",
  voice: { e164: "+18008435678", display: "1-800-843-5678" },
  web: "https://www.missingkids.org",
  hours: anyHour,
  scope: "national",
  operator: { name: "National Center for Missing & Exploited Children" },
  checked,
  source: ["ncmec-tip", "plymouthda", "ncmec"]
};
const maineWage = {
  id: "maine-wage",
  name: "Maine Department of Labor, Wage and Hour",
  about: "For unpaid wages or tips, missed breaks, illegal deductions and child labor. Not a crisis line.",
  voice: { e164: "+12076237900", display: "207-623-7900" },
  web: "https://maine.gov/labor/complaint",
  tty: relay,
  hours: officeHours,
  scope: "maine",
  checked,
  source: ["mdol", "posters"]
};
const ptlaFarm = {
  id: "ptla-farm",
  name: "Pine Tree Legal Assistance, Farmworker Unit",
  about: "Free legal help for farm, forest, packing house, seafood and wreath workers.",
  voice: { e164: "+12079420673", display: "207-942-0673" },
  sms: { e164: "+12072332930", display: "207-233-2930" },
  web: "https://www.ptla.org",
  hours: "Monday to Thursday 8 am to 4 pm, Friday 8 am to noon.",
  languages: "Pages in English and Spanish.",
  scope: "maine",
  checked,
  source: ["ptla-farm", "ptla-news"]
};
const ptla = {
  id: "ptla",
  name: "Pine Tree Legal Assistance",
  about: "Free legal help with matters that are not crimes, mostly for people with a low income.",
  voice: { e164: "+12077748211", display: "207-774-8211" },
  web: "https://www.ptla.org",
  hours: "Monday noon to 2:30 pm, Tuesday and Thursday 9 to 11:30 am.",
  languages: "Phone menu in Spanish, Chinese, French, Arabic, Somali, Portuguese and Vietnamese.",
  scope: "maine",
  checked,
  source: ["ptla-intake", "ptla-services"]
};
const nrs = {
  id: "nrs",
  name: "National Runaway Safeline",
  short: "the Runaway Safeline",
  about: "For people aged 12 to 21 who left home, may leave or have no place to stay, and their families.",
  voice: { e164: "+18007862929", display: "1-800-786-2929" },
  chat: "https://www.1800runaway.org",
  web: "https://www.1800runaway.org",
  hours: anyHour,
  scope: "national",
  checked,
  source: ["nrs", "nrs-faq"]
};
const stronghearts = {
  id: "stronghearts",
  name: "StrongHearts Native Helpline",
  short: "StrongHearts",
  about: "By and for Native people: help with domestic, dating and sexual violence.",
  voice: { e164: "+18447628483", display: "1-844-762-8483" },
  sms: { e164: "+18447628483", display: "1-844-762-8483" },
  chat: "https://strongheartshelpline.org",
  web: "https://strongheartshelpline.org",
  hours: anyHour,
  scope: "national",
  operator: { name: "StrongHearts Native Helpline", since: "2021-10" },
  checked,
  source: ["stronghearts", "niwrc-2022"]
};
const loveis = {
  id: "loveis",
  name: "love is respect",
  short: "love is respect",
  about: "For teens and young adults hurt or controlled by someone they date.",
  voice: { e164: "+18663319474", display: "1-866-331-9474" },
  sms: { e164: "22522", display: "22522" },
  keyword: "LOVEIS",
  chat: "https://www.loveisrespect.org",
  web: "https://www.loveisrespect.org",
  hours: anyHour,
  scope: "national",
  checked,
  source: ["loveis", "loveis2"]
};
const ndvh = {
  id: "ndvh",
  name: "National Domestic Violence Hotline",
  short: "the Domestic Violence Hotline",
  about: "For anyone hurt or controlled by a partner.",
  voice: { e164: "+18007997233", display: "1-800-799-7233" },
  chat: "https://www.thehotline.org",
  web: "https://www.thehotline.org",
  hours: anyHour,
  languages: "More than 200 languages with interpreters.",
  scope: "national",
  checked,
  source: ["wiki-ndvh"]
};
const rainn = {
  id: "rainn",
  name: "RAINN National Sexual Assault Hotline",
  about: "For anyone hurt by sexual violence.",
  voice: { e164: "+18006564673", display: "1-800-656-4673" },
  web: "https://www.rainn.org",
  hours: anyHour,
  languages: "English and Spanish.",
  scope: "national",
  checked,
  source: ["rainn-hotline", "rainn-old"]
};
const lines = [
  emergency,
  nhth,
  mecasa,
  mcedv,
  lifeline,
  maineCrisis,
  maine211,
  dhhsIntake,
  aps,
  ncmec,
  maineWage,
  ptlaFarm,
  ptla,
  nrs,
  stronghearts,
  loveis,
  ndvh,
  rainn
];

export { aps, dhhsIntake, emergency, lifeline, lines, loveis, maine211, maineCrisis, maineWage, mcedv, mecasa, ncmec, ndvh, nhth, nrs, ptla, ptlaFarm, rainn, relay, stronghearts };

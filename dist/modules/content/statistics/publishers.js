const hotline = {
  id: "by.hotline",
  name: "National Human Trafficking Hotline",
  source: "nhth-maine"
};
const polaris = { id: "by.polaris", name: "Polaris", source: "polaris-visa" };
const needsAssessment = {
  id: "by.needs-assessment",
  name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)",
  source: "needs-assessment-2015"
};
const mecasa = {
  id: "by.mecasa",
  name: "Maine Coalition Against Sexual Assault (MECASA)",
  source: "needs-assessment-2015"
};
const mcedv = {
  id: "by.mcedv",
  name: "Maine Coalition to End Domestic Violence (MCEDV)",
  source: "mcedv"
};
const prebleStreet = {
  id: "by.preble-street",
  name: "Preble Street",
  source: "preble-2022"
};
const safeVoices = {
  id: "by.safe-voices",
  name: "Safe Voices",
  source: "safevoices"
};
const statePolice = {
  id: "by.state-police",
  name: "Maine State Police, crime statistics",
  source: ["news-center-2019", "crime2017"]
};
const fbi = { id: "by.fbi", name: "FBI", source: "cm-2013" };
const bangorDailyNews = {
  id: "by.bangor-daily-news",
  name: "Bangor Daily News, editorial",
  source: "bdn-editorial-2013"
};
const seacoast = {
  id: "by.seacoast",
  name: "Seacoastonline",
  source: "seacoast"
};
const lewistonVigil = {
  id: "by.lewiston-vigil",
  name: "Safe Voices and the mayor of Lewiston",
  source: ["bulldog-2024", "ncm-2023", "sj-2023"]
};
const civilRights = {
  id: "by.civil-rights",
  name: "US Commission on Civil Rights, Maine Advisory Committee",
  source: "tct"
};
const sharedHope = {
  id: "by.shared-hope",
  name: "Shared Hope International",
  source: "reportcard"
};
const hospitalityMaine = {
  id: "by.hospitality-maine",
  name: "HospitalityMaine",
  source: "h2b-2022"
};
const innkeepers = {
  id: "by.innkeepers",
  name: "Maine Innkeepers Association",
  source: "mdi"
};
const laborDepartment = {
  id: "by.labor-department",
  name: "Maine Department of Labor",
  source: "ph-2022-wage"
};
const ours = {
  id: "by.ours",
  name: "our own sum",
  source: "ours"
};

export { bangorDailyNews, civilRights, fbi, hospitalityMaine, hotline, innkeepers, laborDepartment, lewistonVigil, mcedv, mecasa, needsAssessment, ours, polaris, prebleStreet, safeVoices, seacoast, sharedHope, statePolice };

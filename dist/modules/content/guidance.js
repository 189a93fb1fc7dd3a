import { nhth, emergency, dhhsIntake, ptla, mecasa } from './lines.js';

const oneSign = {
  id: "guidance.one-sign",
  text: "One sign is not proof. Look for several, and think of the plain reasons first.",
  careful: "Do not confront anyone, and do not promise to keep a secret.",
  source: ["wa-hk", "dhs-edu", "stt", "plymouthda", "csba"]
};
const noName = {
  id: "guidance.no-name",
  text: "One sign is not proof. Is it you? You need no proof and no name for it to ask for help.",
  careful: "Is it someone else? Do not confront the person who does the harm, and do not promise to keep a secret.",
  source: ["freeway", "mecasa-services", "plymouthda"]
};
const under18 = {
  id: "guidance.under-18",
  text: "Under 18? School staff and helpline advocates may have to tell the state if someone is hurting you. You can ask first what they must tell, before you say your name.",
  source: ["s4011a", "sassmm-school", "nhth-approach", "nhth-reach"]
};
const askFirst = {
  id: "guidance.ask-first",
  text: "Not sure? Talk it through with the hotline. You need no proof.",
  lines: [nhth],
  source: ["plymouthda", "ndhttf", "nhth-approach"]
};
const childFirst = {
  id: "guidance.child-first",
  text: "A child in danger now: call 911. Worried about a child: call the DHHS intake line, at any hour.",
  lines: [emergency, dhhsIntake, nhth],
  source: ["wa-hk", "ocfs", "s4011a"]
};
const workerFirst = {
  id: "guidance.worker-first",
  text: "Is it about work? Call the hotline. Pine Tree Legal may give free legal help. Do not tell the boss or the contractor.",
  lines: [nhth, ptla],
  source: ["nhth-hosp", "polaris-hosp", "ptla-farm", "ptla-services"]
};
const youChoose = {
  id: "guidance.you-choose",
  text: "You can call, text, or do nothing now. You choose.",
  lines: [nhth, mecasa],
  source: ["needs-assessment-2015", "mecasa-services"]
};
const callNow = {
  id: "guidance.call-now",
  text: "Someone is in danger right now? Call 911. If you cannot speak, text 911 and say where first.",
  why: "911 can send police or medical help.",
  lines: [emergency],
  source: ["wa-hk", "govtech-911", "mp-911"]
};
const callHotline = {
  id: "guidance.call-hotline",
  text: "Call or text the National Human Trafficking Hotline. You can ask for advice without proof.",
  why: "Trained people help you think it through, and know the services near you.",
  lines: [nhth],
  source: ["plymouthda", "ndhttf", "nhth-approach"]
};
const callLocal = {
  id: "guidance.call-local",
  text: "You can also call the Maine Sexual Assault Helpline, day or night.",
  why: "Local advocates support people who were trafficked or exploited, and the people around them.",
  lines: [mecasa],
  source: ["sassmm-help", "mecasa-services"]
};
const tellManager = {
  id: "guidance.tell-manager",
  text: "Follow the plan of your workplace: tell the manager or security where nobody can hear.",
  why: "One clear report keeps everyone safer.",
  source: ["wa-hk", "wa-fb", "rrcaht"]
};
const skipBoss = {
  id: "guidance.skip-boss",
  text: "If the boss may be part of it, go straight to the hotline.",
  lines: [nhth],
  source: "ours"
};
const noteLater = {
  id: "guidance.note-later",
  text: "Later, and out of sight, write down what you saw: when, where and who.",
  why: "It helps the hotline or the police.",
  source: "weunseen"
};
const saferLines = {
  id: "guidance.safer-lines",
  text: "If someone fears immigration police, start with the hotline, an advocate or legal aid.",
  why: "The hotline is not the police and not immigration. The federal tip line is run by ICE.",
  lines: [nhth],
  source: ["htexperts", "amjambo", "plymouthda"]
};
const listen = {
  id: "guidance.listen",
  text: "Listen and believe. Offer a number. Let them choose, and accept \u201Cnot now\u201D.",
  why: "Maine survivors asked for this.",
  source: ["needs-assessment-2015", "mecasa-services"]
};
const beHonest = {
  id: "guidance.be-honest",
  text: "Before they tell you more, say what you cannot keep to yourself: harm to a child, or danger right now.",
  why: "People should know this before they share. The hotline has said that it acts in these two cases.",
  source: ["nhth-approach", "nhth-reach", "sassmm-school"]
};
const noConfronting = {
  id: "guidance.no-confronting",
  text: "Do not confront the person you suspect.",
  why: "It can bring violence on the person at risk or on you.",
  source: ["dhs-edu", "wa-hk", "plymouthda", "freeway"]
};
const noHeroics = {
  id: "guidance.no-heroics",
  text: "Do not try to get anyone out, follow anyone or look into it yourself.",
  why: "It is dangerous, and adults decide for themselves when to leave.",
  source: ["dhs-edu", "freeway", "needs-assessment-2015"]
};
const noAlarm = {
  id: "guidance.no-alarm",
  text: "Do not speak with them about trafficking where others can see or hear.",
  why: "They may be watched, and may be punished for it. Plain kindness is always fine.",
  source: ["dhs-edu", "wa-fd"]
};
const noProfile = {
  id: "guidance.no-profile",
  text: "Do not judge by skin color, country, language, gender, clothes or job.",
  why: "It hurts people, and it misses those who need help.",
  source: ["needs-assessment-2015", "nhth-approach"]
};
const offerNumber = {
  id: "guidance.offer-number",
  text: "If an adult asks for help and nobody can hear: \u201CI believe you. I have a number, if you want it. You choose.\u201D",
  source: ["needs-assessment-2015", "mecasa-services"]
};
const companion = {
  id: "guidance.companion",
  text: "Someone keeps a companion\u2019s ID, gives all the answers, and will not leave them alone.",
  answer: "Stay friendly. Tell your manager where nobody can hear, and ask the hotline for advice.",
  lines: [nhth],
  source: ["guardian", "bhd", "innov", "nest", "wa-hk", "plymouthda"]
};
const keptPapers = {
  id: "guidance.kept-papers",
  text: "A worker says that a boss keeps their passport, and that they still owe for the trip.",
  answer: "Listen, and offer the number of the hotline. Do not tell the boss.",
  lines: [nhth],
  source: ["nhth-hosp", "polaris-hosp", "nhth-labor", "ptla-farm"]
};

export { askFirst, beHonest, callHotline, callLocal, callNow, childFirst, companion, keptPapers, listen, noAlarm, noConfronting, noHeroics, noName, noProfile, noteLater, offerNumber, oneSign, saferLines, skipBoss, tellManager, under18, workerFirst, youChoose };

/** Stands with every group of signs for staff. */
export declare const oneSign: {
    readonly id: "guidance.one-sign";
    readonly text: "One sign is not proof. Look for several, and think of the plain reasons first.";
    readonly careful: "Do not confront anyone, and do not promise to keep a secret.";
    readonly source: readonly ["wa-hk", "dhs-edu", "stt", "plymouthda", "csba"];
};
/** Stands with every group of signs that a person at risk, or a friend, may read about themselves. */
export declare const noName: {
    readonly id: "guidance.no-name";
    readonly text: "One sign is not proof. Is it you? You need no proof and no name for it to ask for help.";
    readonly careful: "Is it someone else? Do not confront the person who does the harm, and do not promise to keep a secret.";
    readonly source: readonly ["freeway", "mecasa-services", "plymouthda"];
};
/** The next step for staff. */
export declare const askFirst: {
    readonly id: "guidance.ask-first";
    readonly text: "Not sure? Talk it through with the hotline. You need no proof.";
    readonly source: readonly ["plymouthda", "ndhttf", "nhth-approach"];
};
/** The next step when a child may be at risk. */
export declare const childFirst: {
    readonly id: "guidance.child-first";
    readonly text: "A child in danger now: call 911. Worried about a child: call the DHHS intake line, at any hour.";
    readonly source: readonly ["wa-hk", "ocfs", "s4011a"];
};
/** The next step when a worker may be at risk. */
export declare const workerFirst: {
    readonly id: "guidance.worker-first";
    readonly text: "Is it about work? Call the hotline. Pine Tree Legal may give free legal help. Do not tell the boss or the contractor.";
    readonly source: readonly ["nhth-hosp", "polaris-hosp", "ptla-farm", "ptla-services"];
};
/** The next step for a person at risk. */
export declare const youChoose: {
    readonly id: "guidance.you-choose";
    readonly text: "You can call, text, or do nothing now. You choose.";
    readonly source: readonly ["needs-assessment-2015", "mecasa-services"];
};
export declare const callNow: {
    readonly id: "guidance.call-now";
    readonly text: "Someone is in danger right now? Call 911. If you cannot speak, text 911 and say where first.";
    readonly why: "911 can send police or medical help.";
    readonly source: readonly ["wa-hk", "govtech-911", "mp-911"];
};
export declare const callHotline: {
    readonly id: "guidance.call-hotline";
    readonly text: "Call or text the National Human Trafficking Hotline. You can ask for advice without proof.";
    readonly why: "Trained people help you think it through, and know the services near you.";
    readonly source: readonly ["plymouthda", "ndhttf", "nhth-approach"];
};
export declare const callLocal: {
    readonly id: "guidance.call-local";
    readonly text: "You can also call the Maine Sexual Assault Helpline, day or night.";
    readonly why: "Local advocates support people who were trafficked or exploited, and the people around them.";
    readonly source: readonly ["sassmm-help", "mecasa-services"];
};
export declare const tellManager: {
    readonly id: "guidance.tell-manager";
    readonly text: "Follow the plan of your workplace: tell the manager or security where nobody can hear.";
    readonly why: "One clear report keeps everyone safer.";
    readonly source: readonly ["wa-hk", "wa-fb", "rrcaht"];
};
export declare const skipBoss: {
    readonly id: "guidance.skip-boss";
    readonly text: "If the boss may be part of it, go straight to the hotline.";
    readonly source: "ours";
};
export declare const noteLater: {
    readonly id: "guidance.note-later";
    readonly text: "Later, and out of sight, write down what you saw: when, where and who.";
    readonly why: "It helps the hotline or the police.";
    readonly source: "weunseen";
};
export declare const saferLines: {
    readonly id: "guidance.safer-lines";
    readonly text: "If someone fears immigration police, start with the hotline, an advocate or legal aid.";
    readonly why: "The hotline is not the police and not immigration. The federal tip line is run by ICE.";
    readonly source: readonly ["htexperts", "amjambo", "plymouthda"];
};
export declare const listen: {
    readonly id: "guidance.listen";
    readonly text: "Listen and believe. Offer a number. Let them choose, and accept “not now”.";
    readonly why: "Maine survivors asked for this.";
    readonly source: readonly ["needs-assessment-2015", "mecasa-services"];
};
export declare const beHonest: {
    readonly id: "guidance.be-honest";
    readonly text: "Before they tell you more, say what you cannot keep to yourself: harm to a child, or danger right now.";
    readonly why: "People should know this before they share. The hotline has said that it acts in these two cases.";
    readonly source: readonly ["nhth-approach", "nhth-reach", "sassmm-school"];
};
export declare const noConfronting: {
    readonly id: "guidance.no-confronting";
    readonly text: "Do not confront the person you suspect.";
    readonly why: "It can bring violence on the person at risk or on you.";
    readonly source: readonly ["dhs-edu", "wa-hk", "plymouthda", "freeway"];
};
export declare const noHeroics: {
    readonly id: "guidance.no-heroics";
    readonly text: "Do not try to get anyone out, follow anyone or look into it yourself.";
    readonly why: "It is dangerous, and adults decide for themselves when to leave.";
    readonly source: readonly ["dhs-edu", "freeway", "needs-assessment-2015"];
};
export declare const noAlarm: {
    readonly id: "guidance.no-alarm";
    readonly text: "Do not speak with them about trafficking where others can see or hear.";
    readonly why: "They may be watched, and may be punished for it. Plain kindness is always fine.";
    readonly source: readonly ["dhs-edu", "wa-fd"];
};
export declare const noProfile: {
    readonly id: "guidance.no-profile";
    readonly text: "Do not judge by skin color, country, language, gender, clothes or job.";
    readonly why: "It hurts people, and it misses those who need help.";
    readonly source: readonly ["needs-assessment-2015", "nhth-approach"];
};

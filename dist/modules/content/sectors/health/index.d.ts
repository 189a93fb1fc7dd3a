export declare const health: {
    readonly id: "health";
    readonly name: "Health care";
    readonly lead: "Care comes first. Notice with kindness, and know whom to tell.";
    readonly jobs: readonly [];
    readonly signs: readonly [{
        readonly id: "health.visit";
        readonly heading: "During the visit";
        readonly who: "patient";
        readonly caution: {
            readonly id: "guidance.one-sign";
            readonly text: "One sign is not proof. Look for several, and think of the plain reasons first.";
            readonly careful: "Do not confront anyone, and do not promise to keep a secret.";
            readonly source: readonly ["wa-hk", "dhs-edu", "stt", "plymouthda", "csba"];
        };
        readonly next: {
            readonly id: "guidance.ask-first";
            readonly text: "Not sure? Talk it through with the hotline. You need no proof.";
            readonly source: readonly ["plymouthda", "ndhttf", "nhth-approach"];
        };
        readonly signs: readonly [{
            readonly id: "health.answers";
            readonly text: "A companion answers for the patient and will not leave.";
            readonly caution: "It may be a relative, a helper or an interpreter.";
            readonly source: readonly ["nest", "innov", "bhd"];
        }, {
            readonly id: "health.story";
            readonly text: "The story of what happened changes, or does not fit.";
            readonly source: readonly ["nest", "innov"];
        }, {
            readonly id: "health.untreated";
            readonly text: "Wounds or illness went without care, and the reasons are vague.";
            readonly source: readonly ["innov", "nest", "dhs-hosp"];
        }, {
            readonly id: "health.denied";
            readonly text: "Someone has kept food, sleep or medical care from the patient.";
            readonly source: readonly ["montclair", "ed-list"];
        }, {
            readonly id: "health.rehearsed";
            readonly text: "Answers sound rehearsed, or the patient cannot say where they live.";
            readonly caution: "Having no home or little English is not a sign.";
            readonly source: "innov";
        }];
        readonly source: "ours";
    }, {
        readonly id: "health.under-18";
        readonly heading: "A patient under 18";
        readonly who: "patient";
        readonly caution: {
            readonly id: "guidance.one-sign";
            readonly text: "One sign is not proof. Look for several, and think of the plain reasons first.";
            readonly careful: "Do not confront anyone, and do not promise to keep a secret.";
            readonly source: readonly ["wa-hk", "dhs-edu", "stt", "plymouthda", "csba"];
        };
        readonly next: {
            readonly id: "guidance.child-first";
            readonly text: "A child in danger now: call 911. Worried about a child: call the DHHS intake line, at any hour.";
            readonly source: readonly ["wa-hk", "ocfs", "s4011a"];
        };
        readonly signs: readonly [{
            readonly id: "health.trades-sex";
            readonly text: "A patient under 18 trades any sex act for something of value.";
            readonly kind: "sex";
            readonly caution: "By federal law this is trafficking, even with no third person.";
            readonly source: readonly ["pbj-hotline", "ncmec", "state-def"];
        }];
        readonly source: "ours";
    }, {
        readonly id: "health.work";
        readonly heading: "When a patient talks about work";
        readonly who: "patient";
        readonly caution: {
            readonly id: "guidance.one-sign";
            readonly text: "One sign is not proof. Look for several, and think of the plain reasons first.";
            readonly careful: "Do not confront anyone, and do not promise to keep a secret.";
            readonly source: readonly ["wa-hk", "dhs-edu", "stt", "plymouthda", "csba"];
        };
        readonly next: {
            readonly id: "guidance.worker-first";
            readonly text: "Is it about work? Call the hotline. Pine Tree Legal may give free legal help. Do not tell the boss or the contractor.";
            readonly source: readonly ["nhth-hosp", "polaris-hosp", "ptla-farm", "ptla-services"];
        };
        readonly signs: readonly [{
            readonly id: "health.unsafe";
            readonly text: "The patient does dangerous work with no gear, training or breaks.";
            readonly kind: "labor";
            readonly source: readonly ["nhth-labor", "torch-l", "midfl"];
        }, {
            readonly id: "health.stay";
            readonly text: "The patient wants to leave the job, but feels forced to stay.";
            readonly kind: "labor";
            readonly source: readonly ["nhth-labor", "torch-l"];
        }, {
            readonly id: "health.threat";
            readonly text: "The boss threatens to have the patient deported, or to harm them in another way.";
            readonly kind: "labor";
            readonly source: readonly ["nhth-labor", "torch-l"];
        }, {
            readonly id: "health.papers";
            readonly text: "The patient does not control their own passport or ID.";
            readonly kind: "labor";
            readonly source: readonly ["nhth-labor", "torch-l", "innov"];
        }, {
            readonly id: "health.withheld";
            readonly text: "Someone holds back medicine, drugs or alcohol to make the patient work.";
            readonly caution: "Maine’s law on forced labor names this.";
            readonly source: readonly ["pl416", "ph-2019-preble", "needs-assessment-2015"];
        }];
        readonly source: "ours";
    }];
    readonly steps: readonly [{
        readonly id: "guidance.call-now";
        readonly text: "Someone is in danger right now? Call 911. If you cannot speak, text 911 and say where first.";
        readonly why: "911 can send police or medical help.";
        readonly source: readonly ["wa-hk", "govtech-911", "mp-911"];
    }, {
        readonly id: "health.report-child";
        readonly text: "Reason to suspect that a child is abused or exploited? Doctors, nurses and other health care staff on the state’s list must call the DHHS intake line at once.";
        readonly source: readonly ["s4011a", "s4012", "ocfs", "rainn-me"];
    }, {
        readonly id: "guidance.tell-manager";
        readonly text: "Follow the plan of your workplace: tell the manager or security where nobody can hear.";
        readonly why: "One clear report keeps everyone safer.";
        readonly source: readonly ["wa-hk", "wa-fb", "rrcaht"];
    }, {
        readonly id: "guidance.call-hotline";
        readonly text: "Call or text the National Human Trafficking Hotline. You can ask for advice without proof.";
        readonly why: "Trained people help you think it through, and know the services near you.";
        readonly source: readonly ["plymouthda", "ndhttf", "nhth-approach"];
    }, {
        readonly id: "guidance.call-local";
        readonly text: "You can also call the Maine Sexual Assault Helpline, day or night.";
        readonly why: "Local advocates support people who were trafficked or exploited, and the people around them.";
        readonly source: readonly ["sassmm-help", "mecasa-services"];
    }, {
        readonly id: "guidance.safer-lines";
        readonly text: "If someone fears immigration police, start with the hotline, an advocate or legal aid.";
        readonly why: "The hotline is not the police and not immigration. The federal tip line is run by ICE.";
        readonly source: readonly ["htexperts", "amjambo", "plymouthda"];
    }];
    readonly never: readonly [{
        readonly id: "guidance.no-confronting";
        readonly text: "Do not confront the person you suspect.";
        readonly why: "It can bring violence on the person at risk or on you.";
        readonly source: readonly ["dhs-edu", "wa-hk", "plymouthda", "freeway"];
    }, {
        readonly id: "guidance.no-heroics";
        readonly text: "Do not try to get anyone out, follow anyone or look into it yourself.";
        readonly why: "It is dangerous, and adults decide for themselves when to leave.";
        readonly source: readonly ["dhs-edu", "freeway", "needs-assessment-2015"];
    }, {
        readonly id: "guidance.no-alarm";
        readonly text: "Do not speak with them about trafficking where others can see or hear.";
        readonly why: "They may be watched, and may be punished for it. Plain kindness is always fine.";
        readonly source: readonly ["dhs-edu", "wa-fd"];
    }, {
        readonly id: "guidance.no-profile";
        readonly text: "Do not judge by skin color, country, language, gender, clothes or job.";
        readonly why: "It hurts people, and it misses those who need help.";
        readonly source: readonly ["needs-assessment-2015", "nhth-approach"];
    }];
    readonly say: readonly [{
        readonly id: "guidance.listen";
        readonly text: "Listen and believe. Offer a number. Let them choose, and accept “not now”.";
        readonly why: "Maine survivors asked for this.";
        readonly source: readonly ["needs-assessment-2015", "mecasa-services"];
    }, {
        readonly id: "guidance.be-honest";
        readonly text: "Before they tell you more, say what you cannot keep to yourself: harm to a child, or danger right now.";
        readonly why: "People should know this before they share. The hotline has said that it acts in these two cases.";
        readonly source: readonly ["nhth-approach", "nhth-reach", "sassmm-school"];
    }, {
        readonly id: "health.choice";
        readonly text: "To an adult: “I believe you. I have a number, if you want it. You choose what to do.”";
        readonly source: readonly ["needs-assessment-2015", "mecasa-services"];
    }];
    readonly tell: readonly [{
        readonly id: "guidance.child-first";
        readonly text: "A child in danger now: call 911. Worried about a child: call the DHHS intake line, at any hour.";
        readonly source: readonly ["wa-hk", "ocfs", "s4011a"];
    }, {
        readonly id: "guidance.worker-first";
        readonly text: "Is it about work? Call the hotline. Pine Tree Legal may give free legal help. Do not tell the boss or the contractor.";
        readonly source: readonly ["nhth-hosp", "polaris-hosp", "ptla-farm", "ptla-services"];
    }, {
        readonly id: "guidance.ask-first";
        readonly text: "Not sure? Talk it through with the hotline. You need no proof.";
        readonly source: readonly ["plymouthda", "ndhttf", "nhth-approach"];
    }];
    readonly laws: readonly [{
        readonly id: "law.must-report";
        readonly heading: "You must report";
        readonly text: "Teachers, school officials, counselors, school bus staff, doctors, nurses, dentists, emergency medical staff and social workers are among those who must report. They report at once when they have reasonable cause to suspect that a child is abused, neglected or exploited. Call the DHHS intake line, at any hour. School, medical and police staff may also report online. If DHHS asks, send a written report within 48 hours.";
        readonly cite: "22 MRSA 4011-A and 4012";
        readonly asOf: "copies of 2021 to 2023";
        readonly ask: {
            readonly id: "law.ask-intake";
            readonly text: "This is not legal advice. Ask the DHHS intake line, your supervisor or a lawyer.";
            readonly source: "ours";
        };
        readonly link: "https://www.maine.gov/dhhs/ocfs";
        readonly source: readonly ["s4011a", "s4012", "ocfs", "rainn-me"];
    }, {
        readonly id: "law.tell-district-attorney";
        readonly heading: "When someone outside the home does the harm";
        readonly text: "If the person who harms the child is not responsible for the child, those who must report must also tell the district attorney’s office. The DHHS intake line can tell you whom to call.";
        readonly cite: "22 MRSA 4011-A, subsection 2";
        readonly asOf: "summaries read in November 2026; the text itself was not seen";
        readonly ask: {
            readonly id: "law.ask-intake";
            readonly text: "This is not legal advice. Ask the DHHS intake line, your supervisor or a lawyer.";
            readonly source: "ours";
        };
        readonly source: readonly ["clt", "aspe", "cw-2022"];
    }, {
        readonly id: "law.post-sign";
        readonly heading: "The sign that Maine law asks for";
        readonly text: "Hotels and restaurants must post a sign about human trafficking where workers and the public can see it. The law names other places too, such as hospitals with emergency care and transport hubs. The Maine Department of Labor has the posters. This card does not replace the sign.";
        readonly cite: "26 MRSA 879, in force since August 2, 2018";
        readonly asOf: "a copy without a date, read in November 2026";
        readonly ask: {
            readonly id: "law.ask-labor";
            readonly text: "This is not legal advice. Ask the Maine Department of Labor or a lawyer.";
            readonly source: "ours";
        };
        readonly link: "https://www.maine.gov/labor/posters/index.shtml";
        readonly source: readonly ["s879", "posters", "cpc-2018"];
    }];
    readonly source: "ours";
};

export declare const signs: readonly [{
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

import type { Advice, Caution, Example, NextStep } from './types.js';
/** Stands with every group of signs for staff. */
export declare const oneSign: Caution;
/** Stands with every group of signs that a person at risk, or a friend, may read about themselves. */
export declare const noName: Caution;
/** Stands before the lines where people under 18 read. */
export declare const under18: {
    readonly id: "guidance.under-18";
    readonly text: "Under 18? School staff and helpline advocates may have to tell the state if someone is hurting you. You can ask first what they must tell, before you say your name.";
    readonly source: readonly ["s4011a", "sassmm-school", "nhth-approach", "nhth-reach"];
};
/** The next step for staff. */
export declare const askFirst: NextStep;
/** The next step when a child may be at risk. */
export declare const childFirst: NextStep;
/** The next step when a worker may be at risk. */
export declare const workerFirst: NextStep;
/** The next step for a person at risk. */
export declare const youChoose: NextStep;
export declare const callNow: Advice<never>;
export declare const callHotline: Advice<never>;
export declare const callLocal: Advice<never>;
export declare const tellManager: Advice<never>;
export declare const skipBoss: Advice<never>;
export declare const noteLater: Advice<never>;
export declare const saferLines: Advice<never>;
export declare const listen: Advice<never>;
export declare const beHonest: Advice<never>;
export declare const noConfronting: Advice<never>;
export declare const noHeroics: Advice<never>;
export declare const noAlarm: Advice<never>;
export declare const noProfile: Advice<never>;
export declare const offerNumber: Advice<never>;
/** Made-up situations that fit more than one line of work. */
export declare const companion: Example;
export declare const keptPapers: Example;

export declare const hotline: {
    readonly id: "by.hotline";
    readonly name: "National Human Trafficking Hotline";
    readonly source: "nhth-maine";
};
/** It ran the hotline until September 2025, and wrote on its data. */
export declare const polaris: {
    readonly id: "by.polaris";
    readonly name: "Polaris";
    readonly source: "polaris-visa";
};
export declare const needsAssessment: {
    readonly id: "by.needs-assessment";
    readonly name: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
    readonly source: "needs-assessment-2015";
};
export declare const mecasa: {
    readonly id: "by.mecasa";
    readonly name: "Maine Coalition Against Sexual Assault (MECASA)";
    readonly source: "needs-assessment-2015";
};
export declare const mcedv: {
    readonly id: "by.mcedv";
    readonly name: "Maine Coalition to End Domestic Violence (MCEDV)";
    readonly source: "mcedv";
};
export declare const prebleStreet: {
    readonly id: "by.preble-street";
    readonly name: "Preble Street";
    readonly source: "preble-2022";
};
export declare const safeVoices: {
    readonly id: "by.safe-voices";
    readonly name: "Safe Voices";
    readonly source: "safevoices";
};
export declare const statePolice: {
    readonly id: "by.state-police";
    readonly name: "Maine State Police, crime statistics";
    readonly source: readonly ["news-center-2019", "crime2017"];
};
export declare const fbi: {
    readonly id: "by.fbi";
    readonly name: "FBI";
    readonly source: "cm-2013";
};
export declare const bangorDailyNews: {
    readonly id: "by.bangor-daily-news";
    readonly name: "Bangor Daily News, editorial";
    readonly source: "bdn-editorial-2013";
};
export declare const seacoast: {
    readonly id: "by.seacoast";
    readonly name: "Seacoastonline";
    readonly source: "seacoast";
};
export declare const lewistonVigil: {
    readonly id: "by.lewiston-vigil";
    readonly name: "Safe Voices and the mayor of Lewiston";
    readonly source: readonly ["bulldog-2024", "ncm-2023", "sj-2023"];
};
export declare const civilRights: {
    readonly id: "by.civil-rights";
    readonly name: "US Commission on Civil Rights, Maine Advisory Committee";
    readonly source: "tct";
};
export declare const sharedHope: {
    readonly id: "by.shared-hope";
    readonly name: "Shared Hope International";
    readonly source: "reportcard";
};
export declare const hospitalityMaine: {
    readonly id: "by.hospitality-maine";
    readonly name: "HospitalityMaine";
    readonly source: "h2b-2022";
};
export declare const innkeepers: {
    readonly id: "by.innkeepers";
    readonly name: "Maine Innkeepers Association";
    readonly source: "mdi";
};
export declare const laborDepartment: {
    readonly id: "by.labor-department";
    readonly name: "Maine Department of Labor";
    readonly source: "ph-2022-wage";
};
export declare const ours: {
    readonly id: "by.ours";
    readonly name: "our own sum";
    readonly source: "ours";
};

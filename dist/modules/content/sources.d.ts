/** Every page and paper the content rests on, by id. */
export declare const sources: {
    readonly 'acf-2018': {
        readonly publisher: "HHS OTIP";
        readonly url: "https://www.acf.hhs.gov/otip/success-story/announcing-24-7-chat-text-national-human-trafficking-hotline";
        readonly date: "2018-02-07";
        readonly checked: "2026-11-21";
    };
    readonly 'acf-2025': {
        readonly publisher: "HHS/ACF press release (copy)";
        readonly url: "https://www.pubt.io/view/E63D3DEDE81EC79CD015B5F76CA741DD8592E87F";
        readonly date: "2025-09-22";
        readonly checked: "2026-11-21";
    };
    readonly aps: {
        readonly publisher: "Maine DHHS Adult Protective Services";
        readonly url: "https://www.maine.gov/dhhs/oads/get-support/aps/report-abuse-neglect-exploitation";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'asm-2025': {
        readonly publisher: "A Single Mother (citing mcedv.org)";
        readonly url: "https://www.asinglemother.org/?p=21023";
        readonly date: "2025-09";
        readonly checked: "2026-11-21";
    };
    readonly 'bdn-2017-pfp': {
        readonly publisher: "Bangor Daily News";
        readonly url: "http://bangordailynews.com/2017/10/18/news/bangor/hundreds-gather-in-downtown-bangor-for-domestic-violence-awareness/";
        readonly date: "2017-10-18";
        readonly checked: "2026-11-21";
    };
    readonly 'dhs-edu': {
        readonly publisher: "DHS Blue Campaign";
        readonly url: "http://www.dhs.gov/blue-campaign/educate-yourself";
        readonly date: "2014-11-05";
        readonly checked: "2026-11-21";
    };
    readonly eaime: {
        readonly publisher: "Elder Abuse Institute of Maine";
        readonly url: "https://www.eaime.org/hope-is-the-key-event";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'govtech-911': {
        readonly publisher: "Government Technology";
        readonly url: "https://www.govtech.com/public-safety/text-to-911-now-available-throughout-maine.html";
        readonly date: "2018-12";
        readonly checked: "2026-11-21";
    };
    readonly 'hpr-2025': {
        readonly publisher: "Hawaii Public Radio";
        readonly url: "https://www.hawaiipublicradio.org/local-news/2025-09-30/anti-human-trafficking-resource-group-prepares-for-national-hotline-changes";
        readonly date: "2025-09-30";
        readonly checked: "2026-11-21";
    };
    readonly loveis: {
        readonly publisher: "love is respect";
        readonly url: "http://www.loveisrespect.org/content/category/respectext/";
        readonly date: "2015-08";
        readonly checked: "2026-11-21";
    };
    readonly loveis2: {
        readonly publisher: "School wellness page";
        readonly url: "https://sites.google.com/apps.district833.org/phswellnesscenter/monthly-outreach/february";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly mcedv: {
        readonly publisher: "Maine Coalition to End Domestic Violence";
        readonly url: "https://www.mcedv.org/maine-domestic-violence-service-data";
        readonly date: "2015 data";
        readonly checked: "2026-11-21";
    };
    readonly mdol: {
        readonly publisher: "Maine Department of Labor";
        readonly url: "https://maine.gov/labor/complaint";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'mecasa-services': {
        readonly publisher: "MECASA";
        readonly url: "https://www.mecasa.org/services-are.html";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'mp-911': {
        readonly publisher: "Maine Public";
        readonly url: "https://www.mainepublic.org/post/you-can-now-text-911-maine";
        readonly date: "2018-12-14";
        readonly checked: "2026-11-21";
    };
    readonly ncmec: {
        readonly publisher: "NCMEC";
        readonly url: "https://www.missingkids.org/theissues/trafficking";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'ncmec-tip': {
        readonly publisher: "Jonesboro Police, NCMEC text";
        readonly url: "https://jonesboropolice.com/press-releases/2019/2/14/your-tip-could-save-a-child-from-sex-traffickers";
        readonly date: "2019-02-14";
        readonly checked: "2026-11-21";
    };
    readonly ndhttf: {
        readonly publisher: "North Dakota Human Trafficking Task Force";
        readonly url: "https://www.ndhttf.org/blog/2025/12/19/compass-connections-takes-the-lead-what-you-need-to-know-about-the-new-national-human-trafficking-hotline-operator";
        readonly date: "2025-12-19";
        readonly checked: "2026-11-21";
    };
    readonly 'nhth-approach': {
        readonly publisher: "National Human Trafficking Hotline";
        readonly url: "https://humantraffickinghotline.org/our-approach";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'niwrc-2022': {
        readonly publisher: "NIWRC";
        readonly url: "https://niwrc.org/restoration-magazine/june-2022/stronghearts-native-helpline-observes-five-year-anniversary-more";
        readonly date: "2022-06";
        readonly checked: "2026-11-21";
    };
    readonly nrs: {
        readonly publisher: "National Runaway Safeline";
        readonly url: "https://www.nationalrunawaysafeline.org/about-us";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'nrs-faq': {
        readonly publisher: "National Runaway Safeline";
        readonly url: "https://www.1800runaway.org/about-us/faq/";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly ocfs: {
        readonly publisher: "Maine DHHS OCFS";
        readonly url: "https://www11.maine.gov/dhhs/ocfs/provider-resources/reporting-suspected-child-abuse-and-neglect";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'ocfs-old': {
        readonly publisher: "Maine DHHS OCFS (older page)";
        readonly url: "https://www.maine.gov/dhhs/ocfs/cw/reporting_abuse.shtml";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'ph-2022-dvrc': {
        readonly publisher: "Portland Press Herald (MCEDV op-ed)";
        readonly url: "https://www.pressherald.com/2022/02/24/maine-voices-maines-domestic-violence-agencies-offer-resources-to-people-in-need/";
        readonly date: "2022-02-24";
        readonly checked: "2026-11-21";
    };
    readonly plymouthda: {
        readonly publisher: "Plymouth County DA (MA) task force";
        readonly url: "https://plymouthda.com/pchttf-how-to-report/";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly posters: {
        readonly publisher: "Maine DOL posters page";
        readonly url: "https://www.maine.gov/labor/posters/index.shtml";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'ptla-farm': {
        readonly publisher: "Pine Tree Legal Assistance Farmworker Unit";
        readonly url: "https://www.ptla.org/pine-tree-farmworker-unit";
        readonly date: "2021 or later";
        readonly checked: "2026-11-21";
    };
    readonly 'ptla-intake': {
        readonly publisher: "Pine Tree Legal Assistance";
        readonly url: "https://www.ptla.org/website-user-testing";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'ptla-news': {
        readonly publisher: "Pine Tree Legal Assistance newsletter";
        readonly url: "https://myemail.constantcontact.com/We-think-injustice-is-udder-madness-.html?soid=1134320517883&aid=hKbnaDQ6-9A";
        readonly date: "2024";
        readonly checked: "2026-11-21";
    };
    readonly 'rainn-hotline': {
        readonly publisher: "Psychreg (RAINN release)";
        readonly url: "https://www.psychreg.org/national-sexual-assault-hotline-expanded-support-spanish-speaking-survivors/";
        readonly date: "2023 or 2024";
        readonly checked: "2026-11-21";
    };
    readonly 'rainn-old': {
        readonly publisher: "RAINN (old page)";
        readonly url: "https://rainn.org/get-help/national-sexual-assault-hotline";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly sapars: {
        readonly publisher: "Gorham Weekly";
        readonly url: "https://gorhamweekly.com/news/sapars-listens-to-and-helps-sexual-abuse-victims";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly sarssm: {
        readonly publisher: "Sexual Assault Response Services of Southern Maine";
        readonly url: "https://www.sarssm.org/childrens-advocacy.html";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'sassmm-help': {
        readonly publisher: "Sexual Assault Support Services of Midcoast Maine";
        readonly url: "https://www.sassmm.org/help-now.html";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'sassmm-q': {
        readonly publisher: "Sexual Assault Support Services of Midcoast Maine";
        readonly url: "https://www.sassmm.org/your-questions.html";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly stronghearts: {
        readonly publisher: "StrongHearts Native Helpline";
        readonly url: "https://stronghearts.me/about";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'umext-988': {
        readonly publisher: "UMaine Extension";
        readonly url: "https://extension.umaine.edu/agriculture/2022/07/20/maines-launch-of-988-connecting-you-to-local-providers/";
        readonly date: "2022-07-20";
        readonly checked: "2026-11-21";
    };
    readonly 'usm-2020': {
        readonly publisher: "University of Southern Maine";
        readonly url: "https://usm.maine.edu/publicaffairs/covid-19-violence-prevention-and-response-information";
        readonly date: "2020";
        readonly checked: "2026-11-21";
    };
    readonly 'uw-211': {
        readonly publisher: "Heart of Maine United Way";
        readonly url: "https://homeunitedway.org/homeuw-celebrates-211-maine-month";
        readonly date: "2024-02";
        readonly checked: "2026-11-21";
    };
    readonly 'wagm-teen': {
        readonly publisher: "WAGM";
        readonly url: "https://www.wagmtv.com/content/news/NAMI-Maine-Launches-Teen-Peer-Support-Text-Line-569918731.html?ref=731";
        readonly date: "2020-04-24";
        readonly checked: "2026-11-21";
    };
    readonly wickedlocal: {
        readonly publisher: "Wicked Local";
        readonly url: "http://abington.wickedlocal.com/news/20170809/how-to-help-victim-of-human-trafficking";
        readonly date: "2017-08-09";
        readonly checked: "2026-11-21";
    };
    readonly 'wiki-ndvh': {
        readonly publisher: "Wikipedia";
        readonly url: "https://en.wikipedia.org/wiki/National_Domestic_Violence_Hotline";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'wph-2019': {
        readonly publisher: "Wabanaki Public Health";
        readonly url: "http://wabanakipublichealth.org/2019/09/15/putting-an-end-to-domestic-violence/";
        readonly date: "2019-09-15";
        readonly checked: "2026-11-21";
    };
};
export type SourceId = keyof typeof sources;

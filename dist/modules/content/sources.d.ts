/**
 * Every page and paper the content rests on, by id. What only one folder cites stands in that folder's `sources.ts`, and
 * what a shown figure was read in with the statistics; here stands what several places cite.
 */
export declare const sources: {
    readonly 'acf-2018': {
        readonly publisher: "HHS OTIP";
        readonly url: "https://www.acf.hhs.gov/otip/success-story/announcing-24-7-chat-text-national-human-trafficking-hotline";
        readonly date: "2018-02-07";
        readonly family: "hhs";
        readonly checked: "2026-11-21";
    };
    readonly 'acf-2025': {
        readonly publisher: "HHS/ACF press release (copy)";
        readonly url: "https://www.pubt.io/view/E63D3DEDE81EC79CD015B5F76CA741DD8592E87F";
        readonly date: "2025-09-22";
        readonly family: "hhs";
        readonly checked: "2026-11-21";
    };
    readonly 'ahla-best': {
        readonly publisher: "Summary of an AH&LA webinar (BEST)";
        readonly url: "https://justiceforlifecdp.wordpress.com/2012/10/31/how-hotels-can-identify-human-trafficking/";
        readonly date: "2012-10-31";
        readonly checked: "2026-11-21";
    };
    readonly amjambo: {
        readonly publisher: "Amjambo Africa (Preble Street author)";
        readonly url: "https://www.amjamboafrica.com/preble-street-helps-identify-crime-of-human-trafficking/?fbclid=IwAR3BP1z54b11UtAbYGY6WKR5sjPoQEvi6yXOGSvWliySXJpgUgee7zM-OHA";
        readonly date: null;
        readonly family: "preble";
        readonly checked: "2026-11-21";
    };
    readonly aps: {
        readonly publisher: "Maine DHHS Adult Protective Services";
        readonly url: "https://www.maine.gov/dhhs/oads/get-support/aps/report-abuse-neglect-exploitation";
        readonly date: null;
        readonly family: "maine-dhhs";
        readonly checked: "2026-11-21";
    };
    readonly 'asm-2025': {
        readonly publisher: "A Single Mother (citing mcedv.org)";
        readonly url: "https://www.asinglemother.org/?p=21023";
        readonly date: "2025-09";
        readonly checked: "2026-11-21";
    };
    readonly aspe: {
        readonly publisher: "HHS ASPE";
        readonly url: "https://aspe.hhs.gov/report/state-laws/b-child-abuse-reporting-requirements-18";
        readonly date: null;
        readonly family: "hhs";
        readonly checked: "2026-11-21";
    };
    readonly 'bdn-2017-pfp': {
        readonly publisher: "Bangor Daily News";
        readonly url: "http://bangordailynews.com/2017/10/18/news/bangor/hundreds-gather-in-downtown-bangor-for-domestic-violence-awareness/";
        readonly date: "2017-10-18";
        readonly family: "bdn";
        readonly checked: "2026-11-21";
    };
    readonly bhd: {
        readonly publisher: "Best Hospitality Degrees";
        readonly url: "https://www.besthospitalitydegrees.com/lists/5-signs-of-human-trafficking-every-hotel-employee-needs-to-know/";
        readonly date: "2018";
        readonly checked: "2026-11-21";
    };
    readonly 'bulldog-2024': {
        readonly publisher: "Daily Bulldog (Safe Voices release)";
        readonly url: "https://dailybulldog.com/health/safe-voices-plans-vigil-to-recognize-human-trafficking-awareness-month/?utm_source=rss&utm_medium=rss&utm_campaign=safe-voices-plans-vigil-to-recognize-human-trafficking-awareness-month";
        readonly date: "2024-01-12";
        readonly family: "safevoices";
        readonly checked: "2026-11-21";
    };
    readonly childusa: {
        readonly publisher: "CHILD USA";
        readonly url: "https://childusa.org/law/maine/maine-mandatory-reporting-laws";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly clt: {
        readonly publisher: "Church Law & Tax";
        readonly url: "https://www.churchlawandtax.com/child-abuse-laws/child-abuse-reporting-laws-for-maine/";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly contra: {
        readonly publisher: "Contra Costa Human Trafficking Coalition";
        readonly url: "https://contracostacoalition.org/labortrafficking";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly covered: {
        readonly publisher: "Covered Colorado";
        readonly url: "https://coveredcolorado.org/online-safety";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'cpc-2018': {
        readonly publisher: "Compliance Poster Company";
        readonly url: "https://complianceposter.com/2018/07/12/maine-human-trafficking-awareness-poster-required-starting-in-august/";
        readonly date: "2018-07-12";
        readonly checked: "2026-11-21";
    };
    readonly csba: {
        readonly publisher: "California School Boards Association (HHS OTIP speaker)";
        readonly url: "http://blog.csba.org/schools-role-identifying-human-trafficking/";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'cw-2022': {
        readonly publisher: "Child Welfare Information Gateway";
        readonly url: "https://www.childwelfare.gov/resources/definitions-child-abuse-and-neglect-maine/";
        readonly date: "2022-05";
        readonly checked: "2026-11-21";
    };
    readonly 'dhs-edu': {
        readonly publisher: "DHS Blue Campaign";
        readonly url: "http://www.dhs.gov/blue-campaign/educate-yourself";
        readonly date: "2014-11-05";
        readonly family: "blue";
        readonly checked: "2026-11-21";
    };
    readonly 'dhs-hosp': {
        readonly publisher: "DHS Blue Campaign (archived page)";
        readonly url: "https://dhs.gov/archive/blue-campaign/human-trafficking-and-hospitality-industry";
        readonly date: null;
        readonly family: "blue";
        readonly checked: "2026-11-21";
    };
    readonly eaime: {
        readonly publisher: "Elder Abuse Institute of Maine";
        readonly url: "https://www.eaime.org/hope-is-the-key-event";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'ed-intro': {
        readonly publisher: "US ED / NCSSLE";
        readonly url: "https://safesupportivelearning.ed.gov/human-trafficking-americas-schools?_gl=1*1roxmh4*_gcl_au*MTM5MjY2MjY1OC4xNzAzMDgyNTAy";
        readonly date: null;
        readonly family: "ed";
        readonly checked: "2026-11-21";
    };
    readonly 'ed-list': {
        readonly publisher: "3rd Millennium Classrooms (US ED question list)";
        readonly url: "https://3rdmil.com/is_human_trafficking_happening_in_your_classroom/";
        readonly date: null;
        readonly family: "ed";
        readonly checked: "2026-11-21";
    };
    readonly fox26: {
        readonly publisher: "FOX 26 Houston";
        readonly url: "https://fox26houston.com/news/signs-that-a-sex-trafficker-may-be-grooming-your-child.amp";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly freeway: {
        readonly publisher: "Freeway NC";
        readonly url: "https://www.freewaync.org/students";
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
    readonly hstoday: {
        readonly publisher: "Homeland Security Today";
        readonly url: "https://www.hstoday.us/featured/cyber-monday-dangers-7-signs-your-child-is-being-groomed-for-trafficking-sexploitation-or-worse/";
        readonly date: "2023 or 2024";
        readonly checked: "2026-11-21";
    };
    readonly htexperts: {
        readonly publisher: "Directory entry for the Hotline (Polaris era)";
        readonly url: "https://humantraffickingexperts.com/main/business_details/456";
        readonly date: null;
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly innov: {
        readonly publisher: "Innovations Human Trafficking Collaborative";
        readonly url: "https://innovationshtc.org/labor-trafficking-red-flags-and-indicators/";
        readonly date: null;
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
    readonly mdol: {
        readonly publisher: "Maine Department of Labor";
        readonly url: "https://maine.gov/labor/complaint";
        readonly date: null;
        readonly family: "mdol";
        readonly checked: "2026-11-21";
    };
    readonly midfl: {
        readonly publisher: "Highlands News-Sun";
        readonly url: "https://www.midfloridanewspapers.com/highlands_news-sun/news/education-fights-slavery-in-our-own-backyard/article_e93c2360-e518-11ed-8cbc-9fc77d23e753.html";
        readonly date: "2023-04-28";
        readonly checked: "2026-11-21";
    };
    readonly montclair: {
        readonly publisher: "Montclair State University (Blue Campaign list)";
        readonly url: "https://www.montclair.edu/human-trafficking/how-to-recognize-human-trafficking/";
        readonly date: null;
        readonly family: "blue";
        readonly checked: "2026-11-21";
    };
    readonly 'mp-911': {
        readonly publisher: "Maine Public";
        readonly url: "https://www.mainepublic.org/post/you-can-now-text-911-maine";
        readonly date: "2018-12-14";
        readonly family: "mainepublic";
        readonly checked: "2026-11-21";
    };
    readonly 'nails-flags': {
        readonly publisher: "NAILS Magazine (Polaris list)";
        readonly url: "http://www.nailsmag.com/article/92505/taking-a-stand-against-human-trafficking?page=3";
        readonly date: null;
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly ncmec: {
        readonly publisher: "NCMEC";
        readonly url: "https://www.missingkids.org/theissues/trafficking";
        readonly date: null;
        readonly family: "ncmec";
        readonly checked: "2026-11-21";
    };
    readonly 'ncmec-copy': {
        readonly publisher: "Christian Parenting Today, quoting NCMEC's list";
        readonly url: "https://christianparentingtoday.org/a-message-for-all-parents-child-sex-trafficking-part-4/";
        readonly date: null;
        readonly family: "ncmec";
        readonly checked: "2026-11-21";
    };
    readonly 'ncmec-mirror': {
        readonly publisher: "NCMEC (staging mirror, newer text)";
        readonly url: "https://missingkids-s65.adobecqms.net/theissues/trafficking";
        readonly date: null;
        readonly family: "ncmec";
        readonly checked: "2026-11-21";
    };
    readonly 'ncmec-tip': {
        readonly publisher: "Jonesboro Police, NCMEC text";
        readonly url: "https://jonesboropolice.com/press-releases/2019/2/14/your-tip-could-save-a-child-from-sex-traffickers";
        readonly date: "2019-02-14";
        readonly family: "ncmec";
        readonly checked: "2026-11-21";
    };
    readonly ndhttf: {
        readonly publisher: "North Dakota Human Trafficking Task Force";
        readonly url: "https://www.ndhttf.org/blog/2025/12/19/compass-connections-takes-the-lead-what-you-need-to-know-about-the-new-national-human-trafficking-hotline-operator";
        readonly date: "2025-12-19";
        readonly checked: "2026-11-21";
    };
    readonly nest: {
        readonly publisher: "NEST Educators (EndSlaveryTN list)";
        readonly url: "http://nesteducators.org/know-the-indicators-of-a-potential-victim/";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'nhth-approach': {
        readonly publisher: "National Human Trafficking Hotline";
        readonly url: "https://humantraffickinghotline.org/our-approach";
        readonly date: null;
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly 'nhth-hosp': {
        readonly publisher: "National Human Trafficking Hotline, hospitality venue page";
        readonly url: "https://humantraffickinghotline.org/labor-trafficking-venuesindustries/hospitality-0";
        readonly date: null;
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly 'nhth-labor': {
        readonly publisher: "1A CE (quotes the Hotline's list)";
        readonly url: "https://1a-ce.com/topic/human-trafficking-labor-and-sex-trafficking-2";
        readonly date: null;
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly 'nhth-reach': {
        readonly publisher: "National Human Trafficking Hotline, 'When You Reach Us'";
        readonly url: "https://humantraffickinghotline.org/es/node/1167";
        readonly date: null;
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly 'nhth-sex': {
        readonly publisher: "Advocacy Resource Center, Sault Tribe (Hotline's list)";
        readonly url: "https://arcsaulttribe.com/types-of-abuse/sex-trafficking";
        readonly date: null;
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly 'niwrc-2022': {
        readonly publisher: "NIWRC";
        readonly url: "https://niwrc.org/restoration-magazine/june-2022/stronghearts-native-helpline-observes-five-year-anniversary-more";
        readonly date: "2022-06";
        readonly family: "stronghearts";
        readonly checked: "2026-11-21";
    };
    readonly nrs: {
        readonly publisher: "National Runaway Safeline";
        readonly url: "https://www.nationalrunawaysafeline.org/about-us";
        readonly date: null;
        readonly family: "nrs";
        readonly checked: "2026-11-21";
    };
    readonly 'nrs-faq': {
        readonly publisher: "National Runaway Safeline";
        readonly url: "https://www.1800runaway.org/about-us/faq/";
        readonly date: null;
        readonly family: "nrs";
        readonly checked: "2026-11-21";
    };
    readonly ocfs: {
        readonly publisher: "Maine DHHS OCFS";
        readonly url: "https://www11.maine.gov/dhhs/ocfs/provider-resources/reporting-suspected-child-abuse-and-neglect";
        readonly date: null;
        readonly family: "maine-dhhs";
        readonly checked: "2026-11-21";
    };
    readonly 'ocfs-old': {
        readonly publisher: "Maine DHHS OCFS (older page)";
        readonly url: "https://www.maine.gov/dhhs/ocfs/cw/reporting_abuse.shtml";
        readonly date: null;
        readonly family: "maine-dhhs";
        readonly checked: "2026-11-21";
    };
    readonly 'pbj-hotline': {
        readonly publisher: "PBJ Learning";
        readonly url: "https://pbjlearning.com/2022/05/26/when-should-you-call-the-national-human-trafficking-hotline/";
        readonly date: "2022-05-26";
        readonly checked: "2026-11-21";
    };
    readonly 'ph-2019-preble': {
        readonly publisher: "Portland Press Herald (Preble Street op-ed)";
        readonly url: "https://www.pressherald.com/2019/11/12/maine-voices-initiative-focuses-on-those-in-grip-of-trafficking-hidden-in-plain-sight/";
        readonly date: "2019-11-12";
        readonly family: "preble";
        readonly checked: "2026-11-21";
    };
    readonly 'ph-2022-dvrc': {
        readonly publisher: "Portland Press Herald (MCEDV op-ed)";
        readonly url: "https://www.pressherald.com/2022/02/24/maine-voices-maines-domestic-violence-agencies-offer-resources-to-people-in-need/";
        readonly date: "2022-02-24";
        readonly family: "mcedv";
        readonly checked: "2026-11-21";
    };
    readonly pl316: {
        readonly publisher: "PL 2023 c. 316 (LD 1435), text copy";
        readonly url: "https://fastdemocracy.com/bill-summary/?billsummary_id=MEB00012301&billsummary_session=131&billsummary_state=me";
        readonly date: "2023-06-26";
        readonly family: "me-law";
        readonly checked: "2026-11-21";
    };
    readonly pl416: {
        readonly publisher: "Maine Legislature, PL 2017 c. 416 (LD 1740)";
        readonly url: "http://www.mainelegislature.org/legis/bills/bills_128th/chapters/PUBLIC416.asp";
        readonly date: "2018";
        readonly family: "me-law";
        readonly checked: "2026-11-21";
    };
    readonly plymouthda: {
        readonly publisher: "Plymouth County DA (MA) task force";
        readonly url: "https://plymouthda.com/pchttf-how-to-report/";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'polaris-hosp': {
        readonly publisher: "Polaris";
        readonly url: "http://www.polarisproject.org/human-trafficking/labor-trafficking-in-the-us/hospitality-industry";
        readonly date: null;
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly policechief: {
        readonly publisher: "Police Chief Magazine";
        readonly url: "https://policechiefmagazine.org/overlooked-and-underserved";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly posters: {
        readonly publisher: "Maine DOL posters page";
        readonly url: "https://www.maine.gov/labor/posters/index.shtml";
        readonly date: null;
        readonly family: "mdol";
        readonly checked: "2026-11-21";
    };
    readonly 'preble-2023': {
        readonly publisher: "Preble Street";
        readonly url: "https://www.preblestreet.org/2023/01/25/preble-street-expands-services-for-victims-survivors-of-labor-trafficking-and-exploitation-across-maine/";
        readonly date: "2023-01-25";
        readonly family: "preble";
        readonly checked: "2026-11-21";
    };
    readonly 'preble-2024': {
        readonly publisher: "Preble Street";
        readonly url: "https://preblestreet.org/2024/07/19/seasonal-outreach-ramps-up-for-anti-trafficking-services";
        readonly date: "2024-07-19";
        readonly family: "preble";
        readonly checked: "2026-11-21";
    };
    readonly 'ptla-farm': {
        readonly publisher: "Pine Tree Legal Assistance Farmworker Unit";
        readonly url: "https://www.ptla.org/pine-tree-farmworker-unit";
        readonly date: "2021 or later";
        readonly family: "ptla";
        readonly checked: "2026-11-21";
    };
    readonly 'ptla-intake': {
        readonly publisher: "Pine Tree Legal Assistance";
        readonly url: "https://www.ptla.org/website-user-testing";
        readonly date: null;
        readonly family: "ptla";
        readonly checked: "2026-11-21";
    };
    readonly 'ptla-news': {
        readonly publisher: "Pine Tree Legal Assistance newsletter";
        readonly url: "https://myemail.constantcontact.com/We-think-injustice-is-udder-madness-.html?soid=1134320517883&aid=hKbnaDQ6-9A";
        readonly date: "2024";
        readonly family: "ptla";
        readonly checked: "2026-11-21";
    };
    readonly 'ptla-services': {
        readonly publisher: "Pine Tree Legal Assistance";
        readonly url: "https://ptla.org/pine-tree-services";
        readonly date: null;
        readonly family: "ptla";
        readonly checked: "2026-11-21";
    };
    readonly 'rainn-hotline': {
        readonly publisher: "Psychreg (RAINN release)";
        readonly url: "https://www.psychreg.org/national-sexual-assault-hotline-expanded-support-spanish-speaking-survivors/";
        readonly date: "2023 or 2024";
        readonly family: "rainn";
        readonly checked: "2026-11-21";
    };
    readonly 'rainn-me': {
        readonly publisher: "RAINN Maine reporting law";
        readonly url: "https://apps.rainn.org/policy/policy-state-laws.cfm?state=Maine&group=4";
        readonly date: "2023-04";
        readonly family: "rainn";
        readonly checked: "2026-11-21";
    };
    readonly 'rainn-old': {
        readonly publisher: "RAINN (old page)";
        readonly url: "https://rainn.org/get-help/national-sexual-assault-hotline";
        readonly date: null;
        readonly family: "rainn";
        readonly checked: "2026-11-21";
    };
    readonly rrcaht: {
        readonly publisher: "Rochester Regional Coalition Against Human Trafficking";
        readonly url: "https://www.rrcaht.org/information-for-hospitality-industry";
        readonly date: null;
        readonly family: "nhtrc-hotel";
        readonly checked: "2026-11-21";
    };
    readonly rrs: {
        readonly publisher: "Rape Response Services";
        readonly url: "http://www.rrsonline.org/?page_id=4463";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly s4011a: {
        readonly publisher: "22 MRSA 4011-A (LawServer)";
        readonly url: "https://lawserver.com/law/state/maine/me-statutes/maine_revised_statutes_title_22_4011-a";
        readonly date: null;
        readonly family: "me-law";
        readonly checked: "2026-11-21";
    };
    readonly s4012: {
        readonly publisher: "22 MRSA 4012 (copy, as amended 2021)";
        readonly url: "https://instalawyer.io/laws/maine-revised-statutes/22-4012-reporting-procedures";
        readonly date: "2021";
        readonly family: "me-law";
        readonly checked: "2026-11-21";
    };
    readonly s879: {
        readonly publisher: "26 MRSA 879 (LawServer)";
        readonly url: "https://www.lawserver.com/law/state/maine/me-statutes/maine_revised_statutes_title_26_879";
        readonly date: null;
        readonly family: "me-law";
        readonly checked: "2026-11-21";
    };
    readonly safevoices: {
        readonly publisher: "Safe Voices";
        readonly url: "https://safevoices.org/about-us/2077786107";
        readonly date: null;
        readonly family: "safevoices";
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
        readonly family: "sassmm";
        readonly checked: "2026-11-21";
    };
    readonly 'sassmm-q': {
        readonly publisher: "Sexual Assault Support Services of Midcoast Maine";
        readonly url: "https://www.sassmm.org/your-questions.html";
        readonly date: null;
        readonly family: "sassmm";
        readonly checked: "2026-11-21";
    };
    readonly 'sassmm-school': {
        readonly publisher: "Sexual Assault Support Services of Midcoast Maine";
        readonly url: "https://www.sassmm.org/in-person-support.html";
        readonly date: null;
        readonly family: "sassmm";
        readonly checked: "2026-11-21";
    };
    readonly 'sj-2014': {
        readonly publisher: "Sun Journal";
        readonly url: "https://preprod.sunjournal.com/2014/08/24/bought-sold-sex-trafficking-maine";
        readonly date: "2014-08-24";
        readonly family: "sunjournal";
        readonly checked: "2026-11-21";
    };
    readonly 'sj-2023': {
        readonly publisher: "Sun Journal (Safe Voices release)";
        readonly url: "https://www.sunjournal.com/2023/01/07/human-trafficking-vigil-set-for-jan-11-in-lewiston/";
        readonly date: "2023-01-07";
        readonly family: "safevoices";
        readonly checked: "2026-11-21";
    };
    readonly 'state-def': {
        readonly publisher: "US Department of State";
        readonly url: "https://www.state.gov/guide-for-introductory-human-trafficking-awareness-training-non-binding/";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly stronghearts: {
        readonly publisher: "StrongHearts Native Helpline";
        readonly url: "https://stronghearts.me/about";
        readonly date: null;
        readonly family: "stronghearts";
        readonly checked: "2026-11-21";
    };
    readonly stt: {
        readonly publisher: "STOP THE TRAFFIK";
        readonly url: "https://stopthetraffik.org/what-is-human-trafficking/spot-the-signs/nail-salons/";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'torch-l': {
        readonly publisher: "Torch";
        readonly url: "https://www.torchparty.org/forum/questions-answers/what-are-the-signs-of-labor-trafficking";
        readonly date: null;
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly 'torch-s': {
        readonly publisher: "Torch";
        readonly url: "https://www.torchparty.org/forum/questions-answers/what-are-the-signs-of-sex-trafficking";
        readonly date: null;
        readonly family: "polaris-nhth";
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
    readonly 'wa-fb': {
        readonly publisher: "Washington Hospitality Association (Blue Campaign poster text)";
        readonly url: "https://wahospitality.org/blog/signs-of-trafficking-for-food-staff/";
        readonly date: null;
        readonly family: "blue";
        readonly checked: "2026-11-21";
    };
    readonly 'wa-fd': {
        readonly publisher: "Washington Hospitality Association (Blue Campaign poster text)";
        readonly url: "http://wahospitality.org/blog/trafficking-signs-for-conceirge/";
        readonly date: null;
        readonly family: "blue";
        readonly checked: "2026-11-21";
    };
    readonly 'wa-hk': {
        readonly publisher: "Washington Hospitality Association (Blue Campaign poster text)";
        readonly url: "http://wahospitality.org/blog/signs-of-trafficking-housekeeping/";
        readonly date: null;
        readonly family: "blue";
        readonly checked: "2026-11-21";
    };
    readonly 'wagm-teen': {
        readonly publisher: "WAGM";
        readonly url: "https://www.wagmtv.com/content/news/NAMI-Maine-Launches-Teen-Peer-Support-Text-Line-569918731.html?ref=731";
        readonly date: "2020-04-24";
        readonly family: "wagm";
        readonly checked: "2026-11-21";
    };
    readonly weunseen: {
        readonly publisher: "Unseen (US)";
        readonly url: "https://www.weareunseen.org/report-a-concern";
        readonly date: null;
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
    readonly 'centralmaine-2024': {
        readonly publisher: "Central Maine";
        readonly url: "https://www.centralmaine.com/2024/05/19/legal-approach-to-sex-trafficking-finicky-but-getting-better/";
        readonly date: "2024-05-19";
        readonly checked: "2026-11-21";
    };
    readonly 'acf-jupiter': {
        readonly publisher: "HHS OTIP";
        readonly url: "https://www.acf.hhs.gov/otip/news/jupiter";
        readonly date: "2019-02-25";
        readonly family: "hhs";
        readonly checked: "2026-11-21";
    };
    readonly 'bdn-2013': {
        readonly publisher: "Bangor Daily News (Polaris data)";
        readonly url: "https://www.bangordailynews.com/2013/11/21/news/report-includes-19-indicators-of-sex-trafficking-in-maine/";
        readonly date: "2013-11-21";
        readonly family: "bdn";
        readonly checked: "2026-11-21";
    };
    readonly 'bdn-2015': {
        readonly publisher: "Bangor Daily News (Polaris data)";
        readonly url: "https://bangordailynews.com/2015/02/03/news/state/maine-hits-new-high-in-human-trafficking-case-calls-national-center-reports/";
        readonly date: "2015-02-03";
        readonly family: "bdn";
        readonly checked: "2026-11-21";
    };
    readonly 'bdn-2016': {
        readonly publisher: "Bangor Daily News on the 2015 Needs Assessment";
        readonly url: "https://www.bangordailynews.com/2016/01/09/the-point/5-things-you-need-to-know-about-sex-trafficking-in-maine/?ref=relatedSidebar";
        readonly date: "2016-01-09";
        readonly family: "bdn";
        readonly checked: "2026-11-21";
    };
    readonly 'bdn-2018-house': {
        readonly publisher: "Bangor Daily News";
        readonly url: "http://bangordailynews.com/2018/06/28/news/lewiston-auburn/first-of-its-kind-safe-house-for-survivors-of-sex-trafficking-to-open-in-maine/";
        readonly date: "2018-06-28";
        readonly family: "bdn";
        readonly checked: "2026-11-21";
    };
    readonly 'bdn-2021': {
        readonly publisher: "Bangor Daily News";
        readonly url: "https://www.bangordailynews.com/2021/07/16/politics/maine-to-give-police-new-way-to-fight-child-trafficking/";
        readonly date: "2021-07-16";
        readonly family: "bdn";
        readonly checked: "2026-11-21";
    };
    readonly 'bdn-editorial-2013': {
        readonly publisher: "Bangor Daily News";
        readonly title: "Protecting victims from their pimps (editorial)";
        readonly url: "https://bangordailynews.com/2013/07/30/opinion/protecting-victims-from-their-pimps/";
        readonly date: "2013-07-30";
        readonly family: "bdn";
        readonly checked: "2026-11-21";
    };
    readonly 'cm-2013': {
        readonly publisher: "Central Maine";
        readonly url: "https://www.centralmaine.com/2013/07/29/fbi-effort-rescues-three-maine-children-from-sex-trafficking/";
        readonly date: "2013-07-29";
        readonly checked: "2026-11-21";
    };
    readonly 'courage-lives-2019': {
        readonly publisher: "CourageLIVES";
        readonly title: "Local Data & Resources";
        readonly url: "https://couragelivesme.org/learn-more-about-human-trafficking/local-data-resources/";
        readonly date: "2019-04-08";
        readonly checked: "2026-11-21";
    };
    readonly crime2017: {
        readonly publisher: "Maine DPS, Crime in Maine 2017";
        readonly url: "https://docslib.org/doc/4578174/crime-in-maine-2017-state-of-maine-department-of-public-safety";
        readonly date: "2018";
        readonly checked: "2026-11-21";
    };
    readonly ed: {
        readonly publisher: "US Department of Education";
        readonly url: "https://www.ed.gov/human-trafficking";
        readonly date: null;
        readonly family: "ed";
        readonly checked: "2026-11-21";
    };
    readonly factually: {
        readonly publisher: "Factually (summary site)";
        readonly url: "https://factually.co/fact-checks/justice/national-human-trafficking-hotline-2024-minors-identified-sex-trafficking-094f88";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'h2b-2022': {
        readonly publisher: "Copy of a Maine TV story quoting HospitalityMaine";
        readonly url: "https://goodbyepertbreasts.com/35000-temporary-foreign-worker-visas-receive-praise-among-maine-seasonal-business-owners/";
        readonly date: "2022";
        readonly checked: "2026-11-21";
    };
    readonly iwj: {
        readonly publisher: "Interfaith Worker Justice (NYT on Polaris typology)";
        readonly url: "http://www.iwj.org/blog/new-report-details-exploitation-of-hotel-industry-workers";
        readonly date: "2017";
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly 'jd-2013': {
        readonly publisher: "JD Journal";
        readonly url: "https://jdjournal.com/2013/07/30/fbis-operation-cross-country-rescues-105-sexually-exploited-children";
        readonly date: "2013-07-30";
        readonly checked: "2026-11-21";
    };
    readonly 'masslive-2013': {
        readonly publisher: "MassLive";
        readonly url: "http://www.masslive.com/news/index.ssf/2013/07/fbi_raids_rescue_105_kids_forc.html";
        readonly date: "2013-07-29";
        readonly checked: "2026-11-21";
    };
    readonly mcedv: {
        readonly publisher: "Maine Coalition to End Domestic Violence";
        readonly url: "https://www.mcedv.org/maine-domestic-violence-service-data";
        readonly date: "2015 data";
        readonly family: "mcedv";
        readonly checked: "2026-11-21";
    };
    readonly mdi: {
        readonly publisher: "Mount Desert Islander";
        readonly url: "https://www.mdislander.com/maine-news/visa-cap-hinders-local-labor-supply";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'mecasa-fy17-8': {
        readonly publisher: "MECASA FY2017 annual report, p. 8";
        readonly url: "https://publizr.com/mainecoalitionagainstsexualassault/mecasa-fy17-annual-report/8";
        readonly date: "2017";
        readonly family: "mecasa";
        readonly checked: "2026-11-21";
    };
    readonly 'mecasa-helps': {
        readonly publisher: "MECASA";
        readonly url: "https://www.mecasa.org/mecasa-helps.html";
        readonly date: null;
        readonly family: "mecasa";
        readonly checked: "2026-11-21";
    };
    readonly 'mecasa-services': {
        readonly publisher: "MECASA";
        readonly url: "https://www.mecasa.org/services-are.html";
        readonly date: null;
        readonly family: "mecasa";
        readonly checked: "2026-11-21";
    };
    readonly 'nails-2017': {
        readonly publisher: "NAILS Magazine (Polaris typology)";
        readonly url: "https://www.nailsmag.com/380078/hotline-reports-250-cases-of-sex-and-labor-trafficking-in-nail-salons-since-2007";
        readonly date: "2017";
        readonly checked: "2026-11-21";
    };
    readonly 'ncm-2023': {
        readonly publisher: "NEWS CENTER Maine";
        readonly url: "https://www.newscentermaine.com/article/news/local/lewiston-auburn/lewiston-vigil-remembers-lives-lost-to-human-trafficking-community-maine-safe-voices/97-55f83f26-6629-4b05-a0be-e7deb200c6c9";
        readonly date: "2023-01-11";
        readonly checked: "2026-11-21";
    };
    readonly 'needs-assessment-2015': {
        readonly publisher: "Hornby Zeller Associates for the Maine Coalition Against Sexual Assault (MECASA)";
        readonly title: "Maine Human Trafficking Needs Assessment, Executive Summary";
        readonly url: null;
        readonly date: "2015";
        readonly checked: "2026-11-21";
    };
    readonly 'news-center-2019': {
        readonly publisher: "NEWS CENTER Maine";
        readonly title: "About 200-300 people are sex trafficked in Maine each year";
        readonly url: "https://www.newscentermaine.com/article/news/local/about-200-300-people-are-sex-trafficked-in-maine-each-year/97-f10adac8-9d1c-4a69-9a95-df299efe178d";
        readonly date: "2019";
        readonly checked: "2026-11-21";
    };
    readonly 'nhth-2020': {
        readonly publisher: "National Human Trafficking Hotline";
        readonly url: "https://humantraffickinghotline.org/en/resources/2020-national-hotline-annual-report";
        readonly date: "2021-12-01";
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly 'nhth-maine': {
        readonly publisher: "National Human Trafficking Hotline, Maine statistics";
        readonly url: "https://humantraffickinghotline.org/state/maine";
        readonly date: "snapshot with data through 2023";
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly 'ph-2022-wage': {
        readonly publisher: "Portland Press Herald";
        readonly url: "https://www.pressherald.com/2022/02/06/mills-administration-cracking-down-on-employer-wage-and-hour-violations/";
        readonly date: "2022-02-06";
        readonly family: "pressherald";
        readonly checked: "2026-11-21";
    };
    readonly 'polaris-visa': {
        readonly publisher: "Polaris";
        readonly url: "https://polarisproject.org/labor-trafficking-on-specific-temporary-work-visas-report/";
        readonly date: "2018-2020 data";
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly 'preble-2013': {
        readonly publisher: "Preble Street news digest (AP and others)";
        readonly url: "https://www.preblestreet.org/category/adult-services/page/13/";
        readonly date: "2013";
        readonly family: "preble";
        readonly checked: "2026-11-21";
    };
    readonly 'preble-2022': {
        readonly publisher: "Preble Street";
        readonly url: "https://preblestreet.org/2022/08/30/path-to-healing";
        readonly date: "2022-08-30";
        readonly family: "preble";
        readonly checked: "2026-11-21";
    };
    readonly 'preble-cat': {
        readonly publisher: "Preble Street";
        readonly url: "https://www.preblestreet.org/category/anti-trafficking-services/";
        readonly date: null;
        readonly family: "preble";
        readonly checked: "2026-11-21";
    };
    readonly reportcard: {
        readonly publisher: "Shared Hope International, Protected Innocence Challenge, Maine 2015";
        readonly url: "https://fr.scribd.com/doc/312421454/Maine-ReportCard";
        readonly date: "2015";
        readonly checked: "2026-11-21";
    };
    readonly seacoast: {
        readonly publisher: "Seacoastonline";
        readonly url: "https://www.seacoastonline.com/article/20150521/NEWS/150529862";
        readonly date: "2015-05-21";
        readonly checked: "2026-11-21";
    };
    readonly 'security-blog': {
        readonly publisher: "A security company (unnamed)";
        readonly title: "Human Trafficking Maine";
        readonly url: null;
        readonly date: "undated, after 2021";
        readonly checked: "2026-11-21";
    };
    readonly tct: {
        readonly publisher: "Twin City Times";
        readonly url: "https://twincitytimes.com/news/safe-voices-helps-victims-escape-domestic-violence-sexual-trafficking";
        readonly date: null;
        readonly family: "safevoices";
        readonly checked: "2026-11-21";
    };
    readonly aacl: {
        readonly publisher: "AA Criminal Law";
        readonly url: "https://aacriminallaw.com/spot-sex-trafficking-hotels";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly guardian: {
        readonly publisher: "Guardian Group";
        readonly url: "https://guardiangroup.org/what-are-the-signs-of-human-and-child-trafficking-in-hotels/";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly hotelmgmt: {
        readonly publisher: "Hotel Management (ECPAT-USA checklist)";
        readonly url: "https://www.hotelmanagement.net/security/5-tips-for-combatting-human-trafficking-hotels";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'hti-hotel': {
        readonly publisher: "humantraffickinginfo.org";
        readonly url: "https://www.humantraffickinginfo.org/hotel-motel-employees-fight-human-t";
        readonly date: null;
        readonly family: "nhtrc-hotel";
        readonly checked: "2026-11-21";
    };
    readonly safeinc: {
        readonly publisher: "Safe Inc. of Schenectady";
        readonly url: "https://safeincofschenectady.org/hotel-warning-signs-for-child-sex-trafficking/";
        readonly date: null;
        readonly family: "nhtrc-hotel";
        readonly checked: "2026-11-21";
    };
    readonly startrib: {
        readonly publisher: "Star Tribune (Minnesota Lodging Association training)";
        readonly url: "https://www.startribune.com/hotel-employees-get-training-in-spotting-sex-trafficking/186103701/";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly topbiz: {
        readonly publisher: "Top Biz Ops (hotel security)";
        readonly url: "http://topbizops.com/2018/01/26/concerned-about-human-trafficking-in-your-hotel-look-for-these-signs/";
        readonly date: "2018-01-26";
        readonly checked: "2026-11-21";
    };
    readonly westfield: {
        readonly publisher: "Westfield Insurance";
        readonly url: "https://www.westfieldinsurance.com/insurance/business-insurance/risk-control/risk-control-services/human-trafficking";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'mp-2014': {
        readonly publisher: "Maine Public";
        readonly url: "https://www.mainepublic.org/business-and-economy/2014-07-07/federal-suit-alleges-exploitation-of-maine-migrant-workers";
        readonly date: "2014-07-07";
        readonly family: "mainepublic";
        readonly checked: "2026-11-21";
    };
    readonly 'ptla-rights': {
        readonly publisher: "Pine Tree Legal Assistance";
        readonly title: "Farmworkers and Human Trafficking: Know the Signs, Know Your Rights";
        readonly url: "https://www.ptla.org/farmworkers-and-human-trafficking-know-signs-know-your-rights";
        readonly date: null;
        readonly family: "ptla";
        readonly checked: "2026-11-21";
    };
    readonly abc13: {
        readonly publisher: "13abc (Ohio Board of Cosmetology course)";
        readonly url: "https://www.13abc.com/home/headlines/Hair-nail-salon-employees-in-Ohio-required-to-take-course-in-human-trafficking-303838421.html";
        readonly date: "2016";
        readonly checked: "2026-11-21";
    };
    readonly alcom: {
        readonly publisher: "AL.com (Polaris list)";
        readonly url: "https://www.al.com/news/2019/04/how-to-spot-an-illicit-massage-parlor.html";
        readonly date: "2019-04";
        readonly checked: "2026-11-21";
    };
    readonly cosmo: {
        readonly publisher: "CosmoCredits";
        readonly url: "https://cosmocredits.com/human-trafficking-nail-salons";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly courant: {
        readonly publisher: "Hartford Courant op-ed";
        readonly url: "https://www.courant.com/opinion/op-ed/hc-op-schechter-patel-licensing-0623-20190621-qbuirbuiondtfcroqiic6ntxza-story.html";
        readonly date: "2019-06-21";
        readonly checked: "2026-11-21";
    };
    readonly derma: {
        readonly publisher: "DERMASCOPE (aesthetician author)";
        readonly url: "https://www.dermascope.com/wellness/11187-victims-of-sex-trafficking-what-to-look-for-in-the-spa-and-how-to-help";
        readonly date: "2019-10-21";
        readonly checked: "2026-11-21";
    };
    readonly elite: {
        readonly publisher: "Elite Learning";
        readonly url: "https://www.elitelearning.com/resource-center/cosmetology/human-trafficking-spot-the-signs/";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly lubbock: {
        readonly publisher: "KAMC Lubbock";
        readonly url: "http://www.everythinglubbock.com/news/kamc-news/salon-owners-asked-to-help-stop-human-trafficking/955352057";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly nchron: {
        readonly publisher: "Northampton Chronicle (Unseen UK)";
        readonly url: "https://www.northamptonchron.co.uk/news/warning-know-of-the-signs-of-modern-slavery-in-nail-bars-723959";
        readonly date: "2017-10-23";
        readonly checked: "2026-11-21";
    };
    readonly nic: {
        readonly publisher: "NIC (national cosmetology boards council)";
        readonly url: "https://nictesting.org/human-trafficking/";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly shearshare: {
        readonly publisher: "ShearShare (article by H. Garber, stylist)";
        readonly url: "https://www.shearshare.com/blog/how-to-make-your-salon-a-safe-habour-against-sex-trafficking-as-an-authorized-shearshare-host-2/";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly tn: {
        readonly publisher: "Tennessee Board of Cosmetology";
        readonly url: "https://www.tn.gov/commerce/news/2021/5/5/state-board-of-cosmetology-joins-end-slavery-tennessee-to-raise-awareness-among-beauty-industry-professionals-about-human-trafficking-.html";
        readonly date: "2021-05-05";
        readonly checked: "2026-11-21";
    };
    readonly wtol: {
        readonly publisher: "WTOL";
        readonly url: "http://www.wtol.com/story/31192661/local-salons-look-for-signs-of-human-trafficking";
        readonly date: "2016";
        readonly checked: "2026-11-21";
    };
    readonly 'dhs-2021': {
        readonly publisher: "DHS Blue Campaign bulletin";
        readonly url: "https://urldefense.us/v3/__https:/content.govdelivery.com/accounts/USDHS/bulletins/2cc9cbd__;!!BClRuOV5cvtbuNI!X7IA9wzjY--GCBkBy--JbaqqeX4qRgXR8pKfsQp4WXIMzxS7rZkpNhYOBs8QERSl0lKb21bu$";
        readonly date: "2021-04";
        readonly family: "blue";
        readonly checked: "2026-11-21";
    };
    readonly 'ed-labor': {
        readonly publisher: "US ED / NCSSLE";
        readonly url: "https://safesupportivelearning.ed.gov/human-trafficking-americas-schools/child-labor-trafficking";
        readonly date: "2021-01";
        readonly family: "ed";
        readonly checked: "2026-11-21";
    };
    readonly 'ed-policy': {
        readonly publisher: "US ED / NCSSLE, 2nd edition guide";
        readonly url: "https://safesupportivelearning.ed.gov/human-trafficking-americas-schools/school-policies-protocols-to-combat-trafficking";
        readonly date: "2021-01";
        readonly family: "ed";
        readonly checked: "2026-11-21";
    };
    readonly 'ed-suspect': {
        readonly publisher: "US ED / NCSSLE";
        readonly url: "https://safesupportivelearning.ed.gov/human-trafficking-americas-schools/what-do-if-you-suspect-trafficking";
        readonly date: null;
        readonly family: "ed";
        readonly checked: "2026-11-21";
    };
    readonly gacares: {
        readonly publisher: "Georgia CARES";
        readonly url: "https://www.gacares.org/the-signs.html";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly goodfaith: {
        readonly publisher: "Good Faith Media";
        readonly url: "https://goodfaithmedia.org/child-labor-exploitation-not-often-easy-to-recognize-cms-24153/";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly imperial: {
        readonly publisher: "Imperial Valley News (San Diego DA)";
        readonly url: "https://imperialvalleynews.com/index.php/8-news/21876-social-media-is-the-most-common-way-human-traffickers-recruit-victims.html";
        readonly date: "2020";
        readonly checked: "2026-11-21";
    };
    readonly just1: {
        readonly publisher: "Just1";
        readonly url: "https://just1.org/spot-the-signs";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly nationalcac: {
        readonly publisher: "National Children’s Advocacy Center (steps by NCMEC)";
        readonly title: "Steps to take following financial sextortion";
        readonly url: "https://www.nationalcac.org/steps-to-take-following-financial-sextortion/";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'ncmec-2023': {
        readonly publisher: "NCMEC";
        readonly title: "My son was a victim of sextortion: What I want parents to know";
        readonly url: "https://www.missingkids.org/blog/2023/sextortion-parents-should-know";
        readonly date: "2023";
        readonly family: "ncmec";
        readonly checked: "2026-11-21";
    };
    readonly 'amhc-2023': {
        readonly publisher: "WAGM";
        readonly url: "https://www.wagmtv.com/2023/04/14/amhc-increasing-awareness-national-sexual-assault-awareness-month/";
        readonly date: "2023-04-14";
        readonly family: "wagm";
        readonly checked: "2026-11-21";
    };
    readonly 'collins-maliseet': {
        readonly publisher: "Sen. Collins press release";
        readonly url: "https://collins.senate.gov/newsroom/senators-collins-king-announce-more-700000-houlton-band-maliseet-indians%E2%80%99-domestic-sexual";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'cu-2020': {
        readonly publisher: "Caring Unlimited";
        readonly url: "https://caring-unlimited.org/news-press/a-message-of-thanks-from-caring-unlimited";
        readonly date: "2020";
        readonly checked: "2026-11-21";
    };
    readonly fvp: {
        readonly publisher: "Family Violence Project";
        readonly url: "https://www.familyviolenceproject.org/about";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly hjp: {
        readonly publisher: "Hope & Justice Project";
        readonly url: "https://www.hopeandjusticeproject.org/support-services/";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'ilap-2023': {
        readonly publisher: "Immigrant Legal Advocacy Project";
        readonly url: "https://ilapmaine.org/ilap-news/fall2023/program-highlights";
        readonly date: "2023 (fall)";
        readonly checked: "2026-11-21";
    };
    readonly 'ircm-2024': {
        readonly publisher: "The Maine Anchor (copy of Maine Wire)";
        readonly url: "https://themaineanchor.news/2024/11/13/mills-admin-directs-462000-grant-to-lewiston-based-nonprofit-for-services-to-immigrant-victims-of-domestic-sexual-violence";
        readonly date: "2024-11-13";
        readonly checked: "2026-11-21";
    };
    readonly 'mecasa-fy17': {
        readonly publisher: "MECASA FY2017 annual report";
        readonly url: "https://publizr.com/mainecoalitionagainstsexualassault/mecasa-fy17-annual-report";
        readonly date: "2017";
        readonly family: "mecasa";
        readonly checked: "2026-11-21";
    };
    readonly newhope: {
        readonly publisher: "New Hope Midcoast";
        readonly url: "https://newhopemidcoast.org/faqs/";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly nextstep: {
        readonly publisher: "NextStep Domestic Violence Project";
        readonly url: "https://nextstepdvproject.org/resource-card";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'pfp-2023': {
        readonly publisher: "Partners for Peace FY2023";
        readonly url: "https://www.partnersforpeaceme.org/annualreport/";
        readonly date: "2023";
        readonly checked: "2026-11-21";
    };
    readonly 'ph-2018-nextstep': {
        readonly publisher: "Portland Press Herald";
        readonly url: "https://www.pressherald.com/2018/09/15/legal-grant-to-help-domestic-violence-victims/";
        readonly date: "2018-09-15";
        readonly family: "pressherald";
        readonly checked: "2026-11-21";
    };
    readonly 'ph-2019-ttd': {
        readonly publisher: "Portland Press Herald (Through These Doors op-ed)";
        readonly url: "https://www.pressherald.com/2019/10/10/maine-voices-our-communities-are-safer-when-we-support-people-living-in-fear/";
        readonly date: "2019-10-10";
        readonly checked: "2026-11-21";
    };
    readonly 'ph-2022-cu': {
        readonly publisher: "Portland Press Herald";
        readonly url: "https://www.pressherald.com/2022/08/11/domestic-violence-resource-center-needs-helpline-volunteers/";
        readonly date: "2022-08-11";
        readonly family: "pressherald";
        readonly checked: "2026-11-21";
    };
    readonly 'preble-ats': {
        readonly publisher: "Preble Street";
        readonly url: "https://www.preblestreet.org/what-we-do/anti-trafficking-services/";
        readonly date: null;
        readonly family: "preble";
        readonly checked: "2026-11-21";
    };
    readonly silentnomore: {
        readonly publisher: "Sexual Assault Crisis & Support Center (Kennebec & Somerset)";
        readonly url: "http://www.silentnomore.org/newsletter.html";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'sj-2022-sassmm': {
        readonly publisher: "Sun Journal";
        readonly url: "https://www.sunjournal.com/2022/02/02/midcoast-sexual-assault-advocacy-group-saw-more-clients-in-2021-but-worries-still-more-are-underserved/";
        readonly date: "2022-02-02";
        readonly family: "sunjournal";
        readonly checked: "2026-11-21";
    };
    readonly 'thecounty-2018': {
        readonly publisher: "The County";
        readonly url: "https://thecounty.me/2018/10/16/arts/maliseets-to-host-domestic-violence-walk-wednesday";
        readonly date: "2018-10-16";
        readonly family: "thecounty";
        readonly checked: "2026-11-21";
    };
    readonly 'thecounty-2022': {
        readonly publisher: "The County";
        readonly url: "https://staging.thecounty.me/2022/09/19/news/hope-justice-project-focuses-on-community-involvement";
        readonly date: "2022-09-19";
        readonly family: "thecounty";
        readonly checked: "2026-11-21";
    };
    readonly wdea: {
        readonly publisher: "WDEA Ellsworth";
        readonly url: "https://wdea.am/october-domestic-violence-awareness-month-video/";
        readonly date: "2020";
        readonly checked: "2026-11-21";
    };
    readonly claresays: {
        readonly publisher: "Blog quoting the Polaris list";
        readonly url: "https://claresays.wordpress.com/2008/09/03/reporting-suspicions-of-possible-missing-child-or-child-trafficking-part-ii-how/";
        readonly date: "2008";
        readonly family: "polaris-nhth";
        readonly checked: "2026-11-21";
    };
    readonly 'bdn-2023': {
        readonly publisher: "Bangor Daily News";
        readonly url: "https://www.bangordailynews.com/2023/06/26/politics/janet-mills-signs-law-partially-decriminalizing-maine-prostitution-xoasq1i29i/";
        readonly date: "2023-06-26";
        readonly family: "bdn";
        readonly checked: "2026-11-21";
    };
    readonly 'dhs-roles': {
        readonly publisher: "DHS Blue Campaign";
        readonly url: "http://www.dhs.gov/blue-campaign/government-roles";
        readonly date: null;
        readonly family: "blue";
        readonly checked: "2026-11-21";
    };
    readonly irina: {
        readonly publisher: "The Irina Project";
        readonly url: "https://theirinaproject.org/resources/language-matters/";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly jurist: {
        readonly publisher: "JURIST";
        readonly url: "https://www.jurist.org/news/2023/06/maine-governor-signs-bill-partially-decriminalizing-prostitution/";
        readonly date: "2023-06";
        readonly checked: "2026-11-21";
    };
    readonly love146: {
        readonly publisher: "Love146";
        readonly url: "https://love146.org/slavery/language-media-guide";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly 'mainesten-labor': {
        readonly publisher: "Maine STEN";
        readonly url: "https://www.mainesten.org/labor-trafficking-provision.html";
        readonly date: null;
        readonly family: "mainesten";
        readonly checked: "2026-11-21";
    };
    readonly 'mainesten-sex': {
        readonly publisher: "Maine STEN";
        readonly url: "https://www.mainesten.org/sex-trafficking-provision.html";
        readonly date: null;
        readonly family: "mainesten";
        readonly checked: "2026-11-21";
    };
    readonly mesen: {
        readonly publisher: "Maine Senate Democrats";
        readonly url: "https://www.mainesenate.org/committee-gives-bipartisan-approval-to-sen-diamond-bill-to-increase-penalty-for-sex-trafficking-children/";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly mhttf: {
        readonly publisher: "MHTTF";
        readonly url: "https://mhttf.org/dangerous-myths-that-misrepresent/";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly politifact: {
        readonly publisher: "PolitiFact Oregon";
        readonly url: "https://www.politifact.com/factchecks/2013/mar/02/diane-mckeel/Is-average-age-entry-sex-trafficking-between-12-an/";
        readonly date: "2013-03-02";
        readonly checked: "2026-11-21";
    };
    readonly 'preble-2024-01': {
        readonly publisher: "Preble Street";
        readonly url: "https://www.preblestreet.org/2024/01/30/raising-awareness-of-human-trafficking/";
        readonly date: "2024-01-30";
        readonly family: "preble";
        readonly checked: "2026-11-21";
    };
    readonly rioux: {
        readonly publisher: "Luke Rioux (Maine attorney)";
        readonly url: "http://lukerioux.com/sex-trafficking-maine-law-promote-prostitution";
        readonly date: "before 2023";
        readonly checked: "2026-11-21";
    };
    readonly 'wabi-2023': {
        readonly publisher: "WABI";
        readonly url: "https://www.wabi.tv/2023/06/26/new-law-partially-decriminalizes-prostitution-maine/";
        readonly date: "2023-06-26";
        readonly checked: "2026-11-21";
    };
    readonly wapo: {
        readonly publisher: "Washington Post Fact Checker";
        readonly url: "https://www.washingtonpost.com/news/fact-checker/wp/2016/06/08/indiana-ag-touts-a-debunked-and-rejected-fact-on-sex-trafficking/";
        readonly date: "2016-06-08";
        readonly checked: "2026-11-21";
    };
    readonly wl853: {
        readonly publisher: "WomensLaw (17-A MRSA 853)";
        readonly url: "https://www.womenslaw.org/laws/me/statutes/ss-853-sex-trafficking";
        readonly date: "2023-11-28";
        readonly family: "me-law";
        readonly checked: "2026-11-21";
    };
    readonly 'polaris-words': {
        readonly publisher: "Polaris";
        readonly url: "https://polarisproject.org/?post_type=post&p=14004";
        readonly date: null;
        readonly checked: "2026-11-21";
    };
    readonly smuggling: {
        readonly publisher: "Federal fact sheet (copy)";
        readonly title: "Human Trafficking vs. Human Smuggling";
        readonly url: "https://docslib.org/doc/11785896/human-trafficking-vs-human-smuggling";
        readonly date: "2016";
        readonly checked: "2026-11-21";
    };
};
export type SourceId = keyof typeof sources;

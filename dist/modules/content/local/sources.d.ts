/** What is cited in this folder only. */
export declare const sources: {
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
};

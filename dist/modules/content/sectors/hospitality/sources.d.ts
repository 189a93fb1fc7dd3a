/** What is cited in this folder only. */
export declare const sources: {
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
};

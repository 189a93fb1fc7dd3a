/** What is cited by one sector only. */
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
};

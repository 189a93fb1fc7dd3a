/** What is cited in this folder only. */
export declare const sources: {
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

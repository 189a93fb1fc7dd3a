export declare const student: readonly [{
    readonly id: "school.text-or-call";
    readonly heading: "Who to text or call";
    readonly source: "ours";
    readonly messages: readonly [{
        readonly id: "school.text-hotline";
        readonly text: "You can text the National Human Trafficking Hotline. A text makes less noise than a call.";
        readonly why: "It can stay on your phone.";
        readonly jobs: readonly ["student"];
        readonly lines: readonly [{
            readonly id: "nhth";
            readonly name: "National Human Trafficking Hotline";
            readonly short: "the Trafficking Hotline";
            readonly about: "For people living through sex or labor trafficking, and for anyone worried about someone.";
            readonly voice: {
                readonly e164: "+18883737888";
                readonly display: "1-888-373-7888";
            };
            readonly sms: {
                readonly e164: "233733";
                readonly display: "233733";
            };
            readonly keyword: "HELP";
            readonly chat: "https://humantraffickinghotline.org/chat";
            readonly web: "https://humantraffickinghotline.org";
            readonly tty: import("../types.js").Phone;
            readonly hours: "Any hour, every day.";
            readonly languages: "By phone in more than 200 languages. Text and chat in English and Spanish.";
            readonly scope: "national";
            readonly operator: {
                readonly name: "Compass Connections";
                readonly since: "2025-09";
            };
            readonly checked: import("../types.js").Check;
            readonly source: readonly ["ndhttf", "acf-2025", "hpr-2025", "acf-2018", "nhth-approach", "plymouthda", "wickedlocal"];
        }];
        readonly source: "acf-2018";
    }, {
        readonly id: "school.call-runaway";
        readonly text: "Left home, or think of it? You can call the National Runaway Safeline.";
        readonly jobs: readonly ["student"];
        readonly lines: readonly [{
            readonly id: "nrs";
            readonly name: "National Runaway Safeline";
            readonly short: "the Runaway Safeline";
            readonly about: "For people aged 12 to 21 who left home, may leave or have no place to stay, and their families.";
            readonly voice: {
                readonly e164: "+18007862929";
                readonly display: "1-800-786-2929";
            };
            readonly chat: "https://www.1800runaway.org";
            readonly web: "https://www.1800runaway.org";
            readonly hours: "Any hour, every day.";
            readonly scope: "national";
            readonly checked: import("../types.js").Check;
            readonly source: readonly ["nrs", "nrs-faq"];
        }];
        readonly source: readonly ["nrs", "nrs-faq"];
    }, {
        readonly id: "school.call-helpline";
        readonly text: "You can call the Maine Sexual Assault Helpline, day or night.";
        readonly why: "You need no name for what happened.";
        readonly jobs: readonly ["student"];
        readonly lines: readonly [{
            readonly id: "mecasa";
            readonly name: "Maine Sexual Assault Helpline";
            readonly about: "For anyone in Maine hurt by sexual violence or trafficking. You need no name for it. Say so if a call back is not safe.";
            readonly voice: {
                readonly e164: "+18008717741";
                readonly display: "1-800-871-7741";
            };
            readonly web: "https://www.mecasa.org";
            readonly tty: import("../types.js").Phone;
            readonly hours: "Any hour, every day.";
            readonly languages: "Any language: leave your number and language, and an interpreter calls back.";
            readonly scope: "maine";
            readonly operator: {
                readonly name: "Maine's sexual assault support centers (MECASA)";
            };
            readonly checked: import("../types.js").Check;
            readonly source: readonly ["sassmm-help", "sassmm-q", "mecasa-services", "usm-2020", "sarssm", "sapars"];
        }];
        readonly source: readonly ["sassmm-help", "mecasa-services"];
    }];
}, {
    readonly id: "school.good-friends";
    readonly heading: "Good friends and partners";
    readonly source: "ours";
    readonly messages: readonly [{
        readonly id: "school.takes-no";
        readonly text: "A good friend takes no for an answer.";
        readonly source: "ours";
    }, {
        readonly id: "school.your-say";
        readonly text: "You have a say: about your body, your time and your friends.";
        readonly source: "ours";
    }, {
        readonly id: "school.no-price";
        readonly text: "Love does not come with a price. A gift is not a debt.";
        readonly source: "ours";
    }];
}, {
    readonly id: "school.not-good";
    readonly heading: "When it is not good";
    readonly source: "ours";
    readonly messages: readonly [{
        readonly id: "school.watch-older";
        readonly text: "Watch out when a partner or friend is much older, or controls you.";
        readonly source: readonly ["ed-list", "gacares", "just1", "fox26"];
    }, {
        readonly id: "school.watch-start";
        readonly text: "Being used can start with someone you love, a family member or a job.";
        readonly source: readonly ["needs-assessment-2015", "sj-2014", "ncm-2023", "fox26", "ncmec-mirror", "nhth-sex"];
    }];
}, {
    readonly id: "school.online-contact";
    readonly heading: "Online";
    readonly source: "ours";
    readonly messages: readonly [{
        readonly id: "school.online-ask";
        readonly text: "Someone online asks for photos, or wants to meet? You can say no, and tell an adult.";
        readonly source: readonly ["covered", "hstoday"];
    }, {
        readonly id: "school.online-gifts";
        readonly text: "Watch out for gifts and messages from people your family does not know.";
        readonly source: readonly ["just1", "hstoday"];
    }];
}, {
    readonly id: "school.pictures";
    readonly heading: "Pictures";
    readonly source: "ours";
    readonly messages: readonly [{
        readonly id: "school.no-picture";
        readonly text: "No one has a right to a picture of your body.";
        readonly source: "ours";
    }, {
        readonly id: "school.picture-out";
        readonly text: "Did you send one? Does someone threaten you with it? It is not your fault. Paying rarely stops it. You can get help.";
        readonly source: "nationalcac";
    }, {
        readonly id: "school.take-pictures-down";
        readonly text: "The National Center for Missing & Exploited Children can help to get a picture off the internet.";
        readonly lines: readonly [{
            readonly id: "ncmec";
            readonly name: "National Center for Missing & Exploited Children";
            readonly about: "To report a missing child, or a child exploited for sex, online or off.";
            readonly voice: {
                readonly e164: "+18008435678";
                readonly display: "1-800-843-5678";
            };
            readonly web: "https://www.missingkids.org";
            readonly hours: "Any hour, every day.";
            readonly scope: "national";
            readonly operator: {
                readonly name: "National Center for Missing & Exploited Children";
            };
            readonly checked: import("../types.js").Check;
            readonly source: readonly ["ncmec-tip", "plymouthda", "ncmec"];
        }];
        readonly source: "nationalcac";
    }];
}, {
    readonly id: "school.offers";
    readonly heading: "Offers, work and debts";
    readonly source: "ours";
    readonly messages: readonly [{
        readonly id: "school.offer-price";
        readonly text: "Some people offer love, work or a place to stay, and want payback later.";
        readonly source: readonly ["ncm-2023", "fox26", "needs-assessment-2015"];
    }, {
        readonly id: "school.you-owe-me";
        readonly text: "Does someone say “you owe me”, or threaten you? You can get help.";
        readonly source: readonly ["covered", "fox26"];
    }, {
        readonly id: "school.unpaid-work";
        readonly text: "Long hours with no pay are not OK. No one may make you sell or carry drugs.";
        readonly source: readonly ["ed-labor", "goodfaith"];
    }];
}, {
    readonly id: "school.secrets";
    readonly heading: "Secrets";
    readonly source: "ours";
    readonly messages: readonly [{
        readonly id: "school.asks-secret";
        readonly text: "Someone online asks you to keep a secret? Tell an adult.";
        readonly source: readonly ["covered", "hstoday"];
    }, {
        readonly id: "school.hurtful-secret";
        readonly text: "You may tell any secret that hurts or scares you.";
        readonly source: "ours";
    }];
}, {
    readonly id: "school.not-your-fault";
    readonly heading: "It is not your fault";
    readonly source: "ours";
    readonly messages: readonly [{
        readonly id: "school.even-if";
        readonly text: "It is not your fault, even if you said yes, took gifts or told no one.";
        readonly source: "ours";
    }, {
        readonly id: "school.any-gender";
        readonly text: "People of any gender are used for sex or work. Boys and men are often missed.";
        readonly source: "policechief";
    }];
}, {
    readonly id: "school.what-to-do";
    readonly heading: "What you can do";
    readonly source: "ours";
    readonly messages: readonly [{
        readonly id: "school.tell-adult";
        readonly text: "Tell an adult you trust. If one does not help, tell another.";
        readonly why: "It is not your fault.";
        readonly jobs: readonly ["student"];
        readonly source: readonly ["state-def", "freeway"];
    }, {
        readonly id: "school.ask-whom";
        readonly text: "You can ask first: “Who do you have to tell?”";
        readonly why: "School staff must report harm to a child. The hotline has said it does so too.";
        readonly jobs: readonly ["student"];
        readonly source: readonly ["csba", "sassmm-school", "nhth-approach", "nhth-reach"];
    }, {
        readonly id: "school.help-friend";
        readonly text: "Worried about a friend? Do not go up to the person who hurts them. Tell an adult.";
        readonly why: "It is safer for both of you.";
        readonly jobs: readonly ["student"];
        readonly source: "freeway";
    }];
}];
export declare const parent: readonly [{
    readonly id: "school.parent-call";
    readonly heading: "Whom to call";
    readonly source: "ours";
    readonly messages: readonly [{
        readonly id: "school.call-intake";
        readonly text: "Worried that someone harms or uses a child? You can call the DHHS intake line, at any hour.";
        readonly jobs: readonly ["parent"];
        readonly lines: readonly [{
            readonly id: "dhhs-intake";
            readonly name: "Maine DHHS Child Protective Intake";
            readonly about: "To report that someone under 18 may be abused, neglected or trafficked.";
            readonly voice: {
                readonly e164: "+18004521999";
                readonly display: "1-800-452-1999";
            };
            readonly web: "https://www.maine.gov/dhhs/ocfs";
            readonly tty: import("../types.js").Phone;
            readonly hours: "Any hour, holidays too.";
            readonly scope: "maine";
            readonly operator: {
                readonly name: "Maine DHHS Office of Child and Family Services";
            };
            readonly checked: import("../types.js").Check;
            readonly source: readonly ["ocfs", "ocfs-old", "aps"];
        }];
        readonly source: readonly ["s4011a", "ocfs"];
    }, {
        readonly id: "school.missing-child";
        readonly text: "Your child is missing, or sexual pictures of your child are online? Call the police first, then the National Center for Missing & Exploited Children.";
        readonly why: "It works with the police at any hour.";
        readonly jobs: readonly ["parent"];
        readonly lines: readonly [{
            readonly id: "ncmec";
            readonly name: "National Center for Missing & Exploited Children";
            readonly about: "To report a missing child, or a child exploited for sex, online or off.";
            readonly voice: {
                readonly e164: "+18008435678";
                readonly display: "1-800-843-5678";
            };
            readonly web: "https://www.missingkids.org";
            readonly hours: "Any hour, every day.";
            readonly scope: "national";
            readonly operator: {
                readonly name: "National Center for Missing & Exploited Children";
            };
            readonly checked: import("../types.js").Check;
            readonly source: readonly ["ncmec-tip", "plymouthda", "ncmec"];
        }];
        readonly source: readonly ["ncmec-tip", "plymouthda"];
    }, {
        readonly id: "guidance.call-hotline";
        readonly text: "Call or text the National Human Trafficking Hotline. You can ask for advice without proof.";
        readonly why: "Trained people help you think it through, and know the services near you.";
        readonly lines: readonly [{
            readonly id: "nhth";
            readonly name: "National Human Trafficking Hotline";
            readonly short: "the Trafficking Hotline";
            readonly about: "For people living through sex or labor trafficking, and for anyone worried about someone.";
            readonly voice: {
                readonly e164: "+18883737888";
                readonly display: "1-888-373-7888";
            };
            readonly sms: {
                readonly e164: "233733";
                readonly display: "233733";
            };
            readonly keyword: "HELP";
            readonly chat: "https://humantraffickinghotline.org/chat";
            readonly web: "https://humantraffickinghotline.org";
            readonly tty: import("../types.js").Phone;
            readonly hours: "Any hour, every day.";
            readonly languages: "By phone in more than 200 languages. Text and chat in English and Spanish.";
            readonly scope: "national";
            readonly operator: {
                readonly name: "Compass Connections";
                readonly since: "2025-09";
            };
            readonly checked: import("../types.js").Check;
            readonly source: readonly ["ndhttf", "acf-2025", "hpr-2025", "acf-2018", "nhth-approach", "plymouthda", "wickedlocal"];
        }];
        readonly source: readonly ["plymouthda", "ndhttf", "nhth-approach"];
    }, {
        readonly id: "guidance.call-local";
        readonly text: "You can also call the Maine Sexual Assault Helpline, day or night.";
        readonly why: "Local advocates support people who were trafficked or exploited, and the people around them.";
        readonly lines: readonly [{
            readonly id: "mecasa";
            readonly name: "Maine Sexual Assault Helpline";
            readonly about: "For anyone in Maine hurt by sexual violence or trafficking. You need no name for it. Say so if a call back is not safe.";
            readonly voice: {
                readonly e164: "+18008717741";
                readonly display: "1-800-871-7741";
            };
            readonly web: "https://www.mecasa.org";
            readonly tty: import("../types.js").Phone;
            readonly hours: "Any hour, every day.";
            readonly languages: "Any language: leave your number and language, and an interpreter calls back.";
            readonly scope: "maine";
            readonly operator: {
                readonly name: "Maine's sexual assault support centers (MECASA)";
            };
            readonly checked: import("../types.js").Check;
            readonly source: readonly ["sassmm-help", "sassmm-q", "mecasa-services", "usm-2020", "sarssm", "sapars"];
        }];
        readonly source: readonly ["sassmm-help", "mecasa-services"];
    }];
}, {
    readonly id: "school.parent-listen";
    readonly heading: "How to listen";
    readonly source: "ours";
    readonly messages: readonly [{
        readonly id: "school.stay-calm";
        readonly text: "Stay calm, and listen. Let your child talk.";
        readonly jobs: readonly ["parent"];
        readonly source: "ours";
    }, {
        readonly id: "school.believe";
        readonly text: "Believe what they tell you. Let them help to choose the next step.";
        readonly why: "Maine survivors asked to be believed and to have a choice.";
        readonly source: readonly ["needs-assessment-2015", "mecasa-services"];
    }, {
        readonly id: "school.no-blame";
        readonly text: "Do not blame your child.";
        readonly why: "The blame belongs to the person who uses them.";
        readonly jobs: readonly ["parent"];
        readonly source: "ours";
    }, {
        readonly id: "school.child-law";
        readonly text: "It is not their fault. By law, no one under 18 can agree to sell sex.";
        readonly source: readonly ["state-def", "freeway"];
    }];
}, {
    readonly id: "school.parent-talk";
    readonly heading: "What to talk about";
    readonly source: "ours";
    readonly messages: readonly [{
        readonly id: "school.talk-choice";
        readonly text: "Talk about good relationships, choice and control.";
        readonly why: "Maine’s 2015 study says that young people need to learn this.";
        readonly source: "needs-assessment-2015";
    }, {
        readonly id: "school.talk-start";
        readonly text: "It can start with a partner, a relative or a job, not only with strangers.";
        readonly source: readonly ["needs-assessment-2015", "sj-2014", "ncm-2023", "fox26", "ncmec-mirror", "nhth-sex"];
    }, {
        readonly id: "school.any-gender";
        readonly text: "People of any gender are used for sex or work. Boys and men are often missed.";
        readonly source: "policechief";
    }];
}, {
    readonly id: "school.parent-look";
    readonly heading: "What to look at";
    readonly source: "ours";
    readonly messages: readonly [{
        readonly id: "school.look-people";
        readonly text: "Look at who is in their life. Is a partner or friend much older, or in control? Do people you do not know send gifts or messages?";
        readonly source: readonly ["ed-list", "gacares", "just1", "fox26", "hstoday"];
    }, {
        readonly id: "school.look-asks";
        readonly text: "Look at what others ask of them. Is it photos, a secret or a meeting? Is it payback for love, work or a place to stay?";
        readonly source: readonly ["covered", "hstoday", "ncm-2023", "fox26", "needs-assessment-2015"];
    }, {
        readonly id: "school.no-spying";
        readonly text: "Do not rely on watching your child in secret. Talk first.";
        readonly jobs: readonly ["parent"];
        readonly source: "ours";
    }];
}, {
    readonly id: "school.parent-keep";
    readonly heading: "Pictures and messages";
    readonly source: "ours";
    readonly messages: readonly [{
        readonly id: "school.keep-messages";
        readonly text: "Keep the messages and the profile as they are. You can block the person.";
        readonly why: "They can help the police.";
        readonly jobs: readonly ["parent"];
        readonly source: readonly ["nationalcac", "ncmec-2023"];
    }, {
        readonly id: "school.take-pictures-down";
        readonly text: "The National Center for Missing & Exploited Children can help to get a picture off the internet.";
        readonly lines: readonly [{
            readonly id: "ncmec";
            readonly name: "National Center for Missing & Exploited Children";
            readonly about: "To report a missing child, or a child exploited for sex, online or off.";
            readonly voice: {
                readonly e164: "+18008435678";
                readonly display: "1-800-843-5678";
            };
            readonly web: "https://www.missingkids.org";
            readonly hours: "Any hour, every day.";
            readonly scope: "national";
            readonly operator: {
                readonly name: "National Center for Missing & Exploited Children";
            };
            readonly checked: import("../types.js").Check;
            readonly source: readonly ["ncmec-tip", "plymouthda", "ncmec"];
        }];
        readonly source: "nationalcac";
    }];
}];
export declare const educator: readonly [{
    readonly id: "school.duty";
    readonly heading: "Your duty to report";
    readonly source: "ours";
    readonly messages: readonly [{
        readonly id: "school.report-at-once";
        readonly text: "Call the DHHS intake line at once when you have reason to suspect that a child is abused, neglected or exploited.";
        readonly why: "Maine law asks this of school staff.";
        readonly jobs: readonly ["educator"];
        readonly lines: readonly [{
            readonly id: "dhhs-intake";
            readonly name: "Maine DHHS Child Protective Intake";
            readonly about: "To report that someone under 18 may be abused, neglected or trafficked.";
            readonly voice: {
                readonly e164: "+18004521999";
                readonly display: "1-800-452-1999";
            };
            readonly web: "https://www.maine.gov/dhhs/ocfs";
            readonly tty: import("../types.js").Phone;
            readonly hours: "Any hour, holidays too.";
            readonly scope: "maine";
            readonly operator: {
                readonly name: "Maine DHHS Office of Child and Family Services";
            };
            readonly checked: import("../types.js").Check;
            readonly source: readonly ["ocfs", "ocfs-old", "aps"];
        }];
        readonly source: readonly ["s4011a", "s4012", "ocfs"];
    }, {
        readonly id: "school.written-report";
        readonly text: "School staff may also report online. If DHHS asks, send a written report too.";
        readonly source: readonly ["s4011a", "s4012", "ocfs"];
    }, {
        readonly id: "school.tell-attorney";
        readonly text: "Tell the district attorney’s office too if the person who harms the child is not responsible for the child.";
        readonly why: "The intake line can tell you whom to call.";
        readonly jobs: readonly ["educator"];
        readonly source: readonly ["clt", "aspe", "cw-2022"];
    }, {
        readonly id: "school.ask-hotline";
        readonly text: "You can also ask the National Human Trafficking Hotline for advice. This does not replace your report.";
        readonly lines: readonly [{
            readonly id: "nhth";
            readonly name: "National Human Trafficking Hotline";
            readonly short: "the Trafficking Hotline";
            readonly about: "For people living through sex or labor trafficking, and for anyone worried about someone.";
            readonly voice: {
                readonly e164: "+18883737888";
                readonly display: "1-888-373-7888";
            };
            readonly sms: {
                readonly e164: "233733";
                readonly display: "233733";
            };
            readonly keyword: "HELP";
            readonly chat: "https://humantraffickinghotline.org/chat";
            readonly web: "https://humantraffickinghotline.org";
            readonly tty: import("../types.js").Phone;
            readonly hours: "Any hour, every day.";
            readonly languages: "By phone in more than 200 languages. Text and chat in English and Spanish.";
            readonly scope: "national";
            readonly operator: {
                readonly name: "Compass Connections";
                readonly since: "2025-09";
            };
            readonly checked: import("../types.js").Check;
            readonly source: readonly ["ndhttf", "acf-2025", "hpr-2025", "acf-2018", "nhth-approach", "plymouthda", "wickedlocal"];
        }];
        readonly source: readonly ["plymouthda", "nhth-approach", "s4011a"];
    }];
}, {
    readonly id: "school.with-student";
    readonly heading: "With the student";
    readonly source: "ours";
    readonly messages: readonly [{
        readonly id: "school.no-questions";
        readonly text: "Do not question the student about it.";
        readonly why: "A trained person does that.";
        readonly jobs: readonly ["educator"];
        readonly source: readonly ["ed-policy", "ed-suspect"];
    }, {
        readonly id: "school.tell-counselor";
        readonly text: "Tell the trained counselor or social worker at your school.";
        readonly jobs: readonly ["educator"];
        readonly source: readonly ["ed-policy", "ed-suspect"];
    }, {
        readonly id: "school.steady-adult";
        readonly text: "Be a steady, kind adult.";
        readonly why: "Students tell the people they trust.";
        readonly jobs: readonly ["educator"];
        readonly source: readonly ["csba", "sassmm-school"];
    }, {
        readonly id: "school.say-early";
        readonly text: "Say early what you cannot keep to yourself: “I may have to report this. I will tell you whom I call.”";
        readonly why: "School staff have a duty to report.";
        readonly jobs: readonly ["educator"];
        readonly source: readonly ["csba", "sassmm-school"];
    }];
}, {
    readonly id: "school.at-school";
    readonly heading: "At your school";
    readonly source: "ours";
    readonly messages: readonly [{
        readonly id: "school.written-plan";
        readonly text: "Have a written plan. Train bus drivers, nurses, kitchen and attendance staff too.";
        readonly why: "They see signs first.";
        readonly jobs: readonly ["educator"];
        readonly source: readonly ["ed-policy", "ed-suspect"];
    }, {
        readonly id: "school.teach-choice";
        readonly text: "Teach about relationships, choice and control.";
        readonly why: "Maine’s 2015 study asks for it.";
        readonly source: "needs-assessment-2015";
    }];
}, {
    readonly id: "school.no-one-missed";
    readonly heading: "So that nobody is missed";
    readonly source: "ours";
    readonly messages: readonly [{
        readonly id: "guidance.no-profile";
        readonly text: "Do not judge by skin color, country, language, gender, clothes or job.";
        readonly why: "It hurts people, and it misses those who need help.";
        readonly source: readonly ["needs-assessment-2015", "nhth-approach"];
    }, {
        readonly id: "school.any-gender";
        readonly text: "People of any gender are used for sex or work. Boys and men are often missed.";
        readonly source: "policechief";
    }, {
        readonly id: "school.work-too";
        readonly text: "Look for forced work too: long hours without pay, sales crews, or drugs to carry or sell.";
        readonly source: readonly ["ed-labor", "goodfaith", "dhs-2021"];
    }];
}];

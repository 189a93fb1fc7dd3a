export declare const reportAtOnce: {
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
};
export declare const tellAttorney: {
    readonly id: "school.tell-attorney";
    readonly text: "Tell the district attorney’s office too if the person who harms the child is not responsible for the child.";
    readonly why: "The intake line can tell you whom to call.";
    readonly jobs: readonly ["educator"];
    readonly source: readonly ["clt", "aspe", "cw-2022"];
};
export declare const tellCounselor: {
    readonly id: "school.tell-counselor";
    readonly text: "Tell the trained counselor or social worker at your school.";
    readonly jobs: readonly ["educator"];
    readonly source: readonly ["ed-policy", "ed-suspect"];
};
export declare const noQuestions: {
    readonly id: "school.no-questions";
    readonly text: "Do not question the student about it.";
    readonly why: "A trained person does that.";
    readonly jobs: readonly ["educator"];
    readonly source: readonly ["ed-policy", "ed-suspect"];
};
export declare const steadyAdult: {
    readonly id: "school.steady-adult";
    readonly text: "Be a steady, kind adult.";
    readonly why: "Students tell the people they trust.";
    readonly jobs: readonly ["educator"];
    readonly source: readonly ["csba", "sassmm-school"];
};
export declare const sayEarly: {
    readonly id: "school.say-early";
    readonly text: "Say early what you cannot keep to yourself: “I may have to report this. I will tell you whom I call.”";
    readonly why: "School staff have a duty to report.";
    readonly jobs: readonly ["educator"];
    readonly source: readonly ["csba", "sassmm-school"];
};
export declare const writtenPlan: {
    readonly id: "school.written-plan";
    readonly text: "Have a written plan. Train bus drivers, nurses, kitchen and attendance staff too.";
    readonly why: "They see signs first.";
    readonly jobs: readonly ["educator"];
    readonly source: readonly ["ed-policy", "ed-suspect"];
};
export declare const missingChild: {
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
};
export declare const callIntake: {
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
};
export declare const stayCalm: {
    readonly id: "school.stay-calm";
    readonly text: "Stay calm, and listen. Let your child talk.";
    readonly jobs: readonly ["parent"];
    readonly source: "ours";
};
export declare const noBlame: {
    readonly id: "school.no-blame";
    readonly text: "Do not blame your child.";
    readonly why: "The blame belongs to the person who uses them.";
    readonly jobs: readonly ["parent"];
    readonly source: "ours";
};
export declare const keepMessages: {
    readonly id: "school.keep-messages";
    readonly text: "Keep the messages and the profile as they are. You can block the person.";
    readonly why: "They can help the police.";
    readonly jobs: readonly ["parent"];
    readonly source: readonly ["nationalcac", "ncmec-2023"];
};
export declare const takePicturesDown: {
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
};
export declare const noSpying: {
    readonly id: "school.no-spying";
    readonly text: "Do not rely on watching your child in secret. Talk first.";
    readonly jobs: readonly ["parent"];
    readonly source: "ours";
};
export declare const tellAdult: {
    readonly id: "school.tell-adult";
    readonly text: "Tell an adult you trust. If one does not help, tell another.";
    readonly why: "It is not your fault.";
    readonly jobs: readonly ["student"];
    readonly source: readonly ["state-def", "freeway"];
};
export declare const askWhom: {
    readonly id: "school.ask-whom";
    readonly text: "You can ask first: “Who do you have to tell?”";
    readonly why: "School staff must report harm to a child. The hotline has said it does so too.";
    readonly jobs: readonly ["student"];
    readonly source: readonly ["csba", "sassmm-school", "nhth-approach", "nhth-reach"];
};
export declare const helpFriend: {
    readonly id: "school.help-friend";
    readonly text: "Worried about a friend? Do not go up to the person who hurts them. Tell an adult.";
    readonly why: "It is safer for both of you.";
    readonly jobs: readonly ["student"];
    readonly source: "freeway";
};
export declare const textHotline: {
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
};
export declare const callRunaway: {
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
};
export declare const callHelpline: {
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
};
export declare const inDanger: {
    readonly id: "school.in-danger";
    readonly text: "In danger right now? Call 911. If you cannot speak, text 911 and say where you are first.";
    readonly jobs: readonly ["student"];
    readonly lines: readonly [{
        readonly id: "911";
        readonly name: "Emergency services (911)";
        readonly about: "For danger right now, violence, or a medical emergency.";
        readonly voice: {
            readonly e164: "911";
            readonly display: "911";
        };
        readonly sms: {
            readonly e164: "911";
            readonly display: "911";
        };
        readonly hours: "Any hour, every day.";
        readonly scope: "maine";
        readonly checked: import("../types.js").Check;
        readonly source: readonly ["govtech-911", "mp-911", "wa-hk"];
    }];
    readonly source: readonly ["wa-hk", "govtech-911", "mp-911"];
};
export declare const steps: readonly [{
    readonly jobs: readonly ["parent", "educator"];
    readonly id: "guidance.call-now";
    readonly text: "Someone is in danger right now? Call 911. If you cannot speak, text 911 and say where first.";
    readonly why: "911 can send police or medical help.";
    readonly lines: readonly [{
        readonly id: "911";
        readonly name: "Emergency services (911)";
        readonly about: "For danger right now, violence, or a medical emergency.";
        readonly voice: {
            readonly e164: "911";
            readonly display: "911";
        };
        readonly sms: {
            readonly e164: "911";
            readonly display: "911";
        };
        readonly hours: "Any hour, every day.";
        readonly scope: "maine";
        readonly checked: import("../types.js").Check;
        readonly source: readonly ["govtech-911", "mp-911", "wa-hk"];
    }];
    readonly source: readonly ["wa-hk", "govtech-911", "mp-911"];
}, {
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
    readonly id: "school.skip-staff";
    readonly text: "If someone at your school may be part of it, go straight to the DHHS intake line.";
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
    readonly source: "ours";
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
    readonly id: "school.keep-messages";
    readonly text: "Keep the messages and the profile as they are. You can block the person.";
    readonly why: "They can help the police.";
    readonly jobs: readonly ["parent"];
    readonly source: readonly ["nationalcac", "ncmec-2023"];
}, {
    readonly id: "school.stay-calm";
    readonly text: "Stay calm, and listen. Let your child talk.";
    readonly jobs: readonly ["parent"];
    readonly source: "ours";
}, {
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
    readonly jobs: readonly ["parent", "educator"];
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
    readonly jobs: readonly ["parent", "educator"];
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
}, {
    readonly jobs: readonly ["parent", "educator"];
    readonly id: "guidance.note-later";
    readonly text: "Later, and out of sight, write down what you saw: when, where and who.";
    readonly why: "It helps the hotline or the police.";
    readonly source: "weunseen";
}, {
    readonly jobs: readonly ["parent", "educator"];
    readonly id: "guidance.safer-lines";
    readonly text: "If someone fears immigration police, start with the hotline, an advocate or legal aid.";
    readonly why: "The hotline is not the police and not immigration. The federal tip line is run by ICE.";
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
    readonly source: readonly ["htexperts", "amjambo", "plymouthda"];
}, {
    readonly id: "school.written-plan";
    readonly text: "Have a written plan. Train bus drivers, nurses, kitchen and attendance staff too.";
    readonly why: "They see signs first.";
    readonly jobs: readonly ["educator"];
    readonly source: readonly ["ed-policy", "ed-suspect"];
}, {
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
}, {
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
}, {
    readonly id: "school.in-danger";
    readonly text: "In danger right now? Call 911. If you cannot speak, text 911 and say where you are first.";
    readonly jobs: readonly ["student"];
    readonly lines: readonly [{
        readonly id: "911";
        readonly name: "Emergency services (911)";
        readonly about: "For danger right now, violence, or a medical emergency.";
        readonly voice: {
            readonly e164: "911";
            readonly display: "911";
        };
        readonly sms: {
            readonly e164: "911";
            readonly display: "911";
        };
        readonly hours: "Any hour, every day.";
        readonly scope: "maine";
        readonly checked: import("../types.js").Check;
        readonly source: readonly ["govtech-911", "mp-911", "wa-hk"];
    }];
    readonly source: readonly ["wa-hk", "govtech-911", "mp-911"];
}];
export declare const never: readonly [{
    readonly id: "guidance.no-confronting";
    readonly text: "Do not confront the person you suspect.";
    readonly why: "It can bring violence on the person at risk or on you.";
    readonly source: readonly ["dhs-edu", "wa-hk", "plymouthda", "freeway"];
}, {
    readonly jobs: readonly ["parent", "educator"];
    readonly id: "guidance.no-heroics";
    readonly text: "Do not try to get anyone out, follow anyone or look into it yourself.";
    readonly why: "It is dangerous, and adults decide for themselves when to leave.";
    readonly source: readonly ["dhs-edu", "freeway", "needs-assessment-2015"];
}, {
    readonly id: "guidance.no-alarm";
    readonly text: "Do not speak with them about trafficking where others can see or hear.";
    readonly why: "They may be watched, and may be punished for it. Plain kindness is always fine.";
    readonly source: readonly ["dhs-edu", "wa-fd"];
}, {
    readonly id: "guidance.no-profile";
    readonly text: "Do not judge by skin color, country, language, gender, clothes or job.";
    readonly why: "It hurts people, and it misses those who need help.";
    readonly source: readonly ["needs-assessment-2015", "nhth-approach"];
}, {
    readonly id: "school.no-questions";
    readonly text: "Do not question the student about it.";
    readonly why: "A trained person does that.";
    readonly jobs: readonly ["educator"];
    readonly source: readonly ["ed-policy", "ed-suspect"];
}, {
    readonly id: "school.no-blame";
    readonly text: "Do not blame your child.";
    readonly why: "The blame belongs to the person who uses them.";
    readonly jobs: readonly ["parent"];
    readonly source: "ours";
}, {
    readonly id: "school.no-spying";
    readonly text: "Do not rely on watching your child in secret. Talk first.";
    readonly jobs: readonly ["parent"];
    readonly source: "ours";
}, {
    readonly id: "school.not-alone";
    readonly text: "Do not follow anyone, and do not try to get a friend out by yourself.";
    readonly why: "It is not safe. Get an adult.";
    readonly jobs: readonly ["student"];
    readonly source: readonly ["dhs-edu", "freeway"];
}];
export declare const answers: readonly [{
    readonly jobs: readonly ["parent", "educator"];
    readonly id: "guidance.listen";
    readonly text: "Listen and believe. Offer a number. Let them choose, and accept “not now”.";
    readonly why: "Maine survivors asked for this.";
    readonly source: readonly ["needs-assessment-2015", "mecasa-services"];
}, {
    readonly jobs: readonly ["parent", "educator"];
    readonly id: "guidance.be-honest";
    readonly text: "Before they tell you more, say what you cannot keep to yourself: harm to a child, or danger right now.";
    readonly why: "People should know this before they share. The hotline has said that it acts in these two cases.";
    readonly source: readonly ["nhth-approach", "nhth-reach", "sassmm-school"];
}, {
    readonly id: "school.say-early";
    readonly text: "Say early what you cannot keep to yourself: “I may have to report this. I will tell you whom I call.”";
    readonly why: "School staff have a duty to report.";
    readonly jobs: readonly ["educator"];
    readonly source: readonly ["csba", "sassmm-school"];
}, {
    readonly id: "school.say-glad";
    readonly text: "“I am glad you told me. It is not your fault.”";
    readonly jobs: readonly ["parent", "educator"];
    readonly source: "ours";
}, {
    readonly id: "school.say-help";
    readonly text: "To an adult: “Something is wrong, and I need help.”";
    readonly jobs: readonly ["student"];
    readonly source: "ours";
}, {
    readonly id: "school.say-friend";
    readonly text: "To a friend: “I believe you. You are not in trouble. Let’s tell an adult we trust.”";
    readonly jobs: readonly ["student"];
    readonly source: "ours";
}];
export declare const tell: readonly [{
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
    readonly id: "school.tell-attorney";
    readonly text: "Tell the district attorney’s office too if the person who harms the child is not responsible for the child.";
    readonly why: "The intake line can tell you whom to call.";
    readonly jobs: readonly ["educator"];
    readonly source: readonly ["clt", "aspe", "cw-2022"];
}, {
    readonly id: "school.tell-counselor";
    readonly text: "Tell the trained counselor or social worker at your school.";
    readonly jobs: readonly ["educator"];
    readonly source: readonly ["ed-policy", "ed-suspect"];
}, {
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
    readonly id: "school.tell-adult";
    readonly text: "Tell an adult you trust. If one does not help, tell another.";
    readonly why: "It is not your fault.";
    readonly jobs: readonly ["student"];
    readonly source: readonly ["state-def", "freeway"];
}, {
    readonly id: "school.which-adult";
    readonly text: "It can be a teacher, a nurse, a coach or someone in your family. You choose.";
    readonly jobs: readonly ["student"];
    readonly source: "ours";
}];

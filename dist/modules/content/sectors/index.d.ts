/** The lines of work with guidance for staff. The first is the default; a new one needs its folder and its line here. */
export declare const sectors: readonly [{
    readonly id: "hospitality";
    readonly name: "Hotels and restaurants";
    readonly lead: "You meet guests and work beside others, in every part of Maine. Notice what people do, not who they are. One small, safe step is enough.";
    readonly jobs: readonly [{
        readonly id: "front-desk";
        readonly name: "Front desk";
        readonly source: "ours";
    }, {
        readonly id: "housekeeping";
        readonly name: "Housekeeping";
        readonly source: "ours";
    }, {
        readonly id: "food-beverage";
        readonly name: "Food and drinks";
        readonly source: "ours";
    }, {
        readonly id: "security";
        readonly name: "Security";
        readonly source: "ours";
    }, {
        readonly id: "maintenance-valet";
        readonly name: "Maintenance and valet";
        readonly source: "ours";
    }, {
        readonly id: "manager";
        readonly name: "Manager";
        readonly source: "ours";
    }];
    readonly signs: readonly [{
        readonly id: "hospitality.treatment";
        readonly heading: "How someone is treated";
        readonly who: "anyone";
        readonly caution: {
            readonly id: "guidance.one-sign";
            readonly text: "One sign is not proof. Look for several, and think of the plain reasons first.";
            readonly careful: "Do not confront anyone, and do not promise to keep a secret.";
            readonly source: readonly ["wa-hk", "dhs-edu", "stt", "plymouthda", "csba"];
        };
        readonly next: {
            readonly id: "guidance.ask-first";
            readonly text: "Not sure? Talk it through with the hotline. You need no proof.";
            readonly source: readonly ["plymouthda", "ndhttf", "nhth-approach"];
        };
        readonly signs: readonly [{
            readonly id: "hospitality.hurt";
            readonly text: "Someone is hurt or ill and gets no care.";
            readonly urgent: true;
            readonly source: readonly ["dhs-hosp", "hti-hotel", "ahla-best"];
        }, {
            readonly id: "hospitality.watched";
            readonly text: "Someone is always watched and is not free to move around.";
            readonly caution: "Someone may stay close to a person who is ill or has a disability.";
            readonly urgent: true;
            readonly source: readonly ["dhs-hosp", "ahla-best", "innov"];
        }, {
            readonly id: "hospitality.id-kept";
            readonly text: "Another person holds on to someone’s ID, phone or money.";
            readonly source: readonly ["dhs-hosp", "guardian", "innov"];
        }, {
            readonly id: "hospitality.no-voice";
            readonly text: "One person gives all the answers and does not let another speak.";
            readonly caution: "This may be a relative, a carer or an interpreter.";
            readonly source: readonly ["bhd", "innov"];
        }, {
            readonly id: "hospitality.afraid";
            readonly text: "Someone seems tense, afraid or very quiet near the person with them.";
            readonly source: readonly ["westfield", "ahla-best", "innov"];
        }, {
            readonly id: "hospitality.lost";
            readonly text: "Someone does not know what town this is or where they go next.";
            readonly jobs: readonly ["front-desk", "housekeeping", "food-beverage", "security", "manager"];
            readonly source: readonly ["bhd", "innov"];
        }];
        readonly source: "ours";
    }, {
        readonly id: "hospitality.check-in";
        readonly heading: "Booking and check-in";
        readonly who: "guest";
        readonly caution: {
            readonly id: "guidance.one-sign";
            readonly text: "One sign is not proof. Look for several, and think of the plain reasons first.";
            readonly careful: "Do not confront anyone, and do not promise to keep a secret.";
            readonly source: readonly ["wa-hk", "dhs-edu", "stt", "plymouthda", "csba"];
        };
        readonly next: {
            readonly id: "guidance.ask-first";
            readonly text: "Not sure? Talk it through with the hotline. You need no proof.";
            readonly source: readonly ["plymouthda", "ndhttf", "nhth-approach"];
        };
        readonly signs: readonly [{
            readonly id: "hospitality.cash";
            readonly text: "A room is paid with cash or a prepaid card, with other signs too.";
            readonly jobs: readonly ["front-desk", "manager"];
            readonly kind: "sex";
            readonly caution: "Many people have no bank card. This alone means nothing.";
            readonly source: readonly ["wa-fd", "safeinc", "bhd", "startrib"];
        }, {
            readonly id: "hospitality.by-the-hour";
            readonly text: "A room is taken by the hour, or extended one day at a time.";
            readonly jobs: readonly ["front-desk", "manager"];
            readonly kind: "sex";
            readonly caution: "People without a home often pay day by day.";
            readonly source: readonly ["dhs-hosp", "safeinc"];
        }, {
            readonly id: "hospitality.no-details";
            readonly text: "A guest avoids giving a full name, a home address or car details.";
            readonly jobs: readonly ["front-desk"];
            readonly caution: "A guest who fears a violent partner may do this too.";
            readonly source: readonly ["wa-fd", "safeinc"];
        }, {
            readonly id: "hospitality.no-id";
            readonly text: "A guest checks in without an ID of their own.";
            readonly jobs: readonly ["front-desk"];
            readonly source: readonly ["wa-fd", "safeinc"];
        }, {
            readonly id: "hospitality.many-rooms";
            readonly text: "One person books several rooms, or rooms side by side.";
            readonly jobs: readonly ["front-desk", "housekeeping", "security", "manager"];
            readonly kind: "sex";
            readonly source: readonly ["dhs-hosp", "wa-fd"];
        }, {
            readonly id: "hospitality.other-booker";
            readonly text: "One person books the room, and another one stays in it.";
            readonly jobs: readonly ["front-desk", "housekeeping", "manager"];
            readonly kind: "sex";
            readonly source: "topbiz";
        }, {
            readonly id: "hospitality.asks-to-buy";
            readonly text: "A guest asks staff where to buy sex.";
            readonly jobs: readonly ["front-desk", "food-beverage", "security", "maintenance-valet"];
            readonly kind: "sex";
            readonly source: readonly ["wa-fd", "safeinc"];
        }];
        readonly source: "ours";
    }, {
        readonly id: "hospitality.rooms";
        readonly heading: "In and around a room";
        readonly who: "guest";
        readonly caution: {
            readonly id: "guidance.one-sign";
            readonly text: "One sign is not proof. Look for several, and think of the plain reasons first.";
            readonly careful: "Do not confront anyone, and do not promise to keep a secret.";
            readonly source: readonly ["wa-hk", "dhs-edu", "stt", "plymouthda", "csba"];
        };
        readonly next: {
            readonly id: "guidance.ask-first";
            readonly text: "Not sure? Talk it through with the hotline. You need no proof.";
            readonly source: readonly ["plymouthda", "ndhttf", "nhth-approach"];
        };
        readonly signs: readonly [{
            readonly id: "hospitality.do-not-disturb";
            readonly text: "Do Not Disturb stays up all the time, or cleaning is refused for days.";
            readonly jobs: readonly ["housekeeping", "maintenance-valet", "manager"];
            readonly kind: "sex";
            readonly caution: "Night workers and sick guests do this too.";
            readonly source: readonly ["wa-hk", "safeinc", "startrib", "guardian"];
        }, {
            readonly id: "hospitality.towels";
            readonly text: "Guests ask for many towels or sheets but keep staff out.";
            readonly jobs: readonly ["housekeeping", "maintenance-valet"];
            readonly kind: "sex";
            readonly source: readonly ["dhs-hosp", "wa-hk", "guardian", "ahla-best"];
        }, {
            readonly id: "hospitality.room-service";
            readonly text: "One room orders much more room service than is usual.";
            readonly jobs: readonly ["food-beverage", "housekeeping"];
            readonly kind: "sex";
            readonly source: "ahla-best";
        }, {
            readonly id: "hospitality.crowded-room";
            readonly text: "One person puts more people in a room than it has beds for.";
            readonly jobs: readonly ["front-desk", "housekeeping", "security"];
            readonly caution: "Families and work crews share rooms to keep costs down.";
            readonly source: readonly ["wa-fd", "safeinc"];
        }, {
            readonly id: "hospitality.rarely-out";
            readonly text: "Someone rarely leaves the room, or only at odd hours.";
            readonly jobs: readonly ["front-desk", "housekeeping", "security", "manager"];
            readonly source: readonly ["wa-hk", "wa-fd", "safeinc"];
        }, {
            readonly id: "hospitality.devices";
            readonly text: "One room holds many phones, computers or card readers.";
            readonly jobs: readonly ["housekeeping", "maintenance-valet"];
            readonly source: readonly ["dhs-hosp", "wa-hk"];
        }, {
            readonly id: "hospitality.cash-in-room";
            readonly text: "Large amounts of cash lie in the room.";
            readonly jobs: readonly ["housekeeping", "maintenance-valet"];
            readonly source: readonly ["wa-hk", "safeinc", "guardian"];
        }, {
            readonly id: "hospitality.many-names";
            readonly text: "IDs or papers of several people lie open in a room.";
            readonly jobs: readonly ["housekeeping", "maintenance-valet"];
            readonly caution: "Look only at what lies open.";
            readonly source: "wa-hk";
        }];
        readonly source: "ours";
    }, {
        readonly id: "hospitality.visits";
        readonly heading: "Visitors to a room";
        readonly who: "guest";
        readonly caution: {
            readonly id: "guidance.one-sign";
            readonly text: "One sign is not proof. Look for several, and think of the plain reasons first.";
            readonly careful: "Do not confront anyone, and do not promise to keep a secret.";
            readonly source: readonly ["wa-hk", "dhs-edu", "stt", "plymouthda", "csba"];
        };
        readonly next: {
            readonly id: "guidance.ask-first";
            readonly text: "Not sure? Talk it through with the hotline. You need no proof.";
            readonly source: readonly ["plymouthda", "ndhttf", "nhth-approach"];
        };
        readonly signs: readonly [{
            readonly id: "hospitality.visitors";
            readonly text: "Visitors come to one room at all hours and stay a short time.";
            readonly jobs: readonly ["front-desk", "housekeeping", "security", "maintenance-valet", "manager"];
            readonly kind: "sex";
            readonly source: readonly ["wa-hk", "topbiz", "safeinc", "bhd"];
        }, {
            readonly id: "hospitality.past-the-desk";
            readonly text: "Visitors pass the desk and go straight to one room.";
            readonly jobs: readonly ["front-desk", "security"];
            readonly kind: "sex";
            readonly source: "guardian";
        }, {
            readonly id: "hospitality.callers";
            readonly text: "Many callers ask for a room number but do not know the guest’s name.";
            readonly jobs: readonly ["front-desk"];
            readonly kind: "sex";
            readonly source: "ahla-best";
        }, {
            readonly id: "hospitality.complaints";
            readonly text: "Other guests complain of knocks and doors all through the night.";
            readonly jobs: readonly ["front-desk", "security", "manager"];
            readonly kind: "sex";
            readonly source: "ahla-best";
        }, {
            readonly id: "hospitality.drop-offs";
            readonly text: "The same people are dropped off again and again for short stays.";
            readonly jobs: readonly ["front-desk", "security", "maintenance-valet", "manager"];
            readonly kind: "sex";
            readonly source: readonly ["wa-fd", "safeinc"];
        }, {
            readonly id: "hospitality.brought-in";
            readonly text: "A guest checks in, then goes out to bring in people who waited.";
            readonly jobs: readonly ["front-desk", "security", "maintenance-valet"];
            readonly kind: "sex";
            readonly source: "hotelmgmt";
        }];
        readonly source: "ours";
    }, {
        readonly id: "hospitality.grounds";
        readonly heading: "Doors, halls and parking";
        readonly who: "anyone";
        readonly caution: {
            readonly id: "guidance.one-sign";
            readonly text: "One sign is not proof. Look for several, and think of the plain reasons first.";
            readonly careful: "Do not confront anyone, and do not promise to keep a secret.";
            readonly source: readonly ["wa-hk", "dhs-edu", "stt", "plymouthda", "csba"];
        };
        readonly next: {
            readonly id: "guidance.ask-first";
            readonly text: "Not sure? Talk it through with the hotline. You need no proof.";
            readonly source: readonly ["plymouthda", "ndhttf", "nhth-approach"];
        };
        readonly signs: readonly [{
            readonly id: "hospitality.lookout";
            readonly text: "Someone keeps watch at a room door or from the lobby or bar.";
            readonly kind: "sex";
            readonly source: readonly ["wa-hk", "safeinc", "aacl", "ahla-best"];
        }, {
            readonly id: "hospitality.waiting-car";
            readonly text: "Someone waits in a parked car while others go in and out.";
            readonly jobs: readonly ["security", "maintenance-valet"];
            readonly kind: "sex";
            readonly source: "topbiz";
        }, {
            readonly id: "hospitality.side-door";
            readonly text: "People always use a side or back door, never the lobby.";
            readonly jobs: readonly ["security", "maintenance-valet"];
            readonly kind: "sex";
            readonly source: readonly ["wa-fd", "aacl"];
        }, {
            readonly id: "hospitality.led-in";
            readonly text: "One person leads a group in by a side door.";
            readonly jobs: readonly ["security", "maintenance-valet"];
            readonly source: "aacl";
        }, {
            readonly id: "hospitality.hidden-plate";
            readonly text: "A car is always parked so that nobody can read the plate.";
            readonly jobs: readonly ["front-desk", "security", "maintenance-valet"];
            readonly kind: "sex";
            readonly caution: "This is a weak sign: many people back in to park.";
            readonly source: readonly ["dhs-hosp", "wa-fd", "safeinc"];
        }, {
            readonly id: "hospitality.made-to-sell";
            readonly text: "Someone is watched while they sell things or beg on the property.";
            readonly jobs: readonly ["front-desk", "security", "maintenance-valet"];
            readonly kind: "labor";
            readonly caution: "Most people who sell or ask for money do so on their own.";
            readonly source: readonly ["dhs-hosp", "innov"];
        }];
        readonly source: "ours";
    }, {
        readonly id: "hospitality.children";
        readonly heading: "When a child is here";
        readonly who: "guest";
        readonly caution: {
            readonly id: "guidance.one-sign";
            readonly text: "One sign is not proof. Look for several, and think of the plain reasons first.";
            readonly careful: "Do not confront anyone, and do not promise to keep a secret.";
            readonly source: readonly ["wa-hk", "dhs-edu", "stt", "plymouthda", "csba"];
        };
        readonly next: {
            readonly id: "guidance.child-first";
            readonly text: "A child in danger now: call 911. Worried about a child: call the DHHS intake line, at any hour.";
            readonly source: readonly ["wa-hk", "ocfs", "s4011a"];
        };
        readonly signs: readonly [{
            readonly id: "hospitality.child-joins";
            readonly text: "A guest turns up with a child who did not arrive with them.";
            readonly jobs: readonly ["front-desk", "security", "maintenance-valet"];
            readonly kind: "sex";
            readonly source: readonly ["wa-fd", "safeinc"];
        }, {
            readonly id: "hospitality.child-at-bar";
            readonly text: "An adult sits at the bar with a child who came without them.";
            readonly jobs: readonly ["food-beverage"];
            readonly kind: "sex";
            readonly source: "wa-fb";
        }, {
            readonly id: "hospitality.child-late";
            readonly text: "A child is with a guest late at night or in school hours.";
            readonly jobs: readonly ["front-desk", "food-beverage", "security"];
            readonly kind: "sex";
            readonly caution: "Vacation weeks are full of children. Look for other signs.";
            readonly source: readonly ["wa-fd", "safeinc", "guardian"];
        }, {
            readonly id: "hospitality.child-as-adult";
            readonly text: "A child books, pays or asks for services the way an adult would.";
            readonly jobs: readonly ["front-desk", "food-beverage"];
            readonly kind: "sex";
            readonly source: readonly ["wa-fd", "hti-hotel"];
        }, {
            readonly id: "hospitality.child-items";
            readonly text: "A child’s things are in a room where no child is registered.";
            readonly jobs: readonly ["housekeeping", "maintenance-valet"];
            readonly kind: "sex";
            readonly source: readonly ["wa-hk", "safeinc"];
        }, {
            readonly id: "hospitality.child-alone";
            readonly text: "A child is left alone in a room for a long time.";
            readonly jobs: readonly ["housekeeping", "security", "maintenance-valet"];
            readonly caution: "The DHHS intake line can tell you what to do.";
            readonly source: "wa-hk";
        }];
        readonly source: "ours";
    }, {
        readonly id: "hospitality.work-deal";
        readonly heading: "A coworker’s pay and housing";
        readonly who: "worker";
        readonly caution: {
            readonly id: "guidance.one-sign";
            readonly text: "One sign is not proof. Look for several, and think of the plain reasons first.";
            readonly careful: "Do not confront anyone, and do not promise to keep a secret.";
            readonly source: readonly ["wa-hk", "dhs-edu", "stt", "plymouthda", "csba"];
        };
        readonly next: {
            readonly id: "guidance.worker-first";
            readonly text: "Is it about work? Call the hotline. Pine Tree Legal may give free legal help. Do not tell the boss or the contractor.";
            readonly source: readonly ["nhth-hosp", "polaris-hosp", "ptla-farm", "ptla-services"];
        };
        readonly signs: readonly [{
            readonly id: "hospitality.broken-promise";
            readonly text: "The job, the hours or the pay are not what a worker was promised.";
            readonly kind: "labor";
            readonly source: readonly ["nhth-hosp", "preble-2024", "innov"];
        }, {
            readonly id: "hospitality.long-hours";
            readonly text: "A worker has very long days, few breaks, and little or no pay.";
            readonly kind: "labor";
            readonly source: readonly ["polaris-hosp", "ph-2019-preble", "innov"];
        }, {
            readonly id: "hospitality.pay-taken";
            readonly text: "A worker’s pay goes to a recruiter, a contractor or someone else.";
            readonly kind: "labor";
            readonly source: readonly ["westfield", "bhd"];
        }, {
            readonly id: "hospitality.debt";
            readonly text: "A worker owes fees that keep growing: visa, travel, rent, food, uniforms.";
            readonly kind: "labor";
            readonly source: readonly ["nhth-hosp", "contra"];
        }, {
            readonly id: "hospitality.job-housing";
            readonly text: "Housing with the job is crowded or unsafe, and whoever quits loses it.";
            readonly kind: "labor";
            readonly source: readonly ["preble-2024", "nhth-labor"];
        }, {
            readonly id: "hospitality.crew-in-cars";
            readonly text: "A boss has a work crew sleep in vehicles in the parking lot.";
            readonly jobs: readonly ["security", "maintenance-valet"];
            readonly kind: "labor";
            readonly caution: "People also sleep in cars on the road, or when they have no home.";
            readonly source: "innov";
        }];
        readonly source: "ours";
    }, {
        readonly id: "hospitality.work-control";
        readonly heading: "A coworker under control";
        readonly who: "worker";
        readonly caution: {
            readonly id: "guidance.one-sign";
            readonly text: "One sign is not proof. Look for several, and think of the plain reasons first.";
            readonly careful: "Do not confront anyone, and do not promise to keep a secret.";
            readonly source: readonly ["wa-hk", "dhs-edu", "stt", "plymouthda", "csba"];
        };
        readonly next: {
            readonly id: "guidance.worker-first";
            readonly text: "Is it about work? Call the hotline. Pine Tree Legal may give free legal help. Do not tell the boss or the contractor.";
            readonly source: readonly ["nhth-hosp", "polaris-hosp", "ptla-farm", "ptla-services"];
        };
        readonly signs: readonly [{
            readonly id: "hospitality.papers";
            readonly text: "An employer or recruiter keeps a worker’s passport or papers.";
            readonly kind: "labor";
            readonly source: readonly ["nhth-labor", "torch-l", "ph-2019-preble"];
        }, {
            readonly id: "hospitality.threats";
            readonly text: "The boss threatens a worker with police, deportation or harm to family.";
            readonly kind: "labor";
            readonly source: readonly ["nhth-hosp", "torch-l"];
        }, {
            readonly id: "hospitality.no-leaving";
            readonly text: "A worker is always watched and may not leave the property.";
            readonly kind: "labor";
            readonly urgent: true;
            readonly source: readonly ["nhth-hosp", "polaris-hosp", "innov"];
        }, {
            readonly id: "hospitality.cut-off";
            readonly text: "A worker may not talk freely with family, guests or coworkers.";
            readonly kind: "labor";
            readonly source: readonly ["nhth-hosp", "torch-l"];
        }, {
            readonly id: "hospitality.spoken-for";
            readonly text: "Someone else applied for the job and speaks for the worker.";
            readonly kind: "labor";
            readonly source: readonly ["westfield", "innov"];
        }];
        readonly source: "ours";
    }];
    readonly steps: readonly [{
        readonly id: "guidance.call-now";
        readonly text: "Someone is in danger right now? Call 911. If you cannot speak, text 911 and say where first.";
        readonly why: "911 can send police or medical help.";
        readonly source: readonly ["wa-hk", "govtech-911", "mp-911"];
    }, {
        readonly id: "hospitality.greet-everyone";
        readonly text: "Check ID for each guest, be friendly to everyone in the group, and keep the log.";
        readonly why: "Signs show when you meet people face to face.";
        readonly jobs: readonly ["front-desk"];
        readonly source: readonly ["hotelmgmt", "bhd"];
    }, {
        readonly id: "hospitality.late-visitors";
        readonly text: "Late at night, have every visitor come past the desk.";
        readonly why: "Hidden visits get harder, and one rule for all is fair.";
        readonly jobs: readonly ["front-desk", "security"];
        readonly source: readonly ["hotelmgmt", "bhd"];
    }, {
        readonly id: "hospitality.leave-as-is";
        readonly text: "Never go in alone if you feel unsafe. Leave things as they are, and tell your supervisor.";
        readonly why: "You see rooms that others do not, but your safety comes first.";
        readonly jobs: readonly ["housekeeping", "maintenance-valet"];
        readonly source: readonly ["wa-hk", "guardian"];
    }, {
        readonly id: "hospitality.serve-as-usual";
        readonly text: "Serve as usual and be kind. Notice who is with whom, and tell the manager.";
        readonly why: "You can be near a table for a long time without standing out.";
        readonly jobs: readonly ["food-beverage"];
        readonly source: "wa-fb";
    }, {
        readonly id: "hospitality.keep-footage";
        readonly text: "Keep camera footage and visitor logs safe, for the police and not for guests. Ask your manager first.";
        readonly why: "Footage is soon lost.";
        readonly jobs: readonly ["security", "manager"];
        readonly source: "hotelmgmt";
    }, {
        readonly id: "hospitality.note-car";
        readonly text: "Only if it is safe, note the car, the plate and the time. Tell security.";
        readonly why: "You see doors and parking lots.";
        readonly jobs: readonly ["maintenance-valet"];
        readonly source: readonly ["wa-fd", "topbiz"];
    }, {
        readonly id: "hospitality.one-plan";
        readonly text: "Give every shift one clear plan: whom to tell, and the same rules for every guest.";
        readonly why: "One clear report keeps staff safer, and equal rules are fair.";
        readonly jobs: readonly ["manager"];
        readonly source: readonly ["wa-hk", "wa-fb", "rrcaht", "hotelmgmt", "bhd"];
    }, {
        readonly id: "hospitality.hear-workers";
        readonly text: "If a worker may be trapped by a contractor or a boss, call the hotline. Do not tell that person.";
        readonly why: "It can go on in a hotel that does not know.";
        readonly jobs: readonly ["manager"];
        readonly source: readonly ["nhth-hosp", "polaris-hosp", "ptla-farm"];
    }, {
        readonly id: "guidance.tell-manager";
        readonly text: "Follow the plan of your workplace: tell the manager or security where nobody can hear.";
        readonly why: "One clear report keeps everyone safer.";
        readonly source: readonly ["wa-hk", "wa-fb", "rrcaht"];
    }, {
        readonly id: "guidance.skip-boss";
        readonly text: "If the boss may be part of it, go straight to the hotline.";
        readonly source: "ours";
    }, {
        readonly id: "guidance.call-hotline";
        readonly text: "Call or text the National Human Trafficking Hotline. You can ask for advice without proof.";
        readonly why: "Trained people help you think it through, and know the services near you.";
        readonly source: readonly ["plymouthda", "ndhttf", "nhth-approach"];
    }, {
        readonly id: "guidance.call-local";
        readonly text: "You can also call the Maine Sexual Assault Helpline, day or night.";
        readonly why: "Local advocates support people who were trafficked or exploited, and the people around them.";
        readonly source: readonly ["sassmm-help", "mecasa-services"];
    }, {
        readonly id: "guidance.note-later";
        readonly text: "Later, and out of sight, write down what you saw: when, where and who.";
        readonly why: "It helps the hotline or the police.";
        readonly source: "weunseen";
    }, {
        readonly id: "guidance.safer-lines";
        readonly text: "If someone fears immigration police, start with the hotline, an advocate or legal aid.";
        readonly why: "The hotline is not the police and not immigration. The federal tip line is run by ICE.";
        readonly source: readonly ["htexperts", "amjambo", "plymouthda"];
    }];
    readonly never: readonly [{
        readonly id: "guidance.no-confronting";
        readonly text: "Do not confront the person you suspect.";
        readonly why: "It can bring violence on the person at risk or on you.";
        readonly source: readonly ["dhs-edu", "wa-hk", "plymouthda", "freeway"];
    }, {
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
        readonly id: "hospitality.no-closer-watch";
        readonly text: "Do not watch anyone more closely for their town, tribal nation or country.";
        readonly why: "A Maine study says it is found outside cities too, and not only among people from abroad.";
        readonly source: readonly ["needs-assessment-2015", "nhth-approach"];
    }];
    readonly say: readonly [{
        readonly id: "hospitality.say-kind";
        readonly text: "To anyone: “How are you doing? Is there anything you need?”";
        readonly why: "Plain kindness does not stand out. Leave questions about trafficking to the hotline.";
        readonly source: "ours";
    }, {
        readonly id: "guidance.listen";
        readonly text: "Listen and believe. Offer a number. Let them choose, and accept “not now”.";
        readonly why: "Maine survivors asked for this.";
        readonly source: readonly ["needs-assessment-2015", "mecasa-services"];
    }, {
        readonly id: "hospitality.say-choose";
        readonly text: "If an adult asks for help and nobody can hear: “I believe you. Here is a number. You choose.”";
        readonly source: readonly ["needs-assessment-2015", "mecasa-services"];
    }, {
        readonly id: "guidance.be-honest";
        readonly text: "Before they tell you more, say what you cannot keep to yourself: harm to a child, or danger right now.";
        readonly why: "People should know this before they share. The hotline has said that it acts in these two cases.";
        readonly source: readonly ["nhth-approach", "nhth-reach", "sassmm-school"];
    }, {
        readonly id: "hospitality.say-legal-help";
        readonly text: "To a coworker: “Pine Tree Legal may be able to help you for free. Would you like the number?”";
        readonly source: readonly ["nhth-hosp", "polaris-hosp", "ptla-farm", "ptla-services"];
    }, {
        readonly id: "hospitality.say-lines";
        readonly text: "Offer more than one line, so that they can choose. Do not guess who someone is.";
        readonly source: readonly ["stronghearts", "niwrc-2022"];
    }];
    readonly tell: readonly [{
        readonly id: "hospitality.tell-911";
        readonly text: "Someone is in danger right now: 911, before anyone at work.";
        readonly source: readonly ["wa-hk", "govtech-911", "mp-911"];
    }, {
        readonly id: "hospitality.tell-intake";
        readonly text: "A child may be at risk: the DHHS intake line, at any hour. Anyone may call.";
        readonly source: readonly ["ocfs", "s4011a", "childusa"];
    }, {
        readonly id: "hospitality.tell-inside";
        readonly text: "At work: the manager or security, where nobody else can hear.";
        readonly source: readonly ["wa-hk", "wa-fb", "rrcaht"];
    }, {
        readonly id: "hospitality.tell-hotline";
        readonly text: "You are not sure, or the boss may be part of it: the hotline.";
        readonly source: readonly ["plymouthda", "ndhttf", "nhth-approach"];
    }, {
        readonly id: "hospitality.tell-coworker";
        readonly text: "A coworker is trapped by a boss or labor contractor: the hotline or Pine Tree Legal. Not the contractor.";
        readonly why: "The contractor or a manager may be the trafficker, and the hotel may not know.";
        readonly source: readonly ["nhth-hosp", "polaris-hosp", "ptla-farm"];
    }, {
        readonly id: "hospitality.tell-wages";
        readonly text: "Only pay, tips or breaks are wrong: the Maine Department of Labor, Wage and Hour.";
        readonly why: "It is not a crisis line.";
        readonly source: readonly ["mdol", "posters"];
    }];
    readonly laws: readonly [{
        readonly jobs: readonly ["manager"];
        readonly id: "law.post-sign";
        readonly heading: "The sign that Maine law asks for";
        readonly text: "Hotels and restaurants must post a sign about human trafficking where workers and the public can see it. The law names other places too, such as hospitals with emergency care and transport hubs. The Maine Department of Labor has the posters. This card does not replace the sign.";
        readonly cite: "26 MRSA 879, in force since August 2, 2018";
        readonly asOf: "a copy without a date, read in November 2026";
        readonly ask: {
            readonly id: "law.ask-labor";
            readonly text: "This is not legal advice. Ask the Maine Department of Labor or a lawyer.";
            readonly source: "ours";
        };
        readonly link: "https://www.maine.gov/labor/posters/index.shtml";
        readonly source: readonly ["s879", "posters", "cpc-2018"];
    }, {
        readonly id: "law.may-report";
        readonly heading: "You may report";
        readonly text: "Hotel, restaurant and salon staff are not on Maine’s list of people who must report, as far as we read it. Any person may report a worry about a child to DHHS. Your employer or a license of yours may ask more of you.";
        readonly cite: "22 MRSA 4011-A";
        readonly asOf: "copies of 2023";
        readonly ask: {
            readonly id: "law.ask-intake";
            readonly text: "This is not legal advice. Ask the DHHS intake line, your supervisor or a lawyer.";
            readonly source: "ours";
        };
        readonly source: readonly ["s4011a", "childusa"];
    }];
    readonly source: "ours";
}, {
    readonly id: "beauty-services";
    readonly name: "Salons, spas and massage";
    readonly lead: "You know your clients and your coworkers. Notice with kindness, and know whom to call.";
    readonly jobs: readonly [{
        readonly id: "hair";
        readonly name: "Hair";
        readonly source: "ours";
    }, {
        readonly id: "nails";
        readonly name: "Nails";
        readonly source: "ours";
    }, {
        readonly id: "esthetics-massage";
        readonly name: "Skin care and massage";
        readonly source: "ours";
    }, {
        readonly id: "owner";
        readonly name: "Owner or manager";
        readonly source: "ours";
    }];
    readonly signs: readonly [{
        readonly id: "beauty-services.companion";
        readonly heading: "The person who comes along";
        readonly who: "client";
        readonly caution: {
            readonly id: "guidance.one-sign";
            readonly text: "One sign is not proof. Look for several, and think of the plain reasons first.";
            readonly careful: "Do not confront anyone, and do not promise to keep a secret.";
            readonly source: readonly ["wa-hk", "dhs-edu", "stt", "plymouthda", "csba"];
        };
        readonly next: {
            readonly id: "guidance.ask-first";
            readonly text: "Not sure? Talk it through with the hotline. You need no proof.";
            readonly source: readonly ["plymouthda", "ndhttf", "nhth-approach"];
        };
        readonly signs: readonly [{
            readonly id: "beauty-services.forms";
            readonly text: "Someone else books, fills in the forms and answers every question.";
            readonly kind: "sex";
            readonly caution: "A relative, a helper or an interpreter may do this too.";
            readonly source: readonly ["derma", "wtol"];
        }, {
            readonly id: "beauty-services.stays-in-room";
            readonly text: "The companion will not leave the treatment room.";
            readonly jobs: readonly ["nails", "esthetics-massage", "owner"];
            readonly kind: "sex";
            readonly source: "derma";
        }, {
            readonly id: "beauty-services.chooses-look";
            readonly text: "The companion decides the look, and the client has no say.";
            readonly kind: "sex";
            readonly source: "shearshare";
        }, {
            readonly id: "beauty-services.looks-first";
            readonly text: "The client seems shaky or afraid, and looks at someone before they answer.";
            readonly kind: "sex";
            readonly source: readonly ["wtol", "abc13", "derma", "nails-2017"];
        }, {
            readonly id: "beauty-services.pays";
            readonly text: "Someone else pays in cash, and they leave in a hurry.";
            readonly kind: "sex";
            readonly source: readonly ["derma", "shearshare", "nails-2017"];
        }, {
            readonly id: "beauty-services.checks-in";
            readonly text: "The client must keep checking in by phone with a boyfriend or a manager.";
            readonly jobs: readonly ["hair", "nails", "esthetics-massage"];
            readonly kind: "sex";
            readonly source: "wickedlocal";
        }];
        readonly source: "ours";
    }, {
        readonly id: "beauty-services.client";
        readonly heading: "What a client says or shows";
        readonly who: "client";
        readonly caution: {
            readonly id: "guidance.one-sign";
            readonly text: "One sign is not proof. Look for several, and think of the plain reasons first.";
            readonly careful: "Do not confront anyone, and do not promise to keep a secret.";
            readonly source: readonly ["wa-hk", "dhs-edu", "stt", "plymouthda", "csba"];
        };
        readonly next: {
            readonly id: "guidance.ask-first";
            readonly text: "Not sure? Talk it through with the hotline. You need no proof.";
            readonly source: readonly ["plymouthda", "ndhttf", "nhth-approach"];
        };
        readonly signs: readonly [{
            readonly id: "beauty-services.contact";
            readonly text: "The client gives no phone number, or the name changes.";
            readonly kind: "sex";
            readonly source: readonly ["wtol", "derma"];
        }, {
            readonly id: "beauty-services.lost";
            readonly text: "The client does not know what town this is, or where they are staying.";
            readonly source: readonly ["wickedlocal", "innov"];
        }, {
            readonly id: "beauty-services.owes";
            readonly text: "The client says they owe someone for their hair or nails.";
            readonly jobs: readonly ["hair", "nails", "esthetics-massage"];
            readonly kind: "sex";
            readonly source: readonly ["shearshare", "fox26"];
        }, {
            readonly id: "beauty-services.makeover";
            readonly text: "The whole look changes at once, and the client did not choose it.";
            readonly jobs: readonly ["hair", "nails", "owner"];
            readonly kind: "sex";
            readonly source: readonly ["lubbock", "tn"];
        }, {
            readonly id: "beauty-services.injury";
            readonly text: "You see hidden injuries on the head, neck or body.";
            readonly jobs: readonly ["hair", "nails", "esthetics-massage"];
            readonly caution: "It may be an accident, or abuse at home. The same helplines can help.";
            readonly source: readonly ["wtol", "derma"];
        }];
        readonly source: "ours";
    }, {
        readonly id: "beauty-services.young-client";
        readonly heading: "A young client";
        readonly who: "client";
        readonly caution: {
            readonly id: "guidance.one-sign";
            readonly text: "One sign is not proof. Look for several, and think of the plain reasons first.";
            readonly careful: "Do not confront anyone, and do not promise to keep a secret.";
            readonly source: readonly ["wa-hk", "dhs-edu", "stt", "plymouthda", "csba"];
        };
        readonly next: {
            readonly id: "guidance.child-first";
            readonly text: "A child in danger now: call 911. Worried about a child: call the DHHS intake line, at any hour.";
            readonly source: readonly ["wa-hk", "ocfs", "s4011a"];
        };
        readonly signs: readonly [{
            readonly id: "beauty-services.made-older";
            readonly text: "A young client is made up to look much older.";
            readonly kind: "sex";
            readonly source: readonly ["tn", "ahla-best"];
        }, {
            readonly id: "beauty-services.older-companion";
            readonly text: "A much older person comes with a young client and controls the visit.";
            readonly kind: "sex";
            readonly caution: "It may just be a parent.";
            readonly source: readonly ["nails-2017", "shearshare"];
        }, {
            readonly id: "beauty-services.trades-sex";
            readonly text: "A client under 18 trades any sex act for something of value.";
            readonly kind: "sex";
            readonly caution: "By federal law this is trafficking, even with no third person.";
            readonly source: readonly ["pbj-hotline", "ncmec", "state-def"];
        }];
        readonly source: "ours";
    }, {
        readonly id: "beauty-services.pay";
        readonly heading: "Workers’ pay, debts and papers";
        readonly who: "worker";
        readonly caution: {
            readonly id: "guidance.one-sign";
            readonly text: "One sign is not proof. Look for several, and think of the plain reasons first.";
            readonly careful: "Do not confront anyone, and do not promise to keep a secret.";
            readonly source: readonly ["wa-hk", "dhs-edu", "stt", "plymouthda", "csba"];
        };
        readonly next: {
            readonly id: "guidance.worker-first";
            readonly text: "Is it about work? Call the hotline. Pine Tree Legal may give free legal help. Do not tell the boss or the contractor.";
            readonly source: readonly ["nhth-hosp", "polaris-hosp", "ptla-farm", "ptla-services"];
        };
        readonly signs: readonly [{
            readonly id: "beauty-services.little-pay";
            readonly text: "Workers are paid little or nothing, or live on tips alone.";
            readonly kind: "labor";
            readonly source: readonly ["nails-flags", "stt", "elite"];
        }, {
            readonly id: "beauty-services.long-days";
            readonly text: "Workers have very long days, and no breaks or days off.";
            readonly kind: "labor";
            readonly source: readonly ["nails-flags", "cosmo", "stt", "nchron"];
        }, {
            readonly id: "beauty-services.debt";
            readonly text: "Workers owe for travel, training or housing, and the debt never shrinks.";
            readonly source: readonly ["cosmo", "elite", "acf-jupiter"];
        }, {
            readonly id: "beauty-services.tips";
            readonly text: "Workers get upset over tips, or when they handle money.";
            readonly jobs: readonly ["nails", "esthetics-massage"];
            readonly caution: "Many workers need their tips.";
            readonly source: readonly ["alcom", "stt"];
        }, {
            readonly id: "beauty-services.papers";
            readonly text: "A boss keeps workers’ passports or papers.";
            readonly jobs: readonly ["nails", "esthetics-massage", "owner"];
            readonly source: readonly ["acf-jupiter", "stt"];
        }];
        readonly source: "ours";
    }, {
        readonly id: "beauty-services.treatment";
        readonly heading: "How workers are treated";
        readonly who: "worker";
        readonly caution: {
            readonly id: "guidance.one-sign";
            readonly text: "One sign is not proof. Look for several, and think of the plain reasons first.";
            readonly careful: "Do not confront anyone, and do not promise to keep a secret.";
            readonly source: readonly ["wa-hk", "dhs-edu", "stt", "plymouthda", "csba"];
        };
        readonly next: {
            readonly id: "guidance.worker-first";
            readonly text: "Is it about work? Call the hotline. Pine Tree Legal may give free legal help. Do not tell the boss or the contractor.";
            readonly source: readonly ["nhth-hosp", "polaris-hosp", "ptla-farm", "ptla-services"];
        };
        readonly signs: readonly [{
            readonly id: "beauty-services.afraid";
            readonly text: "Workers seem afraid of the manager.";
            readonly jobs: readonly ["hair", "nails", "esthetics-massage"];
            readonly source: readonly ["stt", "nails-flags", "courant"];
        }, {
            readonly id: "beauty-services.watched";
            readonly text: "A manager speaks for workers, or watches them in person or by camera.";
            readonly jobs: readonly ["nails", "esthetics-massage"];
            readonly source: readonly ["acf-jupiter", "courant", "innov"];
        }, {
            readonly id: "beauty-services.driven";
            readonly text: "The boss drives workers to and from work, and controls where they go.";
            readonly jobs: readonly ["nails", "esthetics-massage"];
            readonly source: readonly ["acf-jupiter", "nhth-sex"];
        }, {
            readonly id: "beauty-services.live-in";
            readonly text: "Workers sleep or live at the salon or spa.";
            readonly jobs: readonly ["nails", "esthetics-massage", "owner"];
            readonly source: readonly ["alcom", "acf-jupiter", "stt", "cosmo"];
        }, {
            readonly id: "beauty-services.kept-apart";
            readonly text: "A worker is tired, withdrawn and kept away from coworkers.";
            readonly jobs: readonly ["hair", "nails", "owner"];
            readonly kind: "labor";
            readonly source: readonly ["stt", "courant"];
        }, {
            readonly id: "beauty-services.coached";
            readonly text: "Workers change often, and seem told what to say about home and work.";
            readonly jobs: readonly ["nails", "owner"];
            readonly caution: "Limited English is not a sign. Use an interpreter, never the manager.";
            readonly source: "innov";
        }, {
            readonly id: "beauty-services.too-young";
            readonly text: "A worker seems too young for the job.";
            readonly caution: "Many adults look young.";
            readonly source: "stt";
        }];
        readonly source: "ours";
    }, {
        readonly id: "beauty-services.place";
        readonly heading: "Doors, windows and hours";
        readonly who: "worker";
        readonly caution: {
            readonly id: "guidance.one-sign";
            readonly text: "One sign is not proof. Look for several, and think of the plain reasons first.";
            readonly careful: "Do not confront anyone, and do not promise to keep a secret.";
            readonly source: readonly ["wa-hk", "dhs-edu", "stt", "plymouthda", "csba"];
        };
        readonly next: {
            readonly id: "guidance.worker-first";
            readonly text: "Is it about work? Call the hotline. Pine Tree Legal may give free legal help. Do not tell the boss or the contractor.";
            readonly source: readonly ["nhth-hosp", "polaris-hosp", "ptla-farm", "ptla-services"];
        };
        readonly signs: readonly [{
            readonly id: "beauty-services.buzzer";
            readonly text: "Customers come in at a locked door with a buzzer, or at the back.";
            readonly jobs: readonly ["esthetics-massage", "owner"];
            readonly kind: "sex";
            readonly caution: "Some people who work alone lock the door to be safe.";
            readonly source: "alcom";
        }, {
            readonly id: "beauty-services.kept-in";
            readonly text: "Windows are covered, and many locks or cameras seem there to keep people in.";
            readonly jobs: readonly ["esthetics-massage", "owner"];
            readonly source: readonly ["alcom", "nails-flags", "torch-l"];
        }, {
            readonly id: "beauty-services.any-hour";
            readonly text: "The place is open very late, or workers must be ready at any hour.";
            readonly jobs: readonly ["esthetics-massage", "owner"];
            readonly source: readonly ["alcom", "lookb4"];
        }];
        readonly source: "ours";
    }];
    readonly steps: readonly [{
        readonly id: "guidance.call-now";
        readonly text: "Someone is in danger right now? Call 911. If you cannot speak, text 911 and say where first.";
        readonly why: "911 can send police or medical help.";
        readonly source: readonly ["wa-hk", "govtech-911", "mp-911"];
    }, {
        readonly id: "beauty-services.as-usual";
        readonly text: "Serve the client as you always do.";
        readonly jobs: readonly ["hair", "nails", "esthetics-massage"];
        readonly source: readonly ["derma", "abc13"];
    }, {
        readonly id: "beauty-services.companions-wait";
        readonly text: "Make it a rule for every client: companions wait outside the treatment room.";
        readonly why: "A rule for all singles nobody out.";
        readonly jobs: readonly ["esthetics-massage", "owner"];
        readonly source: "derma";
    }, {
        readonly id: "beauty-services.own-papers";
        readonly text: "Check that workers and booth renters hold their own papers and pay. Train staff, and post the hotline number.";
        readonly why: "Maine’s sign law does not name salons, but others are encouraged to post.";
        readonly jobs: readonly ["owner"];
        readonly source: readonly ["cpc-2018", "posters", "nic"];
    }, {
        readonly id: "guidance.tell-manager";
        readonly text: "Follow the plan of your workplace: tell the manager or security where nobody can hear.";
        readonly why: "One clear report keeps everyone safer.";
        readonly source: readonly ["wa-hk", "wa-fb", "rrcaht"];
    }, {
        readonly id: "guidance.skip-boss";
        readonly text: "If the boss may be part of it, go straight to the hotline.";
        readonly source: "ours";
    }, {
        readonly id: "guidance.call-hotline";
        readonly text: "Call or text the National Human Trafficking Hotline. You can ask for advice without proof.";
        readonly why: "Trained people help you think it through, and know the services near you.";
        readonly source: readonly ["plymouthda", "ndhttf", "nhth-approach"];
    }, {
        readonly id: "guidance.call-local";
        readonly text: "You can also call the Maine Sexual Assault Helpline, day or night.";
        readonly why: "Local advocates support people who were trafficked or exploited, and the people around them.";
        readonly source: readonly ["sassmm-help", "mecasa-services"];
    }, {
        readonly id: "guidance.note-later";
        readonly text: "Later, and out of sight, write down what you saw: when, where and who.";
        readonly why: "It helps the hotline or the police.";
        readonly source: "weunseen";
    }, {
        readonly id: "guidance.safer-lines";
        readonly text: "If someone fears immigration police, start with the hotline, an advocate or legal aid.";
        readonly why: "The hotline is not the police and not immigration. The federal tip line is run by ICE.";
        readonly source: readonly ["htexperts", "amjambo", "plymouthda"];
    }];
    readonly never: readonly [{
        readonly id: "guidance.no-confronting";
        readonly text: "Do not confront the person you suspect.";
        readonly why: "It can bring violence on the person at risk or on you.";
        readonly source: readonly ["dhs-edu", "wa-hk", "plymouthda", "freeway"];
    }, {
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
    }];
    readonly say: readonly [{
        readonly id: "guidance.listen";
        readonly text: "Listen and believe. Offer a number. Let them choose, and accept “not now”.";
        readonly why: "Maine survivors asked for this.";
        readonly source: readonly ["needs-assessment-2015", "mecasa-services"];
    }, {
        readonly id: "guidance.be-honest";
        readonly text: "Before they tell you more, say what you cannot keep to yourself: harm to a child, or danger right now.";
        readonly why: "People should know this before they share. The hotline has said that it acts in these two cases.";
        readonly source: readonly ["nhth-approach", "nhth-reach", "sassmm-school"];
    }, {
        readonly id: "beauty-services.are-you-ok";
        readonly text: "Only when you are truly alone: “Are you OK? I have a number if you ever want it.” That is enough.";
        readonly why: "A salon is one of few places to talk unheard.";
        readonly jobs: readonly ["hair", "nails", "esthetics-massage"];
        readonly source: readonly ["derma", "abc13"];
    }];
    readonly tell: readonly [{
        readonly id: "guidance.child-first";
        readonly text: "A child in danger now: call 911. Worried about a child: call the DHHS intake line, at any hour.";
        readonly source: readonly ["wa-hk", "ocfs", "s4011a"];
    }, {
        readonly id: "guidance.worker-first";
        readonly text: "Is it about work? Call the hotline. Pine Tree Legal may give free legal help. Do not tell the boss or the contractor.";
        readonly source: readonly ["nhth-hosp", "polaris-hosp", "ptla-farm", "ptla-services"];
    }, {
        readonly id: "guidance.ask-first";
        readonly text: "Not sure? Talk it through with the hotline. You need no proof.";
        readonly source: readonly ["plymouthda", "ndhttf", "nhth-approach"];
    }];
    readonly laws: readonly [{
        readonly id: "law.may-report";
        readonly heading: "You may report";
        readonly text: "Hotel, restaurant and salon staff are not on Maine’s list of people who must report, as far as we read it. Any person may report a worry about a child to DHHS. Your employer or a license of yours may ask more of you.";
        readonly cite: "22 MRSA 4011-A";
        readonly asOf: "copies of 2023";
        readonly ask: {
            readonly id: "law.ask-intake";
            readonly text: "This is not legal advice. Ask the DHHS intake line, your supervisor or a lawyer.";
            readonly source: "ours";
        };
        readonly source: readonly ["s4011a", "childusa"];
    }];
    readonly source: "ours";
}, {
    readonly id: "health";
    readonly name: "Health care";
    readonly lead: "Care comes first. Notice with kindness, and know whom to tell.";
    readonly jobs: readonly [];
    readonly signs: readonly [{
        readonly id: "health.visit";
        readonly heading: "During the visit";
        readonly who: "patient";
        readonly caution: {
            readonly id: "guidance.one-sign";
            readonly text: "One sign is not proof. Look for several, and think of the plain reasons first.";
            readonly careful: "Do not confront anyone, and do not promise to keep a secret.";
            readonly source: readonly ["wa-hk", "dhs-edu", "stt", "plymouthda", "csba"];
        };
        readonly next: {
            readonly id: "guidance.ask-first";
            readonly text: "Not sure? Talk it through with the hotline. You need no proof.";
            readonly source: readonly ["plymouthda", "ndhttf", "nhth-approach"];
        };
        readonly signs: readonly [{
            readonly id: "health.answers";
            readonly text: "A companion answers for the patient and will not leave.";
            readonly caution: "It may be a relative, a helper or an interpreter.";
            readonly source: readonly ["nest", "innov", "bhd"];
        }, {
            readonly id: "health.story";
            readonly text: "The story of what happened changes, or does not fit.";
            readonly source: readonly ["nest", "innov"];
        }, {
            readonly id: "health.untreated";
            readonly text: "Wounds or illness went without care, and the reasons are vague.";
            readonly source: readonly ["innov", "nest", "dhs-hosp"];
        }, {
            readonly id: "health.denied";
            readonly text: "Someone has kept food, sleep or medical care from the patient.";
            readonly source: readonly ["montclair", "ed-list"];
        }, {
            readonly id: "health.rehearsed";
            readonly text: "Answers sound rehearsed, or the patient cannot say where they live.";
            readonly caution: "Having no home or little English is not a sign.";
            readonly source: "innov";
        }];
        readonly source: "ours";
    }, {
        readonly id: "health.under-18";
        readonly heading: "A patient under 18";
        readonly who: "patient";
        readonly caution: {
            readonly id: "guidance.one-sign";
            readonly text: "One sign is not proof. Look for several, and think of the plain reasons first.";
            readonly careful: "Do not confront anyone, and do not promise to keep a secret.";
            readonly source: readonly ["wa-hk", "dhs-edu", "stt", "plymouthda", "csba"];
        };
        readonly next: {
            readonly id: "guidance.child-first";
            readonly text: "A child in danger now: call 911. Worried about a child: call the DHHS intake line, at any hour.";
            readonly source: readonly ["wa-hk", "ocfs", "s4011a"];
        };
        readonly signs: readonly [{
            readonly id: "health.trades-sex";
            readonly text: "A patient under 18 trades any sex act for something of value.";
            readonly kind: "sex";
            readonly caution: "By federal law this is trafficking, even with no third person.";
            readonly source: readonly ["pbj-hotline", "ncmec", "state-def"];
        }];
        readonly source: "ours";
    }, {
        readonly id: "health.work";
        readonly heading: "When a patient talks about work";
        readonly who: "patient";
        readonly caution: {
            readonly id: "guidance.one-sign";
            readonly text: "One sign is not proof. Look for several, and think of the plain reasons first.";
            readonly careful: "Do not confront anyone, and do not promise to keep a secret.";
            readonly source: readonly ["wa-hk", "dhs-edu", "stt", "plymouthda", "csba"];
        };
        readonly next: {
            readonly id: "guidance.worker-first";
            readonly text: "Is it about work? Call the hotline. Pine Tree Legal may give free legal help. Do not tell the boss or the contractor.";
            readonly source: readonly ["nhth-hosp", "polaris-hosp", "ptla-farm", "ptla-services"];
        };
        readonly signs: readonly [{
            readonly id: "health.unsafe";
            readonly text: "The patient does dangerous work with no gear, training or breaks.";
            readonly kind: "labor";
            readonly source: readonly ["nhth-labor", "torch-l", "midfl"];
        }, {
            readonly id: "health.stay";
            readonly text: "The patient wants to leave the job, but feels forced to stay.";
            readonly kind: "labor";
            readonly source: readonly ["nhth-labor", "torch-l"];
        }, {
            readonly id: "health.threat";
            readonly text: "The boss threatens to have the patient deported, or to harm them in another way.";
            readonly kind: "labor";
            readonly source: readonly ["nhth-labor", "torch-l"];
        }, {
            readonly id: "health.papers";
            readonly text: "The patient does not control their own passport or ID.";
            readonly kind: "labor";
            readonly source: readonly ["nhth-labor", "torch-l", "innov"];
        }, {
            readonly id: "health.withheld";
            readonly text: "Someone holds back medicine, drugs or alcohol to make the patient work.";
            readonly caution: "Maine’s law on forced labor names this.";
            readonly source: readonly ["pl416", "ph-2019-preble", "needs-assessment-2015"];
        }];
        readonly source: "ours";
    }];
    readonly steps: readonly [{
        readonly id: "guidance.call-now";
        readonly text: "Someone is in danger right now? Call 911. If you cannot speak, text 911 and say where first.";
        readonly why: "911 can send police or medical help.";
        readonly source: readonly ["wa-hk", "govtech-911", "mp-911"];
    }, {
        readonly id: "health.report-child";
        readonly text: "Reason to suspect that a child is abused or exploited? Doctors, nurses and other health care staff on the state’s list must call the DHHS intake line at once.";
        readonly source: readonly ["s4011a", "s4012", "ocfs", "rainn-me"];
    }, {
        readonly id: "guidance.tell-manager";
        readonly text: "Follow the plan of your workplace: tell the manager or security where nobody can hear.";
        readonly why: "One clear report keeps everyone safer.";
        readonly source: readonly ["wa-hk", "wa-fb", "rrcaht"];
    }, {
        readonly id: "guidance.call-hotline";
        readonly text: "Call or text the National Human Trafficking Hotline. You can ask for advice without proof.";
        readonly why: "Trained people help you think it through, and know the services near you.";
        readonly source: readonly ["plymouthda", "ndhttf", "nhth-approach"];
    }, {
        readonly id: "guidance.call-local";
        readonly text: "You can also call the Maine Sexual Assault Helpline, day or night.";
        readonly why: "Local advocates support people who were trafficked or exploited, and the people around them.";
        readonly source: readonly ["sassmm-help", "mecasa-services"];
    }, {
        readonly id: "guidance.safer-lines";
        readonly text: "If someone fears immigration police, start with the hotline, an advocate or legal aid.";
        readonly why: "The hotline is not the police and not immigration. The federal tip line is run by ICE.";
        readonly source: readonly ["htexperts", "amjambo", "plymouthda"];
    }];
    readonly never: readonly [{
        readonly id: "guidance.no-confronting";
        readonly text: "Do not confront the person you suspect.";
        readonly why: "It can bring violence on the person at risk or on you.";
        readonly source: readonly ["dhs-edu", "wa-hk", "plymouthda", "freeway"];
    }, {
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
    }];
    readonly say: readonly [{
        readonly id: "guidance.listen";
        readonly text: "Listen and believe. Offer a number. Let them choose, and accept “not now”.";
        readonly why: "Maine survivors asked for this.";
        readonly source: readonly ["needs-assessment-2015", "mecasa-services"];
    }, {
        readonly id: "guidance.be-honest";
        readonly text: "Before they tell you more, say what you cannot keep to yourself: harm to a child, or danger right now.";
        readonly why: "People should know this before they share. The hotline has said that it acts in these two cases.";
        readonly source: readonly ["nhth-approach", "nhth-reach", "sassmm-school"];
    }, {
        readonly id: "health.choice";
        readonly text: "To an adult: “I believe you. I have a number, if you want it. You choose what to do.”";
        readonly source: readonly ["needs-assessment-2015", "mecasa-services"];
    }];
    readonly tell: readonly [{
        readonly id: "guidance.child-first";
        readonly text: "A child in danger now: call 911. Worried about a child: call the DHHS intake line, at any hour.";
        readonly source: readonly ["wa-hk", "ocfs", "s4011a"];
    }, {
        readonly id: "guidance.worker-first";
        readonly text: "Is it about work? Call the hotline. Pine Tree Legal may give free legal help. Do not tell the boss or the contractor.";
        readonly source: readonly ["nhth-hosp", "polaris-hosp", "ptla-farm", "ptla-services"];
    }, {
        readonly id: "guidance.ask-first";
        readonly text: "Not sure? Talk it through with the hotline. You need no proof.";
        readonly source: readonly ["plymouthda", "ndhttf", "nhth-approach"];
    }];
    readonly laws: readonly [{
        readonly id: "law.must-report";
        readonly heading: "You must report";
        readonly text: "Teachers, school officials, counselors, school bus staff, doctors, nurses, dentists, emergency medical staff and social workers are among those who must report. They report at once when they have reasonable cause to suspect that a child is abused, neglected or exploited. Call the DHHS intake line, at any hour. School, medical and police staff may also report online. If DHHS asks, send a written report within 48 hours.";
        readonly cite: "22 MRSA 4011-A and 4012";
        readonly asOf: "copies of 2021 to 2023";
        readonly ask: {
            readonly id: "law.ask-intake";
            readonly text: "This is not legal advice. Ask the DHHS intake line, your supervisor or a lawyer.";
            readonly source: "ours";
        };
        readonly link: "https://www.maine.gov/dhhs/ocfs";
        readonly source: readonly ["s4011a", "s4012", "ocfs", "rainn-me"];
    }, {
        readonly id: "law.tell-district-attorney";
        readonly heading: "When someone outside the home does the harm";
        readonly text: "If the person who harms the child is not responsible for the child, those who must report must also tell the district attorney’s office. The DHHS intake line can tell you whom to call.";
        readonly cite: "22 MRSA 4011-A, subsection 2";
        readonly asOf: "summaries read in November 2026; the text itself was not seen";
        readonly ask: {
            readonly id: "law.ask-intake";
            readonly text: "This is not legal advice. Ask the DHHS intake line, your supervisor or a lawyer.";
            readonly source: "ours";
        };
        readonly source: readonly ["clt", "aspe", "cw-2022"];
    }, {
        readonly id: "law.post-sign";
        readonly heading: "The sign that Maine law asks for";
        readonly text: "Hotels and restaurants must post a sign about human trafficking where workers and the public can see it. The law names other places too, such as hospitals with emergency care and transport hubs. The Maine Department of Labor has the posters. This card does not replace the sign.";
        readonly cite: "26 MRSA 879, in force since August 2, 2018";
        readonly asOf: "a copy without a date, read in November 2026";
        readonly ask: {
            readonly id: "law.ask-labor";
            readonly text: "This is not legal advice. Ask the Maine Department of Labor or a lawyer.";
            readonly source: "ours";
        };
        readonly link: "https://www.maine.gov/labor/posters/index.shtml";
        readonly source: readonly ["s879", "posters", "cpc-2018"];
    }];
    readonly source: "ours";
}, {
    readonly id: "farms-and-seafood";
    readonly name: "Farms and seafood";
    readonly lead: "Work in the field, on the water or in the plant should be free, safe and paid as promised.";
    readonly jobs: readonly [];
    readonly signs: readonly [{
        readonly id: "farms-and-seafood.promises";
        readonly heading: "Promises and pay";
        readonly who: "worker";
        readonly caution: {
            readonly id: "guidance.one-sign";
            readonly text: "One sign is not proof. Look for several, and think of the plain reasons first.";
            readonly careful: "Do not confront anyone, and do not promise to keep a secret.";
            readonly source: readonly ["wa-hk", "dhs-edu", "stt", "plymouthda", "csba"];
        };
        readonly next: {
            readonly id: "guidance.worker-first";
            readonly text: "Is it about work? Call the hotline. Pine Tree Legal may give free legal help. Do not tell the boss or the contractor.";
            readonly source: readonly ["nhth-hosp", "polaris-hosp", "ptla-farm", "ptla-services"];
        };
        readonly signs: readonly [{
            readonly id: "farms-and-seafood.untrue";
            readonly text: "The pay or housing is not what was promised.";
            readonly kind: "labor";
            readonly source: readonly ["mp-2014", "preble-2024"];
        }, {
            readonly id: "farms-and-seafood.piece";
            readonly text: "Workers get less for each box or piece than was agreed.";
            readonly kind: "labor";
            readonly source: readonly ["mp-2014", "preble-2024"];
        }, {
            readonly id: "farms-and-seafood.fees";
            readonly text: "Workers paid high fees to get the season’s job or visa.";
            readonly kind: "labor";
            readonly source: "nhth-hosp";
        }, {
            readonly id: "farms-and-seafood.papers";
            readonly text: "A crew leader or recruiter keeps papers, or says there is a debt.";
            readonly kind: "labor";
            readonly source: readonly ["nhth-labor", "torch-l", "contra"];
        }];
        readonly source: "ours";
    }, {
        readonly id: "farms-and-seafood.home";
        readonly heading: "Housing and rides";
        readonly who: "worker";
        readonly caution: {
            readonly id: "guidance.one-sign";
            readonly text: "One sign is not proof. Look for several, and think of the plain reasons first.";
            readonly careful: "Do not confront anyone, and do not promise to keep a secret.";
            readonly source: readonly ["wa-hk", "dhs-edu", "stt", "plymouthda", "csba"];
        };
        readonly next: {
            readonly id: "guidance.worker-first";
            readonly text: "Is it about work? Call the hotline. Pine Tree Legal may give free legal help. Do not tell the boss or the contractor.";
            readonly source: readonly ["nhth-hosp", "polaris-hosp", "ptla-farm", "ptla-services"];
        };
        readonly signs: readonly [{
            readonly id: "farms-and-seafood.housing";
            readonly text: "The housing is crowded, dirty or has pests.";
            readonly kind: "labor";
            readonly source: readonly ["mp-2014", "preble-2024", "nhth-labor"];
        }, {
            readonly id: "farms-and-seafood.bedroom";
            readonly text: "Workers have no choice but to share a bedroom with strangers.";
            readonly kind: "labor";
            readonly source: "mp-2014";
        }, {
            readonly id: "farms-and-seafood.rides";
            readonly text: "The boss or crew leader controls every ride.";
            readonly kind: "labor";
            readonly source: readonly ["preble-2024", "mp-2014"];
        }, {
            readonly id: "farms-and-seafood.free-to-go";
            readonly text: "Workers are told they can always go, but have no ride, money or home.";
            readonly kind: "labor";
            readonly source: "preble-2024";
        }];
        readonly source: "ours";
    }, {
        readonly id: "farms-and-seafood.work";
        readonly heading: "At work";
        readonly who: "worker";
        readonly caution: {
            readonly id: "guidance.one-sign";
            readonly text: "One sign is not proof. Look for several, and think of the plain reasons first.";
            readonly careful: "Do not confront anyone, and do not promise to keep a secret.";
            readonly source: readonly ["wa-hk", "dhs-edu", "stt", "plymouthda", "csba"];
        };
        readonly next: {
            readonly id: "guidance.worker-first";
            readonly text: "Is it about work? Call the hotline. Pine Tree Legal may give free legal help. Do not tell the boss or the contractor.";
            readonly source: readonly ["nhth-hosp", "polaris-hosp", "ptla-farm", "ptla-services"];
        };
        readonly signs: readonly [{
            readonly id: "farms-and-seafood.needs";
            readonly text: "Workers get too little food, water, rest or health care.";
            readonly kind: "labor";
            readonly source: readonly ["ph-2019-preble", "midfl"];
        }, {
            readonly id: "farms-and-seafood.watched";
            readonly text: "Workers cannot talk with outreach staff unless the boss is near.";
            readonly kind: "labor";
            readonly source: readonly ["nhth-labor", "innov"];
        }, {
            readonly id: "farms-and-seafood.threat";
            readonly text: "The boss threatens to have workers deported, or to harm them in another way.";
            readonly kind: "labor";
            readonly source: readonly ["nhth-labor", "torch-l", "ptla-rights"];
        }, {
            readonly id: "farms-and-seafood.sex-acts";
            readonly text: "A worker is pressed to do sex acts for money.";
            readonly kind: "sex";
            readonly source: readonly ["nhth-sex", "torch-s"];
        }];
        readonly source: "ours";
    }];
    readonly steps: readonly [{
        readonly id: "guidance.call-now";
        readonly text: "Someone is in danger right now? Call 911. If you cannot speak, text 911 and say where first.";
        readonly why: "911 can send police or medical help.";
        readonly source: readonly ["wa-hk", "govtech-911", "mp-911"];
    }, {
        readonly id: "farms-and-seafood.legal-help";
        readonly text: "Call or text the Farmworker Unit of Pine Tree Legal.";
        readonly why: "It gives free legal help to farm, forest, packing house, seafood and wreath workers.";
        readonly source: readonly ["ptla-farm", "ptla-news"];
    }, {
        readonly id: "guidance.skip-boss";
        readonly text: "If the boss may be part of it, go straight to the hotline.";
        readonly source: "ours";
    }, {
        readonly id: "guidance.call-hotline";
        readonly text: "Call or text the National Human Trafficking Hotline. You can ask for advice without proof.";
        readonly why: "Trained people help you think it through, and know the services near you.";
        readonly source: readonly ["plymouthda", "ndhttf", "nhth-approach"];
    }, {
        readonly id: "guidance.call-local";
        readonly text: "You can also call the Maine Sexual Assault Helpline, day or night.";
        readonly why: "Local advocates support people who were trafficked or exploited, and the people around them.";
        readonly source: readonly ["sassmm-help", "mecasa-services"];
    }, {
        readonly id: "guidance.note-later";
        readonly text: "Later, and out of sight, write down what you saw: when, where and who.";
        readonly why: "It helps the hotline or the police.";
        readonly source: "weunseen";
    }, {
        readonly id: "guidance.safer-lines";
        readonly text: "If someone fears immigration police, start with the hotline, an advocate or legal aid.";
        readonly why: "The hotline is not the police and not immigration. The federal tip line is run by ICE.";
        readonly source: readonly ["htexperts", "amjambo", "plymouthda"];
    }];
    readonly never: readonly [{
        readonly id: "guidance.no-confronting";
        readonly text: "Do not confront the person you suspect.";
        readonly why: "It can bring violence on the person at risk or on you.";
        readonly source: readonly ["dhs-edu", "wa-hk", "plymouthda", "freeway"];
    }, {
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
        readonly id: "farms-and-seafood.contractor";
        readonly text: "Do not tell the contractor or crew leader what you suspect.";
        readonly why: "One of them may be the person who exploits.";
        readonly source: readonly ["nhth-hosp", "polaris-hosp", "ptla-farm"];
    }];
    readonly say: readonly [{
        readonly id: "guidance.listen";
        readonly text: "Listen and believe. Offer a number. Let them choose, and accept “not now”.";
        readonly why: "Maine survivors asked for this.";
        readonly source: readonly ["needs-assessment-2015", "mecasa-services"];
    }, {
        readonly id: "guidance.be-honest";
        readonly text: "Before they tell you more, say what you cannot keep to yourself: harm to a child, or danger right now.";
        readonly why: "People should know this before they share. The hotline has said that it acts in these two cases.";
        readonly source: readonly ["nhth-approach", "nhth-reach", "sassmm-school"];
    }, {
        readonly id: "farms-and-seafood.choice";
        readonly text: "“I have a number for free legal help. You choose if and when to use it.”";
        readonly source: readonly ["ptla-farm", "ptla-news", "needs-assessment-2015", "mecasa-services"];
    }];
    readonly tell: readonly [{
        readonly id: "guidance.worker-first";
        readonly text: "Is it about work? Call the hotline. Pine Tree Legal may give free legal help. Do not tell the boss or the contractor.";
        readonly source: readonly ["nhth-hosp", "polaris-hosp", "ptla-farm", "ptla-services"];
    }, {
        readonly id: "farms-and-seafood.wages";
        readonly text: "Pay or breaks withheld, or a child at work? The Maine Department of Labor takes complaints.";
        readonly why: "It is not a crisis line.";
        readonly source: readonly ["mdol", "posters"];
    }, {
        readonly id: "guidance.child-first";
        readonly text: "A child in danger now: call 911. Worried about a child: call the DHHS intake line, at any hour.";
        readonly source: readonly ["wa-hk", "ocfs", "s4011a"];
    }, {
        readonly id: "guidance.ask-first";
        readonly text: "Not sure? Talk it through with the hotline. You need no proof.";
        readonly source: readonly ["plymouthda", "ndhttf", "nhth-approach"];
    }];
    readonly laws: readonly [{
        readonly id: "law.anyone-may-report";
        readonly heading: "Anyone may report";
        readonly text: "Any person may report a worry about a child to DHHS. Some jobs make it a duty, such as teaching and nursing.";
        readonly cite: "22 MRSA 4011-A";
        readonly asOf: "copies of 2023";
        readonly ask: {
            readonly id: "law.ask-intake";
            readonly text: "This is not legal advice. Ask the DHHS intake line, your supervisor or a lawyer.";
            readonly source: "ours";
        };
        readonly source: readonly ["s4011a", "childusa"];
    }];
    readonly source: "ours";
}];
export type SectorId = (typeof sectors)[number]['id'];

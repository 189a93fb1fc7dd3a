const language = { "lang": "en", "content": { "exit": { "leave": "Leave this page", "keys": "or press Shift 3 times.", "history": "Your browser\u2019s history still shows you were here.", "closeTab": "Please close this tab now.", "back": "Back or Forward may show a page of this site.", "left": { "one": "Shift: {number} more time to leave", "other": "Shift: {number} more times to leave" } }, "help": "Help by phone, any hour: {number}", "hotline": "1-888-373-7888" } };

export { language };

const exitHref = "https://www.weather.gov/";
const exit = {
  id: "exit.words",
  leave: "Leave this page",
  keys: "or press Shift 3 times.",
  history: "Your browser\u2019s history still shows you were here.",
  closeTab: "Please close this tab now.",
  back: "Back or Forward may show a page of this site.",
  left_other: "Shift: {number} more times to leave",
  left_one: "Shift: {number} more time to leave",
  help: "Help by phone, any hour: {number}",
  source: "ours"
};

export { exit, exitHref };

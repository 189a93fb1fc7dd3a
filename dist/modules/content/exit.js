const exitHref = "https://www.weather.gov/";
const exit = {
  id: "exit.words",
  leave: "Leave this page",
  keys: "or press Shift 3 times.",
  history: "Your browser\u2019s history still shows you were here.",
  closeTab: "Please close this tab now.",
  help: "Help by phone, any hour: {number}",
  source: "ours"
};

export { exit, exitHref };

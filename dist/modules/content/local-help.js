const localHelp = {
  id: "local-help.words",
  region: "Help in Maine",
  heading: "Help near you",
  lead: "You need no name for what happened. You choose whom to call, and when.",
  anyHour: "Talk to someone at any hour",
  county: "Your county",
  all: "All of Maine",
  map: "Your county, on a map of Maine",
  hint: "Choose a county to see who helps there. What you choose is not kept or sent.",
  near: "Help in {county} County",
  site: "See {address}",
  more: "What else you may need",
  print: "Print these numbers",
  source: "ours"
};

export { localHelp };

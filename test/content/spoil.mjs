// Where the records are that the rules spoil, in a copy of the content, to show that they speak up.
export const figure = (all, id) => all.statistics.figures.find((each) => each.id === id);
export const series = (all, id) => all.statistics.series.find((each) => each.id === id);
export const setting = (all, id) => all.settings.find((each) => each.id === id);
export const sign = (all) => setting(all, 'hospitality').signs[0].signs[0];
export const line = (all) => all.lines.lines[1];

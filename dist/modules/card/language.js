const formFor = (forms, number, lang) => forms[new Intl.PluralRules(lang).select(number)] ?? forms.other;
const tagOf = (written) => String(written).slice(0, 99).trim().replaceAll("_", "-").toLowerCase();
function closest(all, written) {
  const parts = tagOf(written ?? "").split("-");
  const [language] = parts;
  for (; parts.length; parts.pop()) {
    const found = all.find(({ lang }) => tagOf(lang) === parts.join("-"));
    if (found) return found;
  }
  return language ? all.find(({ lang }) => tagOf(lang).split("-")[0] === language) : void 0;
}
const isForeign = (written) => /^(?!(eng?|und|zxx|mul|mis)(-|$))[a-z]{2,3}(-|$)/.test(tagOf(written ?? ""));
const months = "January February March April May June July August September October November December".split(
  " "
);
const formats = {};
function month(day, lang) {
  const date = new Date(day);
  if (lang === "en") return `${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  return (formats[lang] ??= new Intl.DateTimeFormat(lang, {
    year: "numeric",
    month: "long",
    timeZone: "UTC"
  })).format(date);
}

export { closest, formFor, isForeign, month };

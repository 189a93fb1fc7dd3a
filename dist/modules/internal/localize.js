const english = { lang: "en", words: {} };
const locales = /* @__PURE__ */ new Map();
let tell;
const tagOf = (written) => String(written).slice(0, 99).trim().replaceAll("_", "-").toLowerCase();
function canonical(tag) {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return "und";
  }
}
function addLocale(locale) {
  const tag = tagOf(locale.lang);
  const lang = canonical(tag);
  locales.set(tag, lang === locale.lang ? locale : { ...locale, lang });
  tell();
}
function onLocaleAdded(listener) {
  tell = listener;
}
function findLocale(written) {
  const tag = tagOf(written);
  const parts = tag.split("-");
  const [language] = parts;
  for (; parts.length; parts.pop()) {
    const found = locales.get(parts.join("-"));
    if (found) return found;
  }
  const [, near] = isForeign(tag) && [...locales].find(([each]) => each.startsWith(`${language}-`)) || [];
  return near ?? english;
}
const isForeign = (written) => /^(?!(eng?|und|zxx|mul|mis)(-|$))[a-z]{2,3}(-|$)/.test(tagOf(written));
const languages = () => ["en", ...Array.from(locales.values(), ({ lang }) => lang)].join(", ");
function fill(text, values) {
  return text.split(/\{(\w+)\}/).map((part, at) => at % 2 ? values[part] : part);
}
const months = "January February March April May June July August September October November December".split(
  " "
);
const formats = {};
function month(time, locale) {
  const { lang } = locale;
  if (locale === english) {
    const date = new Date(time);
    return `${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  }
  return (formats[lang] ??= new Intl.DateTimeFormat(lang, {
    year: "numeric",
    month: "long",
    timeZone: "UTC"
  })).format(time);
}

export { addLocale, english, fill, findLocale, isForeign, languages, month, onLocaleAdded };

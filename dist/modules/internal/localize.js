const english = { lang: "en", words: {} };
const locales = /* @__PURE__ */ new Map();
let tell;
function addLocale(locale) {
  locales.set(locale.lang.toLowerCase(), locale);
  tell();
}
function onLocaleAdded(listener) {
  tell = listener;
}
function findLocale(tag) {
  const parts = tag.trim().toLowerCase().split("-");
  for (; parts.length; parts.pop()) {
    const found = locales.get(parts.join("-"));
    if (found) return found;
  }
  return english;
}
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

export { addLocale, english, fill, findLocale, month, onLocaleAdded };

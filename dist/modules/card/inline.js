const has = (each, part) => Object.hasOwn(each, part);
const fill = (text, values) => typeof text === "string" ? text.split(/\{(\w+)\}/).map((part, at) => at % 2 ? values[part] : part) : { en: fill(text.en, values) };
const strong = (...words) => ({ as: "strong", in: words });
function plain(each) {
  if (typeof each !== "object" || !each) return each || each === 0 ? String(each) : "";
  if (Array.isArray(each)) return each.map(plain).join("");
  if (has(each, "en")) return plain(each.en);
  if (has(each, "label")) return plain(each.label);
  return has(each, "digits") ? each.digits : plain(each.in);
}

export { fill, has, plain, strong };

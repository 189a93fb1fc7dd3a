import { schemas } from '../widgets.js';
import { fileOf } from './address.js';
import { finding } from './findings/index.js';
import { suggest } from '../../internal/suggest.js';

const tags = Object.keys(schemas);
const read = (value) => (value ?? "").trim().toLowerCase().replace(/\s+/g, " ");
const sourcesOf = ({ attributes }) => ["src", "data-src"].flatMap((name) => attributes.get(name) ?? []).filter((each) => each !== "about:blank");
const isOurFrame = (src) => /^frame\.html$/i.test(fileOf(src)) && /aware/i.test(src) || /[?&#]widget=aware-/i.test(src);
const fullName = (value) => value.startsWith("aware-") ? value : `aware-${value}`;
function host(element) {
  const { tag, attributes } = element;
  if (Object.hasOwn(schemas, tag)) return { tag, form: "element", element, given: attributes };
  if (tag.startsWith("aware-")) {
    const near2 = suggest(tag, tags);
    return finding(near2 ? "tag-near" : "tag-unknown", { tag: `<${tag}>`, near: near2, tags: tags.join(", ") });
  }
  if (attributes.has("data-aware")) {
    const value = read(attributes.get("data-aware"));
    const named = fullName(value);
    if (Object.hasOwn(schemas, named)) {
      const own = [...attributes].filter(([name]) => /^data-(?!aware$)/.test(name));
      return {
        tag: named,
        form: "placeholder",
        element,
        given: new Map(own.map(([name, each]) => [name.slice(5), each]))
      };
    }
    const names = tags.map((each) => each.slice(6));
    const near2 = suggest(value.replace(/^aware-/, ""), names);
    return finding(near2 ? "placeholder-near" : "placeholder-unknown", {
      value,
      near: near2,
      names: names.join(", ")
    });
  }
  if (tag !== "iframe") return void 0;
  const src = sourcesOf(element).find((each) => isOurFrame(each));
  if (src === void 0) return void 0;
  const given = new Map(
    [/\?([^#]*)/, /#(.*=.*)/s].flatMap((part) => [...new URLSearchParams(part.exec(src)?.[1])])
  );
  const wanted = read(given.get("widget") || "aware-hotline");
  if (Object.hasOwn(schemas, wanted)) return { tag: wanted, form: "frame", element, given };
  const near = suggest(wanted, tags) ?? suggest(fullName(wanted), tags);
  return finding(near ? "tag-near" : "tag-unknown", { tag: `widget=${wanted}`, near, tags: tags.join(", ") });
}
function hostsOf({ elements }) {
  const all = elements.map(host).filter((each) => each !== void 0);
  const hosts = all.filter((each) => "form" in each);
  const holders = new Set(hosts.filter(({ form }) => form === "placeholder").map(({ element }) => element));
  return {
    hosts: hosts.filter(
      ({ form, element }) => form !== "element" || !element.parent || !holders.has(element.parent)
    ),
    odd: all.filter((each) => "level" in each)
  };
}
const srcOf = ({ element }) => sourcesOf(element).find(isOurFrame) ?? "";
const urlsOf = ({ tag, given }) => Object.entries(schemas[tag].attributes).flatMap(
  ([name, { kind }]) => kind === "url" && given.get(name) || []
);

export { hostsOf, isOurFrame, read, sourcesOf, srcOf, urlsOf };

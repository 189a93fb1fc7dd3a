import { exitName } from '../../internal/schema.js';
import { schemas } from '../widgets.js';
import { urlOf, isAway, checkAddress } from './address.js';
import { finding } from './findings/index.js';
import { read, sourcesOf, isOurFrame, srcOf } from './hosts.js';
import { hasNumber } from './numbers.js';

const mayExit = (tag) => tag === "aware-exit" || exitName in schemas[tag].attributes;
function checkFrame(page, host) {
  const { tag, form, element } = host;
  if (form !== "frame") return [];
  const { attributes } = element;
  const sandbox = attributes.has("sandbox") ? read(attributes.get("sandbox")).split(" ") : void 0;
  const lacks = (...flags) => sandbox && !flags.some((flag) => sandbox.includes(flag));
  const top = ["allow-top-navigation", "allow-top-navigation-by-user-activation"];
  const free = ["allow-same-origin", "allow-top-navigation"].filter((flag) => sandbox?.includes(flag));
  const others = sourcesOf(element).filter((each) => !isOurFrame(each)).map((each) => urlOf(page, each)).filter((url) => url && (isAway(page, url) || !/^(https?|data|about):$/.test(url.protocol)));
  return [
    ...attributes.get("title")?.trim() ? [] : [finding("frame-title", { tag })],
    ...lacks("allow-scripts") ? [finding("frame-script", { tag })] : [],
    ...lacks("allow-popups", "allow-top-navigation-to-custom-protocols", ...top) ? [finding("frame-links", { tag })] : [],
    ...mayExit(tag) && lacks(...top) ? [finding("frame-exit", { tag })] : [],
    ...attributes.has("srcdoc") ? [finding("frame-srcdoc", { tag })] : [],
    ...free.length ? [finding("frame-free", { tag, flags: free.join(", ") })] : [],
    ...checkAddress(page, srcOf(host)),
    ...others.flatMap((url) => url ? [finding("frame-other", { tag, host: url.host })] : []),
    ...hasNumber(page) ? [] : [finding("frame-alone", { tag })]
  ];
}

export { checkFrame };

import { rootOf } from './aware-element.js';

const open = (part) => {
  for (const each of part.querySelectorAll("details")) each.open = true;
};
function openOnPaper(element, draw) {
  const all = () => {
    draw?.();
    open(rootOf(element));
  };
  element.addController({
    hostConnected: () => {
      addEventListener("beforeprint", all);
    },
    hostDisconnected: () => {
      removeEventListener("beforeprint", all);
    }
  });
}
const stylesOf = (element) => element.constructor.elementStyles.map((style) => "cssText" in style ? style.cssText : "").join("").replaceAll(":host", "body");
function forgetPaper(element) {
  rootOf(element).querySelector(".paper")?.remove();
}
function printAlone(element, part = ".card", change) {
  const original = rootOf(element).querySelector(part);
  const copy = original.cloneNode(true);
  copy.hidden = false;
  open(copy);
  const slots = original.querySelectorAll("slot");
  copy.querySelectorAll("slot").forEach((slot, at) => {
    const given = slots[at].assignedNodes();
    if (given.length) slot.replaceWith(...given.map((node) => node.cloneNode(true)));
  });
  change?.(copy);
  forgetPaper(element);
  const frame = document.createElement("iframe");
  frame.className = "paper";
  frame.inert = true;
  rootOf(element).append(frame);
  const page = frame.contentDocument;
  if (!page) {
    print();
    return;
  }
  const paper = frame.contentWindow;
  const sheet = new paper.CSSStyleSheet();
  sheet.replaceSync(stylesOf(element));
  page.adoptedStyleSheets = [sheet];
  page.body.append(copy);
  paper.addEventListener("afterprint", () => {
    forgetPaper(element);
  });
  paper.print();
}

export { forgetPaper, openOnPaper, printAlone };

import { render } from 'lit';
import { rootOf } from './aware-element.js';
import { untouched } from './untouched.js';

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
const stylesOf = (element) => element.constructor.elementStyles.map((style) => "cssText" in style ? style.cssText : "").join("").replaceAll(":host", "body").replace(/@media ?print/g, "@media all");
function forgetPaper(element) {
  rootOf(element).querySelector(".paper")?.remove();
}
const room = 9.8 * 96;
const drawn = (content) => {
  const box = untouched(document.createElement("div"));
  render(content, box);
  return box.querySelector(".card");
};
function fitOnPage(page, smallest = 7) {
  let size = 11;
  const fits = () => {
    page.style.fontSize = `${size}pt`;
    return page.offsetHeight <= room;
  };
  while (!fits() && size > smallest) size -= 0.25;
}
function printAlone(element, part = ".card", change = fitOnPage, styles = "") {
  const root = rootOf(element);
  const original = typeof part === "string" ? root.querySelector(part) : drawn(part);
  const copy = untouched(original.cloneNode(true));
  copy.hidden = false;
  open(copy);
  for (const slot of copy.querySelectorAll("slot")) {
    const shown = root.querySelector(
      slot.name ? `slot[name=${slot.name}]` : "slot:not([name])"
    );
    const given = shown?.assignedNodes({ flatten: true }) ?? [];
    if (given.length) slot.replaceWith(...given.map((node) => node.cloneNode(true)));
  }
  forgetPaper(element);
  const frame = untouched(document.createElement("iframe"));
  frame.className = "paper";
  frame.inert = true;
  root.append(frame);
  const page = frame.contentDocument;
  if (!page) {
    print();
    return;
  }
  const paper = frame.contentWindow;
  const sheet = new paper.CSSStyleSheet();
  sheet.replaceSync(
    `${stylesOf(element)}${styles}body{margin:0}table{font:inherit}@page{margin:.4in}@media screen{body{width:7.4in}}`
  );
  page.adoptedStyleSheets = [sheet];
  page.body.append(copy);
  change(copy);
  paper.addEventListener("afterprint", () => {
    forgetPaper(element);
  });
  paper.print();
}

export { fitOnPage, forgetPaper, openOnPaper, printAlone, room };

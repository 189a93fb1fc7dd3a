import { has, plain } from './inline.js';

const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeHtml = (text) => text.replace(/[&<>"]/g, (sign) => escapes[sign]);
const isWeb = (href) => /^https?:/.test(href);
const marked = (mark, write2) => mark.as === "br" ? " " : mark.as === "span" || mark.as === "p" ? ` ${write2(mark.in)}` : write2(mark.in);
function inlineHtml(each) {
  if (typeof each !== "object" || !each) return escapeHtml(plain(each));
  if (Array.isArray(each)) return each.map(inlineHtml).join("");
  if (has(each, "en")) return `<span lang="en" dir="ltr">${inlineHtml(each.en)}</span>`;
  if (has(each, "label")) {
    const rel = isWeb(each.href) ? ' rel="noopener noreferrer"' : "";
    return `<a href="${escapeHtml(each.href)}"${rel}>${inlineHtml(each.label)}</a>`;
  }
  return has(each, "digits") ? escapeHtml(each.digits) : marked(each, inlineHtml);
}
function inlineText(each) {
  if (typeof each !== "object" || !each) return plain(each);
  if (Array.isArray(each)) return each.map(inlineText).join("");
  if (has(each, "en")) return inlineText(each.en);
  if (has(each, "label")) {
    const words = plain(each.label);
    return isWeb(each.href) && !isWeb(words) && !each.href.includes(words) ? `${words}: ${each.href}` : words;
  }
  return has(each, "digits") ? each.digits : marked(each, inlineText);
}
const tidy = (html) => html.replace(/\s+/g, " ").trim();
const spaced = (links) => links.flatMap((each, at) => at ? [", ", each] : [each]);
const line = (pen, { name, about, ways, through, notes = [] }) => [
  ...pen.paragraph(name),
  // Right after its name: who is read to, or reads in a hurry, has the number first.
  ...through ? pen.paragraph(through) : pen.links(ways),
  ...about ? pen.paragraph(about) : [],
  ...notes.some(Boolean) ? pen.paragraph(notes.filter(Boolean).flatMap((each) => [each, " "])) : []
];
function write(blocks, pen, depth = 0) {
  return blocks.flatMap((block) => {
    if (!block) return [];
    switch (block.is) {
      case "heading":
        return pen.heading(block.plain ?? block.text, 0);
      case "sub":
        return pen.heading(block.text, depth + 1);
      case "text":
      case "small":
        return pen.paragraph(block.text);
      case "list":
        return pen.list(
          block.items.map((item) => pen.item(item)),
          block.ordered
        );
      case "lines":
        return pen.list(block.lines.map((each) => line(pen, each)));
      case "danger":
        return pen.paragraph([block.question, " ", spaced(block.ways), ". ", block.place]);
      case "fold":
        return [...pen.heading(block.summary, depth + 1), ...write(block.blocks, pen, depth + 1)];
      case "group":
        return write(block.blocks, pen, depth);
      case "exit":
        return [
          ...pen.paragraph({ href: block.href, label: block.leave }),
          ...block.note ? pen.paragraph(block.note) : []
        ];
      case "help":
        return [...pen.list([line(pen, block.line)]), ...write([block.danger], pen, depth)];
      case "advice":
        return pen.list(
          block.items.map(({ text, lines }) => [
            ...pen.paragraph(text),
            ...lines.flatMap((each) => line(pen, each))
          ])
        );
      case "status":
      case "panel":
        return write(block.blocks, pen, depth);
      case "checklist":
        return block.groups.flatMap(({ caution, heading, signs }) => [
          ...caution ? pen.paragraph(caution) : [],
          ...pen.heading(heading, depth + 1),
          ...pen.list(signs.map((sign) => pen.item([sign.text, sign.caution && [" ", sign.caution]])))
        ]);
      case "terms":
        return block.terms.flatMap(({ term, text, cite }) => [
          ...pen.heading(term, depth + 1),
          ...pen.paragraph(text),
          ...cite ? pen.paragraph(cite) : []
        ]);
      case "table":
        return block.rows.flatMap(({ cells: [first, ...cells] }) => [
          ...pen.heading([block.columns[0], ": ", first], depth + 1),
          ...cells.flatMap((cell, at) => pen.paragraph([block.columns[at + 1], ": ", cell]))
        ]);
      case "value":
        return block.plain ? pen.paragraph(block.plain) : [];
      case "bars":
        return [
          ...pen.list(block.bars.map(({ label, value }) => pen.item([label, " ", value]))),
          ...block.caption ? pen.paragraph(block.caption) : []
        ];
      case "details":
        return [
          ...pen.heading(block.summary, depth + 1),
          ...pen.list(block.rows.map(([label, content]) => pen.item([label, ": ", content])))
        ];
      case "footer":
        return block.notes.flatMap((note) => pen.paragraph(note));
      case "dots":
      case "range":
        return pen.paragraph(block.caption);
      case "control":
      case "local":
        return [];
    }
  });
}
const htmlPen = (level) => {
  const paragraph = (words) => [`<p>${tidy(inlineHtml(words))}</p>`];
  return {
    heading: (words, depth) => {
      const tag = `h${Math.min(level + depth, 6)}`;
      return [`<${tag}>${tidy(inlineHtml(words))}</${tag}>`];
    },
    paragraph,
    // Paragraphs keep links 24 pixels apart in any line height; rows of a list do not.
    links: (links) => links.flatMap(paragraph),
    item: (words) => [tidy(inlineHtml(words))],
    list: (items, ordered) => {
      const tag = ordered ? "ol" : "ul";
      return [
        `<${tag}>`,
        ...items.flatMap(
          (item) => item.length > 1 ? ["  <li>", ...item.map((each) => `    ${each}`), "  </li>"] : [`  <li>${item.join("")}</li>`]
        ),
        `</${tag}>`
      ];
    }
  };
};
const textPen = {
  heading: (words, depth) => {
    const said = tidy(inlineText(words));
    return depth ? ["", said.toUpperCase()] : [said, ""];
  },
  paragraph: (words) => [tidy(inlineText(words))],
  links: (links) => links.map((each) => `- ${tidy(inlineText(each))}`),
  item: (words) => [`- ${tidy(inlineText(words))}`],
  list: (items) => items.flat()
};
const briefOf = (blocks) => blocks.flatMap((block) => {
  if (!block) return [];
  if (block.is === "checklist") return [{ is: "text", text: block.groups[0]?.caution }];
  if (block.brief) return [block.is === "exit" ? { ...block, note: void 0 } : block];
  return has(block, "blocks") && block.is !== "fold" ? briefOf(block.blocks) : [];
});
function headingOf(blocks) {
  for (const block of blocks) {
    if (block && block.is === "heading") return block.plain ?? block.text;
    const found = block && has(block, "blocks") && headingOf(block.blocks);
    if (found) return found;
  }
  return void 0;
}
const withoutHeading = (blocks, isTitled, contact) => blocks.map((block) => {
  if (!block) return block;
  if (block.is === "heading")
    return isTitled && block.plain ? { is: "text", text: block.plain, brief: true } : false;
  if (block.is === "local") return contact ? { is: "text", text: contact } : false;
  return has(block, "blocks") ? { ...block, blocks: withoutHeading(block.blocks, isTitled, contact) } : block;
});
function alone(blocks, own, contact) {
  const title = own || headingOf(blocks);
  return [title ? { is: "heading", text: title } : false, ...withoutHeading(blocks, !!own, contact)];
}
const toHtml = (blocks, level) => write(blocks, htmlPen(level));
const toText = (blocks) => write(blocks, textPen);
const isLead = (block) => (block.is === "text" || block.is === "small") && !/"href":"(tel|sms):/.test(JSON.stringify(block));
function inside(blocks) {
  const heading = headingOf(blocks);
  const all = briefOf(blocks).filter(({ is }) => is !== "heading");
  const isExit = ({ is }) => is === "exit";
  const [exit, rest] = [all.filter(isExit), all.filter((block) => !isExit(block))];
  if (!heading) return toHtml(all, 3);
  return [
    `<p><strong>${inlineHtml(heading)}</strong></p>`,
    ...toHtml([...rest.filter(isLead), ...rest.filter((block) => !isLead(block)), ...exit], 3)
  ];
}

export { alone, briefOf, escapeHtml, headingOf, inlineHtml, inside, toHtml, toText, withoutHeading };

import { fitOnPage, room } from '../../internal/print.js';

const sheetStyles = `
  .sheet.card {
    display: grid;
    gap: 0.5em;
    font-size: 9.5pt;
    line-height: 1.2;
    border: 0;
  }
  .sheet :is(small, .region, [part='footer']) {
    font-size: 1em;
  }
  .top {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 0.25em 1em;
    border: 2.5pt solid;
    border-radius: 8pt;
  }
  .top .actions {
    flex-wrap: nowrap;
    column-gap: 0.7em;
    font-size: 34pt;
  }
  .top .action {
    padding: 0;
    font-size: 0.353em;
    line-height: 1.1;
    text-align: start;
    border: 0;
  }
  .top bdi {
    display: block;
    font-size: 2.833em;
    font-weight: 700;
  }
  .top [href^='http'] {
    display: none;
  }
  .sheet .danger {
    padding: 0.25em 1em;
    font-size: 12pt;
  }
  .sheet .danger a {
    padding: 0;
  }
  .sheet .intro > * {
    margin: 0;
  }
  .sheet .title {
    font-size: 18pt;
  }
  .sheet .columns {
    grid-template-columns: 1fr 1fr;
    gap: 0.25in;
    align-items: start;
  }
  .named {
    display: flex;
    justify-content: space-between;
    border-block-start: 0.5pt solid;
  }
  .sheet .sub {
    margin: 0.25em 0;
    border-block-end: 1pt solid;
  }
  .sheet ul {
    margin: 0 0 0.25em;
    padding-inline-start: 1.25em;
  }
  .steps ul {
    list-style: decimal;
  }
  .sheet li,
  .named {
    padding: 0.08em 0;
  }
  .sheet li small {
    display: inline;
  }
  .sheet details {
    border: 0;
  }
  .sheet [part='footer'] {
    padding: 0.25em 0 0;
  }
`;
const widths = ["1fr 1fr", "1.2fr 1fr", "1fr 1.2fr", "1fr 1.5fr"];
const sizes = [9.5, 9, 8.5, 8];
function fitSheet(page) {
  const all = (name, part = page) => [...part.querySelectorAll(name)].reverse();
  const [numbers, columns, answers, more] = [".top .actions", ".columns", ".answers", ".more"].map(
    (name) => all(name)[0]
  );
  const [left, right] = columns.children;
  const signs = all(".worker").flatMap((group, at, { length }) => [
    ...all("li", group).slice(0, -1),
    ...at < length - 1 ? [group] : []
  ]);
  const spare = [...all("details"), ...all(".spare"), ...all("li small"), ...signs];
  const fits = () => page.offsetHeight <= room;
  const use = (inLeft, width) => {
    (inLeft ? left.lastElementChild : right.children[1]).after(answers);
    columns.style.gridTemplateColumns = width;
  };
  for (let size = 34; numbers.scrollWidth > numbers.clientWidth && size > 28; )
    numbers.style.fontSize = `${--size}pt`;
  let best = { less: Infinity, height: 0, inLeft: false, width: widths[3], size: 8 };
  for (const size of sizes) {
    page.style.fontSize = `${size}pt`;
    for (const inLeft of [false, true])
      for (const width of widths) {
        use(inLeft, width);
        let less = 0;
        while (!fits() && less < spare.length) spare[less++].hidden = true;
        const height = page.offsetHeight;
        if (fits() && (less < best.less || less === best.less && height < best.height))
          best = { less, height, inLeft, width, size };
        for (const each of spare) each.hidden = false;
      }
    if (best.less < Infinity) break;
  }
  for (const each of spare.slice(0, best.less)) each.remove();
  more.hidden = signs.every(({ isConnected }) => isConnected);
  use(best.inLeft, best.width);
  fitOnPage(page, best.size);
}

export { fitSheet, sheetStyles };

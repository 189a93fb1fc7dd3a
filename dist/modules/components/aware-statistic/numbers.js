const percent = { style: "percent" };
const styles = {
  event: { useGrouping: false },
  money: { style: "currency", currency: "USD", maximumFractionDigits: 0 },
  percent,
  survey: percent
};
const formats = {};
function format(number, kind, lang) {
  const style = styles[kind];
  return (formats[lang + kind] ??= new Intl.NumberFormat(lang, style)).format(
    style === percent ? number / 100 : number
  );
}

export { format };

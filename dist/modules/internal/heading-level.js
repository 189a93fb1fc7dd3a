const levelOf = (element) => Array.from(
  element.querySelectorAll(":scope > [slot=heading], :scope > [slot=heading] *"),
  (each) => each.getAttribute("aria-level") ?? /^h([1-6])$/.exec(each.localName)?.[1]
).find(Boolean);

export { levelOf };

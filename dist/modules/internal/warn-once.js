const warned = /* @__PURE__ */ new Set();
function warnOnce(text) {
  const message = text.slice(0, 200);
  if (!warned.has(message)) console.warn(message);
  warned.add(message);
}

export { warnOnce };

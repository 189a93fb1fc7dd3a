const dropIn = false;
const rootMode = "open";

export { dropIn, rootMode };

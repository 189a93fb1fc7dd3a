const rootMode = "open";

export { rootMode };

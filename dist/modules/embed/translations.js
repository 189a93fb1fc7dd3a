const translations = [];

export { translations };

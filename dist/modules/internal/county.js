const normalizeCounty = (written) => written.toLowerCase().replace(/\b(county|maine|me)\b|[^a-z]/g, "");

export { normalizeCounty };

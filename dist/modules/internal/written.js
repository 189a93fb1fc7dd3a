const written = (value) => String((Object(value) === value ? typeof value : value) ?? "").trim();

export { written };

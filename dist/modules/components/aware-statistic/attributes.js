const schema = { "attributes": { "figure": { "kind": "entry" }, "view": { "values": ["auto", "number", "chart", "table"] }, "theme": { "values": ["auto", "light", "dark"] }, "heading-level": { "kind": "number", "values": ["2", "1", "3", "4", "5", "6"] } } };

export { schema };

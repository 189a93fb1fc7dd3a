const schema = { "attributes": { "topic": { "values": ["", "definitions", "language", "myths"] }, "entry": { "kind": "entry" }, "theme": { "values": ["auto", "light", "dark"] }, "heading-level": { "kind": "number", "values": ["2", "1", "3", "4", "5", "6"] } } };

export { schema };

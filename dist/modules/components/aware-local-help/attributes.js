const schema = { "attributes": { "county": { "kind": "entry" }, "exit": { "values": ["auto", "on", "off"] }, "keys": { "values": ["on", "off"] }, "history": { "values": ["keep", "replace"] }, "tab": { "values": ["same", "new"] }, "theme": { "values": ["auto", "light", "dark"] }, "heading-level": { "kind": "number", "values": ["2", "1", "3", "4", "5", "6"] } } };

export { schema };

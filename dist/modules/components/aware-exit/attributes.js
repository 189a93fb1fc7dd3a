const schema = { "attributes": { "href": { "kind": "url" }, "keys": { "values": ["on", "off"] }, "history": { "values": ["keep", "replace"] }, "tab": { "values": ["same", "new"] }, "theme": { "values": ["auto", "light", "dark"] } } };

export { schema };

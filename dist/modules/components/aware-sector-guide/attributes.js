const schema = { "attributes": { "sector": { "values": ["hospitality", "beauty-services", "health", "farms-and-seafood"] }, "job": { "kind": "entry" }, "practice": { "kind": "flag" }, "theme": { "values": ["auto", "light", "dark"] }, "heading-level": { "kind": "number", "values": ["2", "1", "3", "4", "5", "6"] } } };

export { schema };

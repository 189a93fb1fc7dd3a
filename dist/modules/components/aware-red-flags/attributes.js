const schema = { "attributes": { "setting": { "values": ["", "general", "hospitality", "beauty-services", "health", "farms-and-seafood", "school"] }, "job": { "kind": "entry" }, "about": { "values": ["both", "labor", "sex"] }, "theme": { "values": ["auto", "light", "dark"] }, "heading-level": { "kind": "number", "values": ["2", "1", "3", "4", "5", "6"] } } };

export { schema };

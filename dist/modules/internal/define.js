import './press.js';

function define(tag, element, registry = customElements) {
  const taken = registry.get(tag);
  if (!taken) registry.define(tag, element);
  else if (taken.version !== element.version)
    console.warn(
      `<${tag}> is already defined by version ${taken.version ?? "unknown"}; version ${element.version} stays unused.`
    );
  else if (taken !== element) for (const language of element.languages ?? []) taken.learn(language);
}

export { define };

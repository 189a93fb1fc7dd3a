import type { AwareElement } from './aware-element.js';
import { dropIn } from './build.js';
import { fillPlaceholders } from './placeholders.js';

type Definition = CustomElementConstructor & Pick<typeof AwareElement, 'version' | 'languages' | 'learn'>;

/**
 * Registers an element. A tag that is taken stays as it is, so that a second script is harmless;
 * when the two are of different versions, one warning says which one is in use.
 */
export function define(
  tag: string,
  element: Definition,
  registry: CustomElementRegistry = customElements,
): void {
  const taken = registry.get(tag) as Definition | undefined;
  if (!taken) registry.define(tag, element);
  else if (taken.version !== element.version)
    console.warn(
      `<${tag}> is already defined by version ${taken.version ?? 'unknown'}; version ${element.version} stays unused.`,
    );
  // A script in another language hands its words to the element that stands.
  else if (taken !== element) for (const language of element.languages ?? []) taken.learn(language);
  if (dropIn) fillPlaceholders();
}

/**
 * Wraps, in a page, every method and every field of all that nodes are made of, as trackers wrap some of them, and keeps what is
 * called on or with a node inside a closed root of ours: `window.reached()` names each.
 */
export function wrapAll() {
  if (window !== top) return;
  const { getRootNode } = Node.prototype;
  const { apply, ownKeys, getOwnPropertyDescriptor, defineProperty } = Reflect;
  const NodeOf = Node;
  const host = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'host').get;
  const reached = new Map();
  let busy = false;
  const isOurs = (value) => {
    if (!(value instanceof NodeOf) && Object(value)?.nodeType === undefined) return false;
    try {
      const root = apply(getRootNode, value, []);
      return root.nodeType === 11 && 'host' in root && /^aware-/.test(apply(host, root, []).localName);
    } catch {
      return false;
    }
  };
  const heard = (name, around) => {
    if (busy) return;
    busy = true;
    for (const each of around)
      if (isOurs(each))
        reached.set(`${name} ${each.nodeName}`, (reached.get(`${name} ${each.nodeName}`) ?? 0) + 1);
    busy = false;
  };
  const wrap = (name, call) =>
    typeof call === 'function'
      ? function (...given) {
          heard(name, [this, ...given]);
          const found = new.target ? Reflect.construct(call, given, new.target) : apply(call, this, given);
          heard(name, [found]);
          return found;
        }
      : call;
  for (const kind of ownKeys(window).filter((name) => typeof name === 'string' && /^[A-Z]/.test(name))) {
    const { prototype } = window[kind] ?? {};
    if (
      !(prototype instanceof EventTarget) &&
      prototype !== EventTarget.prototype &&
      prototype !== WeakMap.prototype
    )
      continue;
    for (const key of ownKeys(prototype)) {
      const field = getOwnPropertyDescriptor(prototype, key);
      if (key === 'constructor' || typeof key !== 'string' || !field.configurable) continue;
      const name = `${kind}.${key}`;
      defineProperty(
        prototype,
        key,
        'value' in field
          ? { ...field, value: wrap(name, field.value) }
          : { ...field, get: wrap(name, field.get), set: wrap(name, field.set) },
      );
    }
  }
  window.reached = () => [...reached.keys()].sort();
}

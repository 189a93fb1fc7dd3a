import { exitHref } from '../../content/exit.js';
import { schemas, valuesBy } from '../widgets.js';
import { hidesHost, parseUrl } from './address.js';
import { finding, type Finding } from './findings/index.js';
import { read, type Host } from './hosts.js';
import { suggest } from '../../internal/suggest.js';

const everywhere =
  /^(id|class|style|lang|dir|slot|part|exportparts|hidden|title|role|tabindex|translate|inert|is|nonce|accesskey|draggable|spellcheck|contenteditable|popover|xmlns|item\w+|on\w+|(data|aria)-.*|.*[^a-z0-9-].*)$/;
const outside = ['widget', 'id', 'lang', 'v'];

/** How many faults of one kind are told of one tag. */
const most = 9;

function checkValue({ tag, given }: Host, name: string, written: string): Finding[] {
  const value = read(written);
  const { kind, values: allowed, normalize } = schemas[tag]!.attributes[name]!;
  if (kind === 'flag') return /^(false|no|off|0)$/.test(value) ? [finding('value-on', { name, value })] : [];
  if (!value) return [];
  if (kind === 'url') {
    const url = /^https:\/\/\S+$/.test(value) ? parseUrl(value) : undefined;
    if (!url) return [finding('value-address', { tag, value: written })];
    if (hidesHost(url)) return [finding('address-user', { address: written, host: url.host })];
    return url.host === new URL(exitHref).host ? [] : [finding('exit-host', { tag, host: url.host })];
  }

  const words = kind === 'list' ? value.split(' ') : [normalize?.(value) ?? value];
  const values = (valuesBy(tag, name, (each) => read(given.get(each))) ?? allowed).filter(Boolean);
  return [...new Set(words)]
    .filter((word) => !values.includes(word))
    .slice(0, most)
    .map((word) => {
      const near = suggest(word, values);
      const id = near
        ? 'value-near'
        : values.length > 20 || !values.length
          ? 'value-listed'
          : 'value-unknown';
      return finding(id, { tag, name, value: word, near, values: values.join(', ') });
    });
}

export function checkAttributes(host: Host): Finding[] {
  const { tag, form, given } = host;
  const allowed = schemas[tag]!.attributes;
  const names = Object.keys(allowed);
  const isMeant = (name: string) => !(form === 'element' ? everywhere.test(name) : outside.includes(name));
  const odd = [...given.keys()].filter((name) => !Object.hasOwn(allowed, name) && isMeant(name));
  const told = new Set(odd.slice(0, most));
  return [...given].flatMap(([name, value]) => {
    if (Object.hasOwn(allowed, name)) return checkValue(host, name, value);
    if (!told.has(name)) return [];
    const near = suggest(name, names);
    if (near) return [finding('attribute-near', { tag, name, near })];
    // A page builder keeps data of its own on a placeholder.
    return form === 'placeholder'
      ? []
      : [finding('attribute-unknown', { tag, name, names: names.join(', ') })];
  });
}

// The command `aware-widgets`: reads pages from files, and says what `check` finds. It fetches nothing. The build bundles
// it into dist/cli.mjs, with the parser, so that whoever installs us installs nothing else.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'parse5';
import { check } from '../src/embed/check.ts';
import { version } from '../src/version.ts';

const help = `Usage: aware-widgets check [--json] <file>...

Says whether our widgets stand on a page as they should, and how to mend what is wrong.

  <file>      a page as HTML, or a letter as text; several may be given, and - reads standard input
  --json      the same for a machine: [{ "file", "findings": [{ "id", "level", "what", "fix" }] }]
  --help      this text
  --version   the version

It reads files only and fetches nothing: save the page of a website first ("View page source").
It ends with 1 when something is to fix or a file cannot be read, and with 0 if not.`;

const reader = {
  tag: (node) => node.tagName ?? '',
  attributes: (node) => node.attrs.map(({ name, value }) => [name, value]),
  children: (node) => (node.content ?? node).childNodes ?? [],
  text: (node) => (node.nodeName === '#text' ? node.value : ''),
  comment: (node) => (node.nodeName === '#comment' ? node.data : ''),
};

/** What goes wrong with what was asked of us, said plainly. */
class Trouble extends Error {}

const reasons = {
  ENOENT: 'There is no such file.',
  EISDIR: 'It is a folder. Name the pages in it.',
  EACCES: 'It may not be read.',
};

function read(file) {
  if (/^(https?:)?\/\//i.test(file))
    throw new Trouble('It is an address. Save the page ("View page source") and name the file.');
  let bytes;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch ({ code, message }) {
    throw new Trouble(reasons[code] ?? message);
  }
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  const html = new TextDecoder(encoding).decode(bytes);
  if (html.includes('\0')) throw new Trouble('It is not a text.');
  if (!html.trim()) throw new Trouble('It is empty.');
  return html;
}

function hashes() {
  try {
    return JSON.parse(readFileSync(new URL('integrity.json', import.meta.url), 'utf8'));
  } catch {
    return undefined;
  }
}

// As in an answer: a name of a file may hold anything, too.
const tame = (text) => text.replace(/\p{C}/gu, '?');

function report({ file, findings, error }) {
  const name = file === '-' ? 'standard input' : tame(file);
  if (error) return `${name}\n  error  ${error}\n`;
  const count = (wanted) => findings.filter(({ level }) => level === wanted).length;
  const told = findings.flatMap(({ level, what, fix }) => [
    `  ${level.padEnd(5)}  ${what}`,
    ...(fix ? [`         ${fix}`] : []),
  ]);
  return [
    name,
    ...told,
    `  ${count('fix')} to fix, ${count('note')} to look at, ${count('good')} good\n`,
  ].join('\n');
}

function run() {
  let asked;
  try {
    asked = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch ({ message }) {
    throw new Trouble(message.split('. ')[0] + '.');
  }
  const { values, positionals } = asked;
  const [command, ...files] = positionals;
  if (values.help) return console.log(help);
  if (values.version) return console.log(version);
  if (!command) throw new Trouble('No command was given.');
  if (command !== 'check') throw new Trouble(`There is no command "${tame(command)}".`);
  if (!files.length) throw new Trouble('No file was given.');

  const integrity = hashes();
  const reports = [...new Set(files)].map((file) => {
    try {
      const page = parse(read(file), { scriptingEnabled: false });
      return { file, findings: check(page, { reader, integrity }) };
    } catch (error) {
      if (error instanceof Trouble) return { file, error: error.message };
      throw error;
    }
  });
  console.log(values.json ? JSON.stringify(reports, null, 2) : reports.map(report).join('\n'));
  const isFine = ({ error, findings }) => !error && findings.every(({ level }) => level !== 'fix');
  if (!reports.every(isFine)) process.exitCode = 1;
}

// Whoever reads our answer may stop early, as `head` does.
process.stdout.on('error', ({ code }) => {
  if (code !== 'EPIPE') throw new Error(code);
});

try {
  run();
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  console.error(`${error.message}\nSay "aware-widgets --help" to see what there is.`);
  process.exitCode = 1;
}

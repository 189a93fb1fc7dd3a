// The command `aware-widgets`: reads pages from files, and says what `check` finds. It fetches nothing. The build bundles
// it into dist/cli.mjs, with the parser, so that whoever installs us installs nothing else.
import { createReadStream, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'parse5';
import { check, limits } from '../src/embed/check.ts';
import { version } from '../src/version.ts';

const help = `Usage: aware-widgets check [--json] <file>...

Checks whether our widgets are on a page as they should be, and says how to fix what is not.

  <file>      a page as HTML, or a letter as text; several may be given, and - reads standard input
  --json      the same for a machine: [{ "file", "findings": [{ "id", "level", "what", "fix" }], "limits" }],
              with "error" in place of the two where a file cannot be read
  --help      this text
  --version   the version

It reads files only, of up to 50 MB, and fetches nothing: save the page of a website first ("View page source").
It ends with 1 when something is to fix or a file cannot be read, and with 0 if not.`;

const reader = {
  tag: (node) => node.tagName ?? '',
  attributes: (node) => node.attrs.map(({ name, value }) => [name, value]),
  children: (node) => (node.content ?? node).childNodes ?? [],
  text: (node) => (node.nodeName === '#text' ? node.value : ''),
  comment: (node) => (node.nodeName === '#comment' ? node.data : ''),
};

/** An error that whoever ran the command can fix: it is shown without a stack. */
class UsageError extends Error {}

const reasons = {
  ENOENT: 'There is no such file.',
  EISDIR: 'It is a folder. Name the pages in it.',
  EACCES: 'It may not be read.',
  ELOOP: 'It is a link that leads back to itself.',
  ENOTDIR: 'Its folder is a file.',
  ENAMETOOLONG: 'Its name is too long.',
};

const maxBytes = 50_000_000;

// In chunks: what comes through a pipe may not be there yet, and some files have no end.
async function bytesOf(file) {
  const chunks = [];
  let length = 0;
  try {
    for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) {
      length += chunk.length;
      if (length > maxBytes) throw new UsageError('It is too large: a page may have 50 MB.');
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(reasons[error.code] ?? `It cannot be read (${error.code}).`);
  }
  return Buffer.concat(chunks);
}

async function read(file) {
  if (/^(https?:)?\/\//i.test(file))
    throw new UsageError('It is an address. Save the page ("View page source") and name the file.');
  const bytes = await bytesOf(file);
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  const html = new TextDecoder(encoding).decode(bytes);
  if (html.includes('\0')) throw new UsageError('It is not a text.');
  if (!html.trim()) throw new UsageError('It is empty.');
  return html;
}

function hashes() {
  try {
    return JSON.parse(readFileSync(new URL('integrity.json', import.meta.url), 'utf8'));
  } catch {
    return undefined;
  }
}

// Signs that steer a terminal, or turn the direction of a line: names of files and options may hold any.
const steering = /[^\P{C}\n]|[\u2028\u2029]/gu;
const stripControlChars = (text) => text.replace(steering, '?');
const escaped = (sign) =>
  Array.from(
    { length: sign.length },
    (_, i) => `\\u${sign.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('');
const write = (text) => console.log(stripControlChars(text));

function report({ file, findings, error }) {
  const name = file === '-' ? 'standard input' : file.replaceAll('\n', '?');
  if (error) return `${name}\n  error  ${error}\n`;
  const count = (wanted) => findings.filter(({ level }) => level === wanted).length;
  const lines = findings.flatMap(({ level, what, fix }) => [
    `  ${level.padEnd(5)}  ${what}`,
    ...(fix ? [`         ${fix}`] : []),
  ]);
  return [
    name,
    ...lines,
    `  ${count('fix')} to fix, ${count('note')} to look at, ${count('good')} good\n`,
  ].join('\n');
}

async function run() {
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
    throw new UsageError(message.split('. ')[0] + '.');
  }
  const { values, positionals } = asked;
  const [command, ...files] = positionals;
  if (values.help) return write(help);
  if (values.version) return write(version);
  if (!command) throw new UsageError('No command was given.');
  if (command !== 'check') throw new UsageError(`There is no command "${command}".`);
  if (!files.length) throw new UsageError('No file was given.');

  const integrity = hashes();
  const reports = [];
  for (const file of new Set(files)) {
    try {
      const page = parse(await read(file), { scriptingEnabled: false });
      reports.push({ file, findings: check(page, { reader, integrity }), limits });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      reports.push({ file, error: error.message });
    }
  }
  if (values.json) console.log(JSON.stringify(reports, null, 2).replace(steering, escaped));
  else {
    const isRead = reports.some(({ error }) => !error);
    write([...reports.map(report), ...(isRead ? [`${limits}\n`] : [])].join('\n'));
  }
  const isFine = ({ error, findings }) => !error && findings.every(({ level }) => level !== 'fix');
  if (!reports.every(isFine)) process.exitCode = 1;
}

// Whoever reads our answer may stop early, as `head` does.
process.stdout.on('error', ({ code }) => {
  if (code !== 'EPIPE') throw new Error(code);
});

try {
  await run();
} catch (error) {
  const isUsageError = error instanceof UsageError;
  console.error(
    stripControlChars(
      isUsageError ? `${error.message}\nRun "aware-widgets --help" to see what there is.` : error.stack,
    ),
  );
  process.exitCode = 1;
}

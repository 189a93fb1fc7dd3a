import { addressOf, frameAddress, folderOf } from '../../src/embed/index.js';
import { formOf, lacksFiles, platformOf, type Choices } from './choices.js';
import { files, integrity } from './files.js';

/** What an IT department asks before it allows something, as lines of text. */
export function linesForIt(choices: Choices, where: string): readonly string[] {
  const { tag, attributes, lang } = choices;
  const { id } = platformOf(choices);
  const form = formOf(choices);
  const folder = folderOf(choices.folder);
  const isElsewhere = folder.startsWith('https:');
  const host = isElsewhere ? new URL(folder).origin : "'self'";
  const allowed = isElsewhere ? new URL(folder).host : where;
  const ends = [
    'It sets no cookie, keeps nothing in the browser, makes no request of its own, and reports nothing about visitors.',
    'Links in it: tel:, sms:, and https: to the hotline and its sources.',
  ];
  if (form === 'plain' || form === 'email')
    return [
      'Only text and links: no script, no frame, no file of ours.',
      ends[1]!,
      ...(lacksFiles(choices)
        ? [
            'For the widget itself, our files need an https address that visitors can reach. Write it in the builder: these lines then say what to allow.',
          ]
        : []),
    ];
  if (form === 'frame')
    return [
      `Address of the frame: ${frameAddress({ tag, attributes, lang, folder })}`,
      `Files at that address, with their hashes: ${files(choices)
        .map((file) => `${file} ${integrity[file]!.integrity}`)
        .join(', ')}`,
      `Allow-list of frames: ${allowed}`,
      `If the page may run a script: ${addressOf(folder, 'aware-frame.min.js')} gives the frame its height. Its hash (SRI): ${integrity['aware-frame.min.js']!.integrity}`,
      ...(id === 'sharepoint'
        ? [
            `In SharePoint: Site settings, HTML Field Security, "Allow ... only from the following domains": ${allowed}`,
          ]
        : []),
      `Content-Security-Policy of the page: frame-src ${host}`,
      'The server of the frame must not send X-Frame-Options. It may send Content-Security-Policy: frame-ancestors with the address of the page.',
      'The frame may not run as the page: its sandbox has no allow-same-origin.',
      ...ends,
    ];
  const [file = ''] = files(choices);
  return [
    `Script: ${addressOf(folder, file)} (${integrity[file]?.raw.toLocaleString('en')} bytes)`,
    `Its hash (SRI): ${integrity[file]?.integrity}`,
    ...(isElsewhere
      ? [
          'Its server must send Access-Control-Allow-Origin: *, or the browser cannot check the hash and refuses the script.',
        ]
      : []),
    `Content-Security-Policy of the page: script-src ${host}`,
    "It works with default-src 'none' and style-src 'none': no inline script, no inline style, no picture, no font.",
    form === 'element'
      ? `Allow-list of HTML: the tag ${tag}, with the attributes ${[...Object.keys(attributes), 'slot'].join(', ')}`
      : `Allow-list of HTML: div, with attributes that begin with data-; slot`,
    ...ends,
  ];
}

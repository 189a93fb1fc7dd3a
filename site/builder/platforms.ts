import type { Form } from '../../src/embed/index.js';

/** A place where a widget is put, and how it gets there. A text may have places to fill: `{folder}`, `{script}`, `{tag}`, `{sign}`. */
export interface Platform {
  readonly id: string;
  readonly name: string;
  /** What it keeps of what is pasted. */
  readonly form: Form;
  /** What to do, in order. */
  readonly steps: readonly string[];
  /** What is easily overlooked. */
  readonly watch: readonly string[];
  /** The form for those who may not paste the first, and who they are. */
  readonly otherwise: { readonly form: Form; readonly when: string };
  /** It keeps no files of ours: they need an https address elsewhere. Until there is one, this is how words and links get there. */
  readonly elsewhere?: readonly string[];
  /** The widget itself is printed. */
  readonly printed?: true;
}

const upload =
  'Have the files of this project put on your site, in {folder}. Whoever looks after your hosting can do it; a media library takes no scripts.';
const host =
  'Ask the people who look after your computers for a web address that keeps the files, and write it under “Where the files are”.';
const number = 'Open the page as a visitor would, on a phone too, and see that the number is there.';
// The words of the fallback have the number, too.
const widget =
  'Open the page as a visitor would, on a phone too. You should see {sign}. If you see plain words and links only, the files were not found: paste the page into “Check my page”.';
const formatted =
  'Press “Copy with its links”, and paste it there. Type nothing of it anew: a slip in a number helps nobody.';
const sms =
  'If “Text HELP to 233733” leads nowhere on the published page, take away that link and leave its words: this host does not know sms: links.';
const frameNotes = [
  'In a frame, quick exit may not be able to take the whole page along. Then it empties the frame and asks to close the tab.',
  'The height is fixed. Drag it until nothing scrolls.',
  'If you see the hotline though you chose another widget, your host cuts the address of the frame at its #. Write & in place of the #.',
];

/** From public documentation, not from an account of ours in each. The first is the default. */
export const platforms = [
  {
    id: 'wordpress',
    name: 'WordPress, as administrator or editor',
    form: 'element',
    steps: [
      upload,
      'Open the page in the block editor and add a block: Custom HTML.',
      'Paste the code into it.',
      'Press Update or Publish.',
      widget,
    ],
    watch: [
      'In the Classic editor (no blocks), choose “WordPress, Classic editor” above: paragraphs that WordPress adds would show everything twice.',
      'On a network of several sites, only its super admin may paste scripts. Then choose “WordPress, as author”.',
    ],
    otherwise: { form: 'plain', when: 'If the code is taken away when you save.' },
  },
  {
    id: 'wordpress-classic',
    name: 'WordPress, Classic editor, as administrator or editor',
    form: 'placeholder',
    steps: [
      upload,
      'Open the page in the editor, and choose the tab “Text”.',
      'Paste the code, and stay in “Text”.',
      'Press Update or Publish.',
      widget,
    ],
    watch: [
      'WordPress adds paragraphs to what stands there. The placeholder bears that; the tag of the other form would be closed before its words.',
      'On a network of several sites, only its super admin may paste scripts. Then choose “WordPress, as author”.',
    ],
    otherwise: { form: 'plain', when: 'If the script is taken away when you save.' },
  },
  {
    id: 'wordpress-author',
    name: 'WordPress, as author or contributor',
    form: 'plain',
    steps: [
      'Open the page in the block editor and add a block: Custom HTML.',
      'Paste the code into it. It has no script, so WordPress keeps all of it.',
      'Press Publish, or Submit for review.',
      number,
    ],
    watch: ['WordPress takes scripts and unknown tags away when an author saves.'],
    otherwise: {
      form: 'placeholder',
      when: 'If an administrator puts the script {script} on the site once: this becomes the widget, and stays plain text until then.',
    },
  },
  {
    id: 'wix',
    name: 'Wix',
    form: 'frame',
    steps: [
      host,
      'In the editor, choose Add Elements, Embed Code, Embed HTML.',
      'Choose Code, paste, and press Update.',
      'Make the box as wide as the page, and high enough that nothing scrolls.',
      'Publish.',
      widget,
    ],
    watch: [
      ...frameNotes,
      'With a premium plan and a domain of your own there is also Custom Element: server URL {script}, tag name {tag}. It takes no words of your own inside.',
    ],
    otherwise: { form: 'email', when: 'If the frame does not show. Paste it into a text box.' },
    elsewhere: [
      'In the editor, choose Add Elements, Text, and put the cursor into the new box.',
      formatted,
      'Publish.',
      number,
    ],
  },
  {
    id: 'squarespace',
    name: 'Squarespace',
    form: 'element',
    steps: [
      host,
      'Edit the page and add a Code block.',
      'Choose HTML, and paste the code.',
      'Save, and leave the editor: it shows no scripts while you edit.',
      widget,
    ],
    watch: ['The Personal plan takes no scripts.'],
    otherwise: { form: 'plain', when: 'On the Personal plan.' },
    elsewhere: [
      'Edit the page and add a Code block.',
      'Choose HTML, and paste the code. Or add a Text block, press “Copy with its links”, and paste it there.',
      'Save.',
      number,
    ],
  },
  {
    id: 'google-sites',
    name: 'Google Sites',
    form: 'frame',
    steps: [
      host,
      'Open the page and choose Insert, Embed.',
      'Choose “By URL”, and paste the address of the frame. Or choose “Embed code”, and paste the code.',
      'Press Insert, and drag the box until nothing scrolls.',
      'Type the hotline number as text beside it, too.',
      'Publish.',
      widget,
    ],
    watch: frameNotes,
    otherwise: { form: 'email', when: 'If the frame does not show. Paste it into a text box.' },
    elsewhere: [
      'Open the page, choose Insert, Text box, and put the cursor into it.',
      formatted,
      'Publish.',
      number,
    ],
  },
  {
    id: 'sharepoint',
    name: 'SharePoint',
    form: 'frame',
    steps: [
      host,
      'Send the lines for the IT department: an administrator allows the address of the frame.',
      'Edit the page and add the web part Embed.',
      'Paste the address of the frame, or the code.',
      'Publish, or Republish.',
      widget,
    ],
    watch: [
      'The administrator finds it in Site settings, HTML Field Security.',
      'Beside the web part, add the number as text: it stands there also where the frame is not allowed.',
      ...frameNotes,
    ],
    otherwise: { form: 'email', when: 'If frames are not allowed. Paste it into a Text web part.' },
    elsewhere: [
      'Edit the page, add the web part Text, and put the cursor into it.',
      formatted,
      'Publish, or Republish.',
      number,
    ],
  },
  {
    id: 'drupal',
    name: 'Drupal',
    form: 'placeholder',
    steps: [
      upload,
      'Choose Structure, Block layout, and add a custom block.',
      'Choose the text format Full HTML, press Source, and paste the code.',
      'Save, and place the block.',
      widget,
    ],
    watch: [
      'The text format must not limit HTML tags. With “Limit allowed HTML tags” the script is taken away and the plain words stay.',
      `${sms} An administrator can add sms to filter_protocols in services.yml.`,
    ],
    otherwise: { form: 'plain', when: 'With the text format Basic HTML.' },
  },
  {
    id: 'weebly',
    name: 'Weebly',
    form: 'placeholder',
    steps: [
      host,
      'Drag Embed Code onto the page.',
      'Click it, choose Edit Custom HTML, and paste the code.',
      'Publish.',
      widget,
    ],
    watch: ['The editor may show only the plain words. Look at the published page.'],
    otherwise: { form: 'frame', when: 'If the plain words stay on the published page.' },
    elsewhere: [
      'Drag Embed Code onto the page.',
      'Click it, choose Edit Custom HTML, and paste the code.',
      'Publish.',
      number,
    ],
  },
  {
    id: 'school-cms',
    name: 'A school’s site (Finalsite, Edlio, Apptegy, Blackboard)',
    form: 'frame',
    steps: [
      host,
      'Ask who at the district may add an Embed or HTML element. It is often only the webmaster.',
      'Send that person the code and the lines for the IT department.',
      widget,
    ],
    watch: [...frameNotes, 'We have found little about these systems. Try it on a hidden page first.', sms],
    otherwise: { form: 'plain', when: 'If there is only a text editor. Paste it into its HTML view.' },
    elsewhere: [
      'Open the page in the editor. If it has a view of the HTML, paste the code there.',
      'If it has none: press “Copy with its links”, and paste into the page.',
      'Publish.',
      number,
    ],
  },
  {
    id: 'canvas',
    name: 'Canvas',
    form: 'frame',
    steps: [
      host,
      'Edit the page and press </> below the editor, to see the HTML.',
      'Paste the code.',
      'Save, and see it in Student View.',
      widget,
    ],
    watch: [
      'Canvas takes scripts away and keeps frames.',
      'If the frame shows only the numbers, the editor has emptied its sandbox. Then take the HTML without a script.',
      ...frameNotes,
    ],
    otherwise: {
      form: 'plain',
      when: 'If the frame is taken away when you save, or shows only the numbers.',
    },
    elsewhere: [
      'Edit the page and press </> below the editor, to see the HTML.',
      'Paste the code.',
      'Save, and see it in Student View.',
      number,
    ],
  },
  {
    id: 'html',
    name: 'Our own HTML',
    form: 'element',
    steps: [
      'Copy the folder of the files to your site, as {folder}.',
      'Paste the code where the widget should stand.',
      'When you put newer files there, paste the code again: it names the hash of its script.',
      widget,
    ],
    watch: [
      'An address that begins with / starts at the top of your site, and works on every page of it.',
      'With a bundler there are ES modules: see docs/embedding.md.',
    ],
    otherwise: { form: 'plain', when: 'On a page without scripts.' },
  },
  {
    id: 'email',
    name: 'An e-mail or newsletter',
    form: 'email',
    steps: [
      'Copy the text, and paste it into your message.',
      'Send it to yourself first, and call nobody: see that a phone offers to dial the number.',
    ],
    watch: ['Mail programs show no scripts and no frames, and often no pictures. The number is text.'],
    otherwise: { form: 'plain', when: 'If your newsletter tool takes HTML.' },
  },
  {
    id: 'paper',
    name: 'Paper, in a break room or restroom',
    form: 'email',
    steps: [
      'For a poster, choose the widget “Hotline” and its layout “Poster”.',
      'Press “Print it” above. What is folded comes out opened, in black on white, on Letter paper.',
      'Or copy the text into a document of your own.',
      'Hang it where people are alone for a moment, such as inside a restroom door.',
    ],
    watch: ['It does not replace the sign that 26 MRSA 879 asks some employers to post.'],
    otherwise: { form: 'plain', when: 'If your program takes HTML.' },
    printed: true,
  },
] as const satisfies readonly Platform[];

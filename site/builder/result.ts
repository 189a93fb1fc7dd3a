import { html, nothing, type TemplateResult } from 'lit';
import { addressOf, colorRule, folderOf, frameAddress, snippet, type Form } from '../../src/embed/index.js';
import { colorOf, formOf, lacksFiles, platformOf, write, type Choices } from './choices.js';
import type { CopyBoxes } from './copy-box.js';
import { files, integrity } from './files.js';
import { linesForIt } from './it.js';
import { warnings } from './sent.js';

const called: Readonly<Record<Form, string>> = {
  element: 'Code for a page: the tag, and one script',
  placeholder: 'Code for a page: a placeholder, and one script',
  frame: 'Code for a page: a frame',
  plain: 'HTML without a script',
  email: 'Text',
};

/** What a visitor sees only where the widget itself has come. */
const signs: Readonly<Record<string, string>> = {
  'aware-hotline': 'a box or a band around it, and its numbers as buttons',
  'aware-red-flags': 'a box around it, and signs to tick',
  'aware-sector-guide': 'a box around it, and a button that prints',
  'aware-school-card': 'a box around it, and a button that prints',
  'aware-local-help': 'a box around it, and a list or a map of counties',
  'aware-statistic': 'a box around it, and a button “Copy as citation”',
  'aware-definitions': 'a box around it, and a field to search in',
  'aware-exit': 'a button that stays in its corner when you scroll down',
};

const isHere = () =>
  !/^https?:$/.test(location.protocol) || /^(localhost|127\.|\[::1\])/.test(location.hostname);

const filled = (step: string, values: Readonly<Record<string, string>>) =>
  step.split(/\{(\w+)\}/).map((part, at) => (at % 2 ? html`<code>${values[part]}</code>` : part));

const items = (all: readonly string[], values: Readonly<Record<string, string>>) =>
  all.map((each) => html`<li>${filled(each, values)}</li>`);

const fileLink = (file: string) => html`<a href="aware/${file}" download>${file}</a>`;

/** What to paste, and where. */
export function result(choices: Choices, arrived: Choices, boxes: CopyBoxes): TemplateResult {
  const platform = platformOf(choices);
  const lacks = lacksFiles(choices);
  const form = formOf(choices);
  const steps = lacks ? platform.elsewhere! : platform.steps;
  const watch = lacks ? [] : platform.watch;
  const otherwise = lacks
    ? ({ form: 'email', when: 'If the links are taken away: the same as text.' } as const)
    : platform.otherwise;
  const { tag, attributes, lang } = choices;
  const folder = folderOf(choices.folder);
  const [file = ''] = files(choices);
  const script = addressOf(folder, `${choices.all ? 'aware' : tag}.min.js`);
  const values = { folder, tag, script, sign: signs[tag]! };
  const code = (id: string, which: Form) =>
    boxes.box(id, called[which], snippet({ ...choices, folder, form: which, integrity }), {
      isWords: which === 'plain',
      warnings: warnings(arrived, choices, which),
    });
  const rule = form === 'element' || form === 'placeholder' ? colorRule(tag, colorOf(choices.color)) : '';
  const it = linesForIt(choices, location.host);
  const link = new URL(`#${write(choices)}`, location.href).href;
  return html`<div class="two">
      <div>
        <h3>${platform.name}</h3>
        ${
          lacks
            ? html`<p class="note">
                This host keeps no files of ours, so here is the form that needs none: the words, numbers and
                links of the widget, as of today. For the widget itself, write an https address under “Where
                the files are”.
              </p>`
            : nothing
        }
        <ol>
          ${items(steps, values)}
        </ol>
        ${
          watch.length
            ? html`<h4>Look out</h4>
                <ul>
                  ${items(watch, values)}
                </ul>`
            : nothing
        }
        ${
          file
            ? html`<p>
                Files it needs, for <code>${folder}</code>:
                ${files(choices).map((each, at) => [at ? ', ' : '', fileLink(each)])}.
              </p>`
            : nothing
        }
        <p>
          <small
            >These steps come from public documentation; we have not tried them in an account of each host.
            Menus change: if a name is not there, look for one like it.</small
          >
        </p>
      </div>
      <div class="boxes">
        ${code('code', form)}
        ${
          form === 'frame'
            ? boxes.box(
                'address',
                'Only the address of the frame',
                frameAddress({ tag, attributes, lang, folder }),
                { warnings: warnings(arrived, { ...choices, heading: '', local: '' }, form) },
              )
            : nothing
        }
        ${
          rule
            ? html`${boxes.box('rule', 'Your color: one rule for the styles of your site', rule)}
                <p>
                  <small
                    >Put it where your site keeps its own CSS, such as “Additional CSS”. Many hosts take a
                    &lt;style> out of what you paste. Without it the widget keeps our color.</small
                  >
                </p>`
            : nothing
        }
      </div>
    </div>
    <details class="more" id="otherwise">
      <summary>If that does not work: ${called[otherwise.form].replace(/^Code for a page: /, '')}</summary>
      <p>${filled(otherwise.when, values)}</p>
      ${code('other', otherwise.form)}
    </details>
    <details class="more" id="it">
      <summary>For the IT department</summary>
      <p>Send them these lines before you begin.</p>
      ${boxes.box('lines', 'Lines for the IT department', `${it.join('\n')}\n`)}
    </details>
    <details class="more" id="send">
      <summary>Send your choices to a colleague</summary>
      <p>
        They stand in the part of the address after the <code>#</code>, which no server is told. Whoever opens
        it sees the words you typed.
      </p>
      ${
        isHere()
          ? html`<p class="note">
              This address is on your own computer: a colleague cannot open it. Send them the code instead, or
              have this builder put on a website first.
            </p>`
          : nothing
      }
      ${boxes.box('link', 'Address of this page with your choices', link)}
    </details>`;
}

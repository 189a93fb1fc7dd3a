import { html, nothing, render } from 'lit';
import { folderOf, readFolder } from '../../src/embed/index.js';
import { schemas } from '../../src/embed/widgets.js';
import {
  formOf,
  isText,
  lacksFiles,
  limits,
  personOf,
  placeFor,
  platformOf,
  preset,
  read,
  tagOf,
  write as written,
  type Choices,
} from './choices.js';
import { CopyBoxes } from './copy-box.js';
import { choose, pick, tick, write } from './fields.js';
import { options, own } from './options.js';
import { people } from './people.js';
import { platforms } from './platforms.js';
import { Preview, type Width } from './preview.js';
import { result } from './result.js';
import { note, warnings } from './sent.js';

const root = document.getElementById('builder')!;
let arrived = read(location.hash);
let choices = arrived;
let width: Width = innerWidth < 640 ? 'phone' : 'desktop';
let isDark = false;
let preview: Preview | undefined;

const boxes = new CopyBoxes(draw);

function change(next: Partial<Choices>) {
  choices = { ...choices, ...next };
  boxes.clear();
  draw();
}

const named = (all: readonly { readonly id: string; readonly name: string }[]) =>
  all.map(({ id, name }) => ({ value: id, name }));

const chooseWho = (who: string) => {
  const person = personOf({ who });
  // Where nobody has chosen yet where it goes, it goes where sites of that kind mostly live.
  const isChosen = choices.where !== placeFor(personOf(choices));
  change({
    who: person.id,
    where: isChosen ? choices.where : placeFor(person),
    tag: person.tag,
    attributes: preset(person, person.tag),
  });
};
const chooseTag = (asked: string) => {
  const person = personOf(choices);
  const tag = tagOf(asked, person);
  change({ tag, attributes: preset(person, tag) });
};

/** The preview is made of our files, wherever those of the code are. */
function origin() {
  const address = folderOf(choices.folder);
  if (isText(choices) || !address.startsWith('https:')) return nothing;
  return html`<p class="note" id="origin">
    This preview is made of our files. Nothing is loaded from <code>${new URL(address).host}</code>: what
    stands there is not shown here.
    ${
      formOf(choices) === 'frame'
        ? 'To see it, open the address of the frame, below, in a tab of its own.'
        : ''
    }
  </p>`;
}

const stage = () =>
  html`<section class="stage" aria-labelledby="stage-title">
    <div class="bar">
      <h2 id="stage-title">How it looks</h2>
      <div class="switches">
        ${(['phone', 'desktop'] as const).map(
          (each) =>
            html`<button
              type="button"
              aria-pressed=${each === width}
              @click=${() => {
                width = each;
                draw();
              }}
            >
              ${each === 'phone' ? 'Phone' : 'Desktop'}
            </button>`,
        )}
        <button
          type="button"
          aria-pressed=${isDark}
          @click=${() => {
            isDark = !isDark;
            draw();
          }}
        >
          Dark page
        </button>
        <button type="button" @click=${() => preview?.print()}>Print it</button>
      </div>
    </div>
    <div class="window" tabindex="0" role="region" aria-label="A page with the widget">
      <iframe src="preview.html" title="The widget, live" data-width=${width}></iframe>
    </div>
    ${origin()}
    <p>
      <small
        >${isText(choices) ? 'So it stands there: with no script, in the look of the page or the message around it.' : 'It is live: its links call, text and leave this page.'}</small
      >
    </p>
  </section>`;

const why = {
  address: 'We cannot use that.',
  disk: 'That is a place on a computer: visitors do not have it. Put the files on your website, and write where.',
  here: 'That leads to the own computer of each visitor. Put the files on your website, and write where.',
  relative: 'Without / at its start, it is looked for beside each page, and is found on few of them.',
} as const;

function folder() {
  const { odd, meant } = readFolder(choices.folder);
  const take = (written: string) => {
    change({ folder: written });
  };
  const hint = lacksFiles(choices)
    ? 'An address that begins with https://.'
    : 'A folder from the top of your site, as in /files/aware/, or an address that begins with https://.';
  return html`${write('folder', 'Where the files are', choices.folder, take, {
    max: limits.folder,
    example: lacksFiles(choices) ? 'https://www.example.org/aware/' : '/aware/',
    hint: odd ? `${why[odd]} ${meant ? '' : hint}` : hint,
  })}
  ${
    odd && meant
      ? html`<p class="meant" role="status">
          Did you mean <code>${meant}</code>?
          <button
            type="button"
            @click=${() => {
              take(meant);
              keep();
            }}
          >
            Yes, use it
          </button>
        </p>`
      : nothing
  }`;
}

const form = () =>
  html`<form
    @submit=${(event: Event) => {
      event.preventDefault();
    }}
  >
    <section>
      <h2>You and your site</h2>
      <div class="fields">
        ${pick('who', 'Who are you?', named(people), choices.who, chooseWho)}
        ${choose('where', 'Where does it go?', named(platforms), choices.where, (where) => {
          change({ where: platformOf({ where }).id });
        })}
      </div>
    </section>
    <section>
      <h2>The widget</h2>
      <div class="fields">
        ${choose(
          'widget',
          'Widget',
          Object.entries(schemas).map(([value, { name }]) => ({ value, name })),
          choices.tag,
          chooseTag,
          schemas[choices.tag]!.summary,
        )}
        ${options(choices, change)}
      </div>
    </section>
    <section>
      <h2>Your words and color</h2>
      <div class="fields">${own(choices, change)}</div>
    </section>
    ${
      !lacksFiles(choices) && ['plain', 'email'].includes(formOf(choices))
        ? nothing
        : html`<section>
            <h2>The files</h2>
            <div class="fields">
              ${folder()}
              ${
                platformOf(choices).form === 'frame' || lacksFiles(choices)
                  ? nothing
                  : tick('all', 'We will put several widgets on one page', choices.all, (all) => {
                      change({ all });
                    })
              }
            </div>
          </section>`
    }
  </form>`;

function draw() {
  render(
    html`${note(warnings(arrived, choices, formOf(choices)), 'sent')}
      <div class="bench">${form()} ${stage()}</div>
      <section class="result" aria-labelledby="result-title">
        <h2 id="result-title">Put it on your site</h2>
        ${result(choices, arrived, boxes)}
      </section>`,
    root,
  );
  preview ??= new Preview(root.querySelector('iframe')!);
  preview.darken(isDark);
  preview.show(choices);
}

root.replaceChildren();
draw();

function keep() {
  const fragment = written(choices);
  history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname + location.search);
}
root.addEventListener('change', keep);
addEventListener('hashchange', () => {
  arrived = read(location.hash);
  choices = arrived;
  boxes.clear();
  draw();
});

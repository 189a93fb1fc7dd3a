import { html, nothing, render } from 'lit';
import { readFolder, widgets } from '../../src/embed/index.js';
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
import { names } from './labels.js';
import { options, own } from './options.js';
import { people } from './people.js';
import { platforms } from './platforms.js';
import { Preview, type Width } from './preview.js';
import { result } from './result.js';

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

/** What came with the address, and was written by whoever made it. */
function sent() {
  const { attributes, folder, heading, local } = arrived;
  const all = [
    ['Your own heading', heading, choices.heading],
    ['Your own contact', local, choices.local],
    ['The files come from', folder, choices.folder],
    ['Quick exit leads to', attributes.href ?? '', choices.attributes.href ?? ''],
  ] as const;
  const same = all.filter(([, came, now]) => came && came === now);
  return same.length
    ? html`<div class="note" role="note" aria-label="Came with the link">
        <p><strong>This came with the link you opened.</strong> Check it before you paste anything.</p>
        <ul>
          ${same.map(([label, came]) => html`<li>${label}: <bdi>${came}</bdi></li>`)}
        </ul>
      </div>`
    : nothing;
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
          Object.keys(widgets).map((value) => ({ value, name: names[value]?.name ?? value })),
          choices.tag,
          chooseTag,
          names[choices.tag]?.about,
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
    html`${sent()}
      <div class="bench">${form()} ${stage()}</div>
      <section class="result" aria-labelledby="result-title">
        <h2 id="result-title">Put it on your site</h2>
        ${result(choices, boxes)}
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

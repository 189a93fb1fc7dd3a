import { html, nothing, render } from 'lit';
import { folderOf, widgets } from '../../src/embed/index.js';
import {
  isText,
  limits,
  personOf,
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
  change({ who: person.id, tag: person.tag, attributes: preset(person, person.tag) });
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
      ['plain', 'email'].includes(platformOf(choices).form)
        ? nothing
        : html`<section>
            <h2>The files</h2>
            <div class="fields">
              ${write(
                'folder',
                'Where the files are',
                choices.folder,
                (folder) => {
                  change({ folder });
                },
                {
                  max: limits.folder,
                  example: 'aware/',
                  hint:
                    choices.folder &&
                    folderOf(choices.folder) === 'aware/' &&
                    !/^aware\/?$/.test(choices.folder)
                      ? 'Write a folder, as in /files/aware/, or an address that begins with https://.'
                      : 'A folder on your site, or an https address.',
                },
              )}
              ${
                platformOf(choices).form === 'frame'
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

root.addEventListener('change', () => {
  const fragment = written(choices);
  history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname + location.search);
});
addEventListener('hashchange', () => {
  arrived = read(location.hash);
  choices = arrived;
  boxes.clear();
  draw();
});

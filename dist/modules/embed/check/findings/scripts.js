import { note, fix, good } from './levels.js';

const scripts = {
  "script-good": good("The page names the script {file}, and does not wait for it."),
  "script-missing": fix(
    "The script for {tag} is not on the page: visitors see the plain words only.",
    'Add the last line of our code: <script defer src="/aware/{tag}.min.js?v={version}"><\/script>. Or use aware.min.js, for all widgets. If your editor takes it away, somebody can put it into the template of the whole site once.'
  ),
  "script-bundle": note(
    "No script of ours is on the page by name; there are other module scripts.",
    "If one of them is your own bundle with aware-widgets in it, all is well. If not, add the last line of our code."
  ),
  "script-idle": note(
    "The script {file} is on the page, but no widget that it draws.",
    "Paste the widget too, or remove the script."
  ),
  "script-twice": note(
    "The script {file} is on the page {count} times.",
    "Keep one: it serves every widget on the page."
  ),
  "script-both": note(
    "aware.min.js and scripts of single widgets are both on the page: {files}.",
    "Keep only aware.min.js, which has them all."
  ),
  "script-versions": fix(
    "Two versions of our scripts are on the page: the first wins, and the other is loaded for nothing.",
    "Paste the code of all widgets again from the same folder, with one script."
  ),
  "script-inline": fix(
    "Our script stands in the page itself, or is started by a script in it.",
    'Link to the file instead: <script defer src="/aware/aware.min.js?v={version}"><\/script>. Many sites refuse scripts in the page, and this one would never get a newer number.'
  ),
  "script-waits": note(
    "The script {file} holds up the page while it loads.",
    'Add defer: <script defer src="...">.'
  ),
  "script-type": fix(
    'The script {file} has type="{value}": browsers do not run it. Tools that ask for consent do this.',
    "Remove the type. Our script sets no cookie and asks for nothing, so it needs no consent."
  ),
  "script-nomodule": fix("The script {file} has nomodule: browsers skip it.", "Remove nomodule."),
  "script-lost": fix(
    "The script {file} stands inside <{held}>, where it does not run.",
    "Move it out of there."
  ),
  "script-name-near": fix("There is no script of ours named {file}.", "Did you mean {near}?"),
  "script-name": fix("There is no script of ours named {file}.", "There are: {files}."),
  "script-audit": fix(
    "{file} is for auditors and testers: every other script of the page can read which line a visitor uses.",
    "On a live page name aware.min.js, without audit/ before it, and paste its hash with it."
  ),
  "script-modules": note(
    "{file} is made for bundlers: in a page it does not find lit.",
    "Use aware.min.js, or a file named after one widget."
  )
};

export { scripts };

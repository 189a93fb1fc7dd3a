import { note, fix, good } from './levels.js';

const hashes = {
  "hash-good": good("The hash of {file} is that of version {version}."),
  "hash-unread": good("{file} is pinned by a hash. It was not compared with a build."),
  "hash-none": note(
    "{file} is not pinned by a hash, so a changed file would run.",
    'Add integrity="{hash}" to its <script>.'
  ),
  "hash-none-unread": note(
    "{file} is not pinned by a hash, so a changed file would run.",
    "Paste the code again from dist/snippets/: it has one."
  ),
  "hash-old": fix(
    "The hash of {file} is not that of version {version}: it belongs to an older or another version.",
    "Copy our files again, and paste the code again. A browser refuses a script with another hash."
  ),
  "hash-other": fix(
    "The hash of {file} is that of {other}: browsers refuse the script.",
    'Write integrity="{hash}".'
  ),
  "hash-kind": note(
    "The hash of {file} is of another kind than ours, so it was not compared.",
    'Write integrity="{hash}".'
  ),
  "hash-odd": fix(
    "What stands in integrity for {file} is no hash, so browsers do not look at it.",
    'Write integrity="{hash}".'
  ),
  "hash-odd-unread": fix(
    "What stands in integrity for {file} is no hash, so browsers do not look at it.",
    "Paste the code again from dist/snippets/."
  ),
  "hash-beside": fix(
    "Beside our hash, the integrity of {file} holds {other}: browsers run a file that fits the strongest kind, or any of one kind.",
    'Write integrity="{hash}", and nothing else.'
  ),
  "hash-beside-unread": fix(
    "The integrity of {file} holds more than one hash: browsers run a file that fits the strongest kind, or any of one kind.",
    "Paste the code again from dist/snippets/: it has one."
  ),
  "hash-origin": fix(
    "{file} comes from {host} with a hash, but without crossorigin: from another site, browsers refuse it.",
    'Add crossorigin="anonymous". The other site must allow it too, with Access-Control-Allow-Origin.'
  ),
  "hash-origin-maybe": note(
    "{file} comes from {host} with a hash, but without crossorigin. If your page is on another site, browsers refuse it.",
    'Add crossorigin="anonymous". Another site must allow it too, with Access-Control-Allow-Origin.'
  )
};

export { hashes };

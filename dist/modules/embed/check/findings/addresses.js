import { fix, note } from './levels.js';

const addresses = {
  "address-empty": fix("A script or frame of ours has no address.", "Write where you put our files in src."),
  "address-disk": fix(
    "{address} is a place on a computer: visitors do not have it.",
    "Put our files on your website, and write their address there."
  ),
  "address-local": fix(
    "{address} leads to each visitor\u2019s own computer.",
    "Write the address of your website."
  ),
  "address-http": fix(
    "{address} begins with http://: a page with https:// refuses it.",
    "Write https:// in its place."
  ),
  "address-store": fix(
    "{address} shows files, but does not serve them to websites.",
    "Put our files on your own website, and write their address there."
  ),
  "address-cdn": fix(
    "{address} is not ours: we publish on no such service.",
    "Put our files on your own website, and write their address there."
  ),
  "address-relative": note(
    "{address} is looked for beside the page. On this page it becomes {url}.",
    "If that is not where your files are, or if the code stands on other pages too, write it from the top of your site, as in {root}."
  ),
  "address-relative-unknown": note(
    "{address} is looked for beside each page. On a page in a folder, as /help/now/, it becomes /help/now/{folder}.",
    "Write it from the top of your site, as in {root}: that is right on every page."
  ),
  "address-unversioned": note(
    "The address of {file} has no version: after an update, browsers that know it may keep the old file, and refuse it for its new hash.",
    "Paste the code again, or write ?v={version} behind {file}."
  ),
  "address-version": note(
    "The address of {file} says version {now}, and its hash is that of version {version}: browsers that know the address may keep the old file, and refuse it.",
    "Write ?v={version} behind it."
  ),
  "address-foreign": note(
    "{file} comes from {host}, which is not the site of this page: who runs it decides what your visitors see.",
    "If {host} is yours too, all is well. If not, put our files on your own website."
  ),
  "address-foreign-maybe": note(
    "{file} comes from {host}. If that is not the site of this page, who runs it decides what your visitors see.",
    "If {host} is yours, all is well. If not, put our files on your own website."
  ),
  "address-user": fix(
    "{address} leads to {host}: what stands before the @ is a name, not a site.",
    "Take away what stands before {host}, if that is the place you mean."
  ),
  "address-open": note(
    "Whether your server has {address}, a check of the page cannot know.",
    "Open that address on your site in a new tab. You should see code, or for a frame a widget, and no error page."
  ),
  "address-odd": fix("{address} is no address of a file.", "Write where you put our files.")
};

export { addresses };

import { webAddress } from '../internal/web-address.js';
import { version } from '../version.js';

const defaultFolder = "/aware/";
const isHttps = /^https:\/\/[a-z\d]([a-z\d.-]*[a-z\d])?(:\d+)?\/(?!\/)(?!(.*\/)?\.\.?\/)[\w./~%-]*$/;
const isFolder = /^(?!\/\/)[\w./~%-]+$/;
const isDisk = /^(file:|[a-z]:([\\/]|$)|\\\\|~[\\/])/i;
const isHere = /^(localhost|127(\.\d+){3}|\[::1\]|[\w-]+\.localhost)(:\d+)?(?=[/\\]|$)/i;
const isHost = /^([a-z\d]([\w-]*[a-z\d])?\.)+[a-z]{2,}(:\d+)?(?=[/\\]|$)/i;
const isFile = /\/[\w.-]+\.(m?js|html?)$/i;
const slashed = (folder) => folder.replace(/\/?$/, "/");
function corrected(address) {
  const read = webAddress(address);
  if (!read) return void 0;
  const { host, pathname } = new URL(read);
  const folder = slashed(`https://${host}${pathname.replace(isFile, "/")}`);
  return isHttps.test(folder) ? folder : void 0;
}
function mendPath(path) {
  const folder = path.replaceAll("\\", "/").replace(/[?#].*/, "").replace(/\s+/g, "%20").replace(isFile, "/").replace(/^(\.\.?\/|\/)*/, "/");
  return isFolder.test(folder) ? slashed(folder) : void 0;
}
const odd = (why, meant, folder = defaultFolder) => ({
  folder,
  odd: why,
  ...meant && { meant }
});
function readFolder(given) {
  const text = given.trim();
  if (!text) return { folder: defaultFolder };
  if (isDisk.test(text)) return odd("disk");
  const [, scheme = "", rest = text] = /^([a-z][a-z\d+.-]*:)?[\\/]{2}(.*)$/is.exec(text) ?? [];
  const isAddress = rest !== text;
  if (isAddress ? isHere.test(rest.replace(/^.*@/, "")) : isHere.test(text)) return odd("here");
  if (isAddress) {
    const whole = `https://${rest}`;
    const folder2 = URL.canParse(text) && isHttps.test(slashed(text)) && !isFile.test(text) && slashed(text);
    return folder2 ? { folder: folder2 } : odd("address", /^(https?:)?$/i.test(scheme) ? corrected(whole) : void 0);
  }
  if (isHost.test(text)) return odd("address", corrected(`https://${text}`));
  if (/^[a-z][a-z\d+.-]*:/i.test(text)) return odd("address");
  if (!isFolder.test(text) || isFile.test(text)) return odd("address", mendPath(text));
  const folder = slashed(text);
  if (!URL.canParse(folder, "https://site")) return odd("address");
  return folder.startsWith("/") ? { folder } : odd("relative", mendPath(folder), folder);
}
const folderOf = (folder) => readFolder(folder).folder;
const destinationOf = (given) => /^https:\/\/[^\s"'<>?#]+$/i.test(given) ? webAddress(given) : void 0;
const addressOf = (folder, file) => `${folder}${file}?v=${version}`;

export { addressOf, defaultFolder, destinationOf, folderOf, readFolder };

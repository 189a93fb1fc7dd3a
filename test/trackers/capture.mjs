/**
 * Keeps all that a page gives away: what it fetches, beacons, asks for as a picture, says to a socket or hands to a worker, as
 * it is before the network. Runs in the page before its scripts; `sent()` tells. And what the platform tells any page is made the
 * same for all: where a pointer was.
 */
export function capture() {
  // A frame that is new is where trackers take what no script has touched.
  if (self !== top) return;
  const kept = [];
  const bytesOf = (buffer) => {
    let text = '';
    for (const each of new Uint8Array(buffer)) text += String.fromCharCode(each);
    return { base64: btoa(text) };
  };
  const { Response, ArrayBuffer, FormData, URLSearchParams, Blob, ReadableStream } = self;
  const { isView } = ArrayBuffer;
  const stringify = JSON.stringify.bind(JSON);
  const shown = (value) =>
    stringify(value, (_, each) =>
      each instanceof ArrayBuffer
        ? bytesOf(each)
        : isView(each)
          ? bytesOf(each.buffer.slice(each.byteOffset, each.byteOffset + each.byteLength))
          : typeof each === 'bigint'
            ? String(each)
            : each,
    );
  const read = async (body) => {
    if (body === null || body === undefined) return '';
    if (typeof body === 'string') return body;
    if (body instanceof URLSearchParams) return String(body);
    if (body instanceof FormData)
      return shown(await Promise.all([...body].map(async ([name, value]) => [name, await read(value)])));
    if (body instanceof Blob || body instanceof ReadableStream)
      return bytesOf(await new Response(body).arrayBuffer());
    if (body instanceof ArrayBuffer) return bytesOf(body);
    if (isView(body)) return bytesOf(body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength));
    return shown(body);
  };
  const keep = (by, to, body) => {
    kept.push(read(body).then((text) => ({ by, to: String(to), body: text })));
  };

  const { fetch: send, WebSocket: Socket, Worker: OwnWorker } = self;
  self.fetch = function (resource, options) {
    if (resource instanceof Request) {
      const { url } = resource;
      kept.push(
        new Response(resource.clone().body)
          .arrayBuffer()
          .then((buffer) => ({ by: 'fetch', to: url, body: bytesOf(buffer) })),
      );
    }
    let body = options?.body;
    if (body instanceof ReadableStream) {
      const [one, other] = body.tee();
      body = one;
      options = { ...options, body: other };
    }
    if (!(resource instanceof Request) || body) keep('fetch', resource, body);
    return send.call(self, resource, options);
  };
  const { open, send: sendXhr } = XMLHttpRequest.prototype;
  const targets = new WeakMap();
  XMLHttpRequest.prototype.open = function (method, url, ...more) {
    targets.set(this, url);
    return open.call(this, method, url, ...more);
  };
  XMLHttpRequest.prototype.send = function (body) {
    keep('xhr', targets.get(this), body);
    return sendXhr.call(this, body);
  };
  const { sendBeacon } = Navigator.prototype;
  Navigator.prototype.sendBeacon = function (url, body) {
    keep('beacon', url, body);
    return sendBeacon.call(this, url, body);
  };
  const src = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src');
  Object.defineProperty(HTMLImageElement.prototype, 'src', {
    ...src,
    set(url) {
      keep('picture', url);
      src.set.call(this, url);
    },
  });
  self.WebSocket = class extends Socket {
    send(body) {
      keep('socket', this.url, body);
      super.send(body);
    }
  };
  self.Worker = class extends OwnWorker {
    postMessage(message, more) {
      keep('worker', '', shown(message));
      super.postMessage(message, more);
    }
  };
  Object.defineProperty(self, 'sent', { value: () => Promise.all(kept) });

  const where =
    /^(client|page|screen|offset|layer|movement)?[XY]$|^(x|y|radiusX|radiusY|force|width|height|pressure)$/;
  for (const kind of [MouseEvent, PointerEvent, self.Touch])
    for (const [name, field] of Object.entries(kind ? Object.getOwnPropertyDescriptors(kind.prototype) : {}))
      if (where.test(name) && field.get)
        Object.defineProperty(kind.prototype, name, { ...field, get: () => -1 });
}

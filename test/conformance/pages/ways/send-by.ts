const to = '/api/send';
const json = (text: string) => JSON.stringify({ model: 'small', input: { parts: [{ text }] } });
const post = (body: BodyInit, more: RequestInit = {}) =>
  void fetch(to, { method: 'POST', body, ...more }).catch(() => {});
const socketAddress = () => new URL('/ws', location.href).href.replace(/^http/, 'ws');
const parameters = (text: string) => `q=${encodeURIComponent(text)}`;

/** A form of one field, as server-rendered chats have it. Its answer goes to a frame, so that the page stays. */
function submitForm(text: string, method: 'get' | 'post', encoding: string, by: 'submit' | 'requestSubmit') {
  const frame = document.createElement('iframe');
  frame.name = 'answer';
  frame.hidden = true;
  const form = document.createElement('form');
  Object.assign(form, { method, action: to, target: frame.name, enctype: encoding, hidden: true });
  const field = document.createElement('textarea');
  field.name = 'message';
  field.value = text;
  form.append(field);
  document.body.append(frame, form);
  form[by]();
}

function xhr(body: XMLHttpRequestBodyInit, type?: string) {
  const request = new XMLHttpRequest();
  request.open('POST', to);
  if (type) request.setRequestHeader('content-type', type);
  request.send(body);
}

function formData(text: string): FormData {
  const form = new FormData();
  form.set('message', text);
  form.set('attachment', new File([new Uint8Array([0, 255, 1])], 'a.bin'));
  return form;
}

function socket(send: (socket: WebSocket) => void) {
  const opened = new WebSocket(socketAddress());
  opened.onopen = () => send(opened);
}

/** A frame whose window has wrappers of its own only if they are put there before anybody can take them. */
function pristineFetch(make: (frame: HTMLIFrameElement) => void, take: (frame: HTMLIFrameElement) => Window) {
  return (text: string) => {
    const frame = document.createElement('iframe');
    frame.hidden = true;
    make(frame);
    document.body.append(frame);
    const clean = take(frame).fetch;
    void clean
      .call(window, new URL(to, location.href).href, { method: 'POST', body: json(text) })
      .catch(() => {});
  };
}

const own = (frame: HTMLIFrameElement) => frame.contentWindow!;
const blobPage = () => URL.createObjectURL(new Blob(['<p>frame</p>'], { type: 'text/html' }));
const dedicated = () => new Worker('/suite/worker.js');
const shared = () => new SharedWorker('/suite/shared-worker.js');

/** Every way in which a text can leave a page; most take one line. */
export const ways: Record<string, (text: string) => void> = {
  'fetch string': (text) => post(json(text), { headers: { 'content-type': 'application/json' } }),
  'fetch Request': (text) =>
    void fetch(new Request(to, { method: 'POST', body: json(text) })).catch(() => {}),
  'fetch stream': (text) => {
    const body = new Blob([json(text)]).stream();
    void fetch(to, { method: 'POST', body, duplex: 'half' } as RequestInit).catch(() => {});
  },
  'fetch FormData': (text) => post(formData(text)),
  'fetch URLSearchParams': (text) => post(new URLSearchParams({ message: text })),
  'fetch Blob': (text) => post(new Blob([json(text)], { type: 'application/json' })),
  'fetch bytes': (text) => post(new TextEncoder().encode(json(text))),
  'fetch keepalive': (text) => post(json(text), { keepalive: true }),
  'fetch JSON in a form field': (text) =>
    post(new URLSearchParams({ 'f.req': JSON.stringify([null, json(text)]) })),
  'fetch Connect frame': (text) => {
    const bytes = new TextEncoder().encode(json(text));
    const framed = new Uint8Array(5 + bytes.length);
    new DataView(framed.buffer).setUint32(1, bytes.length);
    framed.set(bytes, 5);
    post(framed, { headers: { 'content-type': 'application/connect+json' } });
  },
  'fetch GET': (text) => void fetch(`${to}?${parameters(text)}`).catch(() => {}),
  XHR: (text) => xhr(json(text), 'application/json'),
  'XHR FormData': (text) => xhr(formData(text)),
  'XHR Blob': (text) => xhr(new Blob([json(text)])),
  'WebSocket text': (text) => socket((opened) => opened.send(json(text))),
  'WebSocket binary': (text) => socket((opened) => opened.send(new TextEncoder().encode(json(text)))),
  'WebSocket Blob': (text) => socket((opened) => opened.send(new Blob([json(text)]))),
  sendBeacon: (text) => void navigator.sendBeacon(to, json(text)),
  'sendBeacon Blob': (text) => void navigator.sendBeacon(to, new Blob([json(text)])),
  'form POST': (text) => submitForm(text, 'post', 'application/x-www-form-urlencoded', 'requestSubmit'),
  'form POST multipart': (text) => submitForm(text, 'post', 'multipart/form-data', 'requestSubmit'),
  'form.submit()': (text) => submitForm(text, 'post', 'application/x-www-form-urlencoded', 'submit'),
  'form GET': (text) => submitForm(text, 'get', 'application/x-www-form-urlencoded', 'requestSubmit'),
  EventSource: (text) => void new EventSource(`/api/events?${parameters(text)}`),
  'image address': (text) => {
    new Image().src = `${to}?${parameters(text)}`;
  },
  'location navigation': (text) => location.assign(`/suite/blank?${parameters(text)}`),
  'window.open': (text) => void open(`/suite/blank?${parameters(text)}`),
  'dedicated worker': (text) => dedicated().postMessage(json(text)),
  'blob worker': (text) => {
    const source = `fetch(${JSON.stringify(new URL(to, location.href).href)}, { method: 'POST', body: ${JSON.stringify(json(text))} })`;
    new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
  },
  'shared worker': (text) => shared().port.postMessage(json(text)),
  'worker WebSocket': (text) => dedicated().postMessage({ socket: socketAddress(), body: json(text) }),
  'service worker': (text) => {
    void navigator.serviceWorker
      .getRegistration('/suite/')
      .then((registration) => registration?.active?.postMessage(json(text)));
  },
  'fetch of a srcdoc frame': pristineFetch((frame) => {
    frame.srcdoc = '<p>frame</p>';
  }, own),
  'fetch of a blob: frame': pristineFetch((frame) => {
    frame.src = blobPage();
  }, own),
  'fetch of a javascript: frame': pristineFetch((frame) => {
    frame.src = 'javascript:""';
  }, own),
  'fetch of a frame with an address': pristineFetch((frame) => {
    frame.src = '/suite/blank';
  }, own),
  'fetch of an empty frame': pristineFetch(() => {}, own),
  'fetch of window[n]': pristineFetch(
    (frame) => {
      frame.srcdoc = '<p>frame</p>';
    },
    () => window[window.length - 1] as Window,
  ),
  'WebSocket of a srcdoc frame': (text) => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>frame</p>';
    document.body.append(frame);
    const Clean = (frame.contentWindow as unknown as typeof globalThis).WebSocket;
    const opened = new Clean(socketAddress());
    opened.onopen = () => opened.send(json(text));
  },
};

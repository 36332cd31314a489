import type { Fixture } from '../../fixtures/chat/start-chat.ts';

/**
 * What chat sites have around their editor: a paste button, files, suggested prompts, editing of an old message, a
 * prompt from the address. It works with any page that has a `fixture`.
 */
const address = new URL(location.href).searchParams;
const bar = document.createElement('div');
document.body.append(bar);

function whenReady(work: (fixture: Fixture) => void): void {
  const wait = setInterval(() => {
    if (!window.fixture) return;
    clearInterval(wait);
    work(window.fixture);
  }, 10);
}

function button(name: string, work: () => void): void {
  const element = document.createElement('button');
  element.textContent = name;
  element.className = `suite-${name}`;
  element.addEventListener('click', work);
  bar.append(element);
}

const suiteText = () => window.suiteText ?? '';
const post = (path: string, body: BodyInit) => void fetch(path, { method: 'POST', body }).catch(() => {});

button(
  'paste',
  () => void navigator.clipboard.readText().then((text) => window.fixture.insertByScript(text)),
);
button('suggestion', () => {
  window.fixture.insertByScript(suiteText());
  window.fixture.send();
});
button('edit', () => {
  const old = document.createElement('textarea');
  old.className = 'suite-old-message';
  old.value = 'This was sent before. ';
  bar.append(old);
  old.focus();
  button('resend', () =>
    post(
      '/backend-api/f/conversation',
      JSON.stringify({ action: 'edit', messages: [{ role: 'user', content: old.value }] }),
    ),
  );
});

function upload(file: File): void {
  const form = new FormData();
  const way = address.get('upload');
  if (way === 'json') {
    const reader = new FileReader();
    reader.onload = () =>
      post('/backend-api/files', JSON.stringify({ name: file.name, data: reader.result }));
    reader.readAsDataURL(file);
  } else if (way === 'raw') {
    post('/backend-api/files', file);
  } else if (way === 'xhr') {
    const request = new XMLHttpRequest();
    request.open('PUT', '/backend-api/files');
    request.send(file);
  } else {
    form.set('file', file);
    post('/backend-api/files', form);
  }
}

const input = document.createElement('input');
input.type = 'file';
input.multiple = true;
input.className = 'suite-file';
input.addEventListener('change', () => {
  for (const file of input.files ?? []) upload(file);
});
bar.append(input);
document.addEventListener('dragover', (event) => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
});
document.addEventListener('drop', (event) => {
  const files = event.dataTransfer?.files;
  if (!files?.length) return;
  event.preventDefault();
  for (const file of files) upload(file);
});

whenReady((fixture) => {
  const prompt = address.get('q') ?? new URLSearchParams(location.hash.slice(1)).get('q');
  if (!prompt) return;
  fixture.insertByScript(prompt);
  if (address.has('go')) fixture.send();
});

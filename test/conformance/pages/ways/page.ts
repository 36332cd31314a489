import { ways } from './send-by.ts';

const parameters = new URL((document.currentScript as HTMLScriptElement).src).searchParams;
const send = ways[parameters.get('way') ?? ''];
const composer = document.createElement('textarea');
composer.rows = 6;
composer.cols = 100;
composer.setAttribute('aria-label', 'Message');
const button = document.createElement('button');
button.textContent = 'Send';
button.className = 'send';
document.body.append(composer, button);
if (parameters.get('way') === 'service worker')
  void navigator.serviceWorker.register('/suite/service-worker.js', { scope: '/suite/' });

function sendAway(): void {
  const text = composer.value;
  composer.value = '';
  if (text) send?.(text);
}

button.addEventListener('click', sendAway);
let timer: ReturnType<typeof setTimeout> | undefined;
/** `?alone`: the site sends by itself, shortly after the last input, with nothing to hold on to. */
if (parameters.has('alone'))
  composer.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(sendAway, 700);
  });

const byId = (id) => document.getElementById(id);
const find = (selector) => document.querySelector(selector);
const composer = byId('prompt-textarea');
const messages = find('.messages');

/** Made up, and in parts, so that no scanner takes this file for a leak. */
const samples = [
  {
    name: 'An AWS access key',
    text: `Why is this refused? aws_access_key_id = ${['AKIA', 'Z7QW3RTB', 'MN5KP2XD'].join('')}, region eu-west-1`,
  },
  {
    name: 'A payment card',
    text: `Write a reply to Ann. She paid with ${['4539', '1488', '0343', '6467'].join(' ')} on Monday.`,
  },
  {
    name: 'Nothing sensitive',
    text: 'Write a friendly reminder: the team lunch is on 12 May at 12:30.',
  },
];

for (const sample of samples) {
  const item = add(find('.samples'), 'li');
  const words = add(item, 'div');
  add(words, 'strong').textContent = sample.name;
  add(words, 'span').textContent = sample.text;
  const button = add(item, 'button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', `Copy: ${sample.name}`);
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(sample.text);
    button.textContent = 'Copied';
    setTimeout(() => {
      button.textContent = 'Copy';
    }, 1500);
    composer.focus();
  });
}

composer.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  find('.bar').requestSubmit();
});

find('.bar').addEventListener('submit', (event) => {
  event.preventDefault();
  const text = composer.value.trim();
  if (text) void send(text);
});

new EventSource('/received').addEventListener('message', (event) => {
  const { time, text } = JSON.parse(event.data);
  find('.nothing').hidden = true;
  const item = document.createElement('li');
  add(item, 'time').textContent = new Date(time).toLocaleTimeString();
  add(item, 'pre').textContent = text;
  find('.received').prepend(item);
});

composer.focus();

async function send(text) {
  composer.value = '';
  find('.welcome')?.remove();
  say('you', text);
  const answer = say('assistant', '');
  try {
    const body = JSON.stringify({ messages: [{ role: 'user', content: text }] });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('/backend-api/f/conversation', { method: 'POST', headers, body });
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      answer.textContent += part.value;
      answer.scrollIntoView({ block: 'end' });
    }
  } catch {
    answer.textContent = 'That did not reach the server.';
  }
}

function say(who, text) {
  const message = add(messages, 'div');
  message.className = `message ${who}`;
  message.textContent = text;
  message.scrollIntoView({ block: 'end' });
  return message;
}

function add(to, tag) {
  const element = document.createElement(tag);
  to.append(element);
  return element;
}

const send = `const send = (body) => fetch('/api/send', { method: 'POST', body });`;

/** Scripts of workers: realms that no content script enters. */
export const workers: Record<string, string> = {
  'worker.js': `${send}
onmessage = ({ data }) => {
  if (typeof data === 'string') return void send(data);
  const socket = new WebSocket(data.socket);
  socket.onopen = () => socket.send(data.body);
};`,
  'shared-worker.js': `${send}
onconnect = ({ ports }) => { ports[0].onmessage = ({ data }) => void send(data); };`,
  'service-worker.js': `${send}
onmessage = (event) => event.waitUntil(send(event.data));
oninstall = () => skipWaiting();`,
};

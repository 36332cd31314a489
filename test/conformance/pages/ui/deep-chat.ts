import 'deep-chat';

const chat = document.createElement('deep-chat');
Object.assign(chat, {
  connect: { url: '/api/chat', method: 'POST' },
  mixedFiles: true,
  style: 'width: 900px; height: 500px',
});
document.body.append(chat);

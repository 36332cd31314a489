import { register } from 'vue-advanced-chat';
import { post } from './post.ts';

register();
const user = { _id: 'kim', username: 'Kim' };
const chat = document.createElement('vue-advanced-chat') as HTMLElement & Record<string, unknown>;
const messages: object[] = [];
const say = (content: string, senderId: string) => {
  messages.push({
    _id: String(messages.length),
    content,
    senderId,
    username: senderId,
    date: '',
    timestamp: '',
  });
  chat.messages = [...messages];
};
Object.assign(chat, {
  height: '500px',
  currentUserId: 'kim',
  rooms: [{ roomId: 'one', roomName: 'Assistant', avatar: '', users: [user, { _id: 'ai', username: 'AI' }] }],
  roomsLoaded: true,
  messagesLoaded: true,
  singleRoom: true,
  showAudio: false,
});
chat.addEventListener('send-message', (event) => {
  const [{ content }] = (event as CustomEvent<[{ content: string }]>).detail;
  say(content, 'kim');
  void post(content).then((answer) => say(answer, 'ai'));
});
chat.addEventListener('fetch-messages', () => {
  chat.messagesLoaded = true;
  say('Hello', 'ai');
});
document.body.append(chat);

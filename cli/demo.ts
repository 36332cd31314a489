import { parseArgs } from 'node:util';
import { hasDisplay } from './demo/has-display.ts';
import { runDemo } from './demo/run-demo.ts';

const { values } = parseArgs({
  options: { once: { type: 'boolean', default: false }, headless: { type: 'boolean', default: false } },
});
const say = (line: string) => console.log(line);

/** Prints one plain sentence; the stack only where somebody asks for it. */
function giveUp(error: Error): never {
  console.error(
    `\nThe demo stopped: ${process.env.DEBUG ? error.stack : error.message.split('\nCall log')[0]}`,
  );
  process.exit(1);
}

const demo = await runDemo({
  headless: values.headless || values.once || !hasDisplay(),
  staysUp: !values.once,
  say,
}).catch(giveUp);
let stopping = false;
async function stop(why: string): Promise<void> {
  if (stopping) return;
  stopping = true;
  say(why);
  await demo.close();
  process.exit(0);
}

if (values.once) {
  await stop('\nDone.');
} else {
  say(`${demo.played ? '\nThat was the demo. It' : 'Everything'} stays up until you press Ctrl+C.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop('\nStopping.'));
  await demo.browserClosed;
  await stop('The browser was closed. Stopping.');
}

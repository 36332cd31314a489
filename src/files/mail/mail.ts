import PostalMime from 'postal-mime';
import type { Collector, Source } from '../collector.ts';
import { textOfMarkup } from '../text/markup.ts';

const header =
  /^(?:from|to|cc|date|subject|received|return-path|message-id|mime-version|content-type|delivered-to|x-[\w-]+|dkim-signature|authentication-results|reply-to|sender):/i;
/** Messages read of a mailbox file. */
const mostMessages = 2_000;

/** Two header lines of a mail among the first lines, and nothing else before them. */
export function isMail(text: string): boolean {
  const lines = text.slice(0, 4000).split(/\r?\n/);
  if (lines[0]?.startsWith('From ')) lines.shift();
  if (!header.test(lines[0] ?? '')) return false;
  const end = lines.indexOf('');
  const head = lines.slice(0, end < 0 ? undefined : end);
  return (
    head.filter((line) => header.test(line)).length >= 3 &&
    head.every((line) => /^[\w-]+:|^[ \t]|^From /.test(line))
  );
}

/** A mail or a mailbox (RFC 5322, RFC 2045, RFC 4155): decoded headers and bodies; attachments are read as files. */
export async function readMail(source: Source, text: string, collector: Collector): Promise<void> {
  if (!text.startsWith('From ')) return readMessage(source.path, source.bytes, source.depth, collector);
  const messages = text.split(/^From .*\r?\n/m).filter((message) => message.trim() !== '');
  for (const [index, message] of messages.slice(0, mostMessages).entries()) {
    await readMessage(
      `${source.path}/${index + 1}`,
      new TextEncoder().encode(message),
      source.depth,
      collector,
    );
  }
  if (messages.length > mostMessages) collector.unreadable(source.path, 'too-large');
}

async function readMessage(
  path: string,
  bytes: Uint8Array,
  depth: number,
  collector: Collector,
): Promise<void> {
  const mail = await PostalMime.parse(bytes, { rfc822Attachments: true });
  collector.text(
    `${path}#headers`,
    mail.headers.map(({ originalKey, value }) => `${originalKey}: ${value}`).join('\n'),
  );
  collector.text(`${path}#subject`, mail.subject ?? '');
  collector.text(`${path}#text`, mail.text ?? '');
  if (mail.html) {
    const { text, hidden } = textOfMarkup(mail.html);
    collector.text(`${path}#html`, text);
    collector.text(`${path}#html-hidden`, hidden);
  }
  for (const [index, { filename, content, related }] of mail.attachments.entries()) {
    const name = filename ?? `attachment-${index + 1}`;
    collector.budget.takeEntry();
    collector.text(`${path}/${name}#name`, filename ?? '');
    const inside = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
    // A logo in a signature is no picture that somebody sends.
    if (related && inside.length < 50_000) continue;
    await collector.inside({ path: `${path}/${name}`, bytes: inside, depth: depth + 1 });
  }
}

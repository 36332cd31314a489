import { awsKey, card } from '../e2e/harness/secrets.ts';

export interface Payload {
  id: string;
  /** Clean texts must arrive as they are, secrets must not arrive. */
  kind: 'clean' | 'secret';
  text: string;
  html?: string;
  /** Any of these at the server is a leak. */
  secret: readonly string[];
  /** True where only all of `secret` together are a leak. */
  onlyTogether?: true;
  /** A word that stands in the text and nowhere else: what it was sent in is found by it. */
  mark: string;
  /** Two messages, one after the other. */
  parts?: readonly [string, string];
  /** Where the secret begins and ends is a matter of taste: the text round the placeholder is not compared. */
  fuzzyEnds?: true;
  /** Too long or too many lines to be typed. */
  pasteOnly?: true;
}

const mark = 'Quarzporphyr';
const hello = `${mark}: Grüße aus Łódź 🚀 你好，世界 שלום عليكم é é, 3 < 4 & "quotes" – 50 %`;
const setting = `aws_access_key_id = ${awsKey}`;
const base64 = Buffer.from(`${setting}\nregion = eu-west-1`).toString('base64');
const zeroWidth = [...awsKey].join('\u200b');
const fullWidth = awsKey.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const keyLines = privateKeyLines();
const email = ['kim.marlowe', 'acme-robotics.example'].join('@');

export const payloads: readonly Payload[] = [
  clean('clean line', `${hello} <b>no tag</b>`),
  clean('clean lines', `${hello}\n\nhere is the plan:\n\tindented 1\n\tindented 2\nBest, Ann`),
  {
    ...clean('clean rich', `${mark} point\none\ntwo`),
    html: `<p><b>${mark}</b> point &amp; <i>more</i></p><ul><li>one</li><li>two <a href="https://acme.example/a">link</a></li></ul>`,
  },
  { ...clean('clean 100 KB', ordinary(100_000)), pasteOnly: true },
  secret('key', `${mark}: why does this fail? ${setting} in eu-west-1`, [awsKey]),
  secret('card', `${mark}: please charge my card ${card}, 11/29`, [card, card.replaceAll(' ', '')]),
  secret('e-mail', `${mark}: write to ${email} today`, [email]),
  {
    ...secret('private key', `${mark}\n${keyLines.join('\n')}\n`, keyLines.slice(2, 6)),
    pasteOnly: true,
    fuzzyEnds: true,
  },
  { ...secret('base64', `${mark}: what does this say? ${base64}`, [base64, awsKey]), fuzzyEnds: true },
  secret('zero width', `${mark}: aws_access_key_id = ${zeroWidth}`, [zeroWidth, awsKey]),
  secret('full width', `${mark}: aws_access_key_id = ${fullWidth}`, [fullWidth, awsKey]),
  {
    ...secret('in two messages', '', [awsKey.slice(0, 11), awsKey.slice(11)]),
    onlyTogether: true,
    parts: [`${mark}: the key begins ${awsKey.slice(0, 11)}`, `${awsKey.slice(11)} is its rest`],
  },
  {
    ...secret('key in 100 KB', `${ordinary(50_000)}\n${setting}\n${ordinary(50_000)}`, [awsKey]),
    pasteOnly: true,
  },
];

/** What every editor is asked with in every channel; the others go through a few. */
export const usual = ['clean line', 'key'];

export function payloadOf(id: string): Payload {
  const found = payloads.find((payload) => payload.id === id);
  if (!found) throw new Error(`There is no payload "${id}".`);
  return found;
}

function clean(id: string, text: string): Payload {
  return { id, kind: 'clean', text, secret: [], mark };
}

function secret(id: string, text: string, values: readonly string[]): Payload {
  return { id, kind: 'secret', text, secret: values, mark };
}

/** Prose of about so many characters, in lines. */
function ordinary(length: number): string {
  const line = `${mark}: the meeting is on 12 May at 10:30, room 4.12, budget 1,200 euros, and nobody objects.`;
  return Array.from({ length: Math.ceil(length / (line.length + 1)) }, () => line).join('\n');
}

/** Of the right shape; the bytes are a counter's. */
function privateKeyLines(): string[] {
  const bytes = Uint8Array.from({ length: 1_190 }, (_, index) => (index * 73 + (index >> 3) * 31 + 48) % 256);
  const body =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  const [begin, end] = ['BEGIN', 'END'].map(
    (word) => `-----${word} ${['RSA', 'PRIVATE', 'KEY'].join(' ')}-----`,
  );
  return [begin!, ...body, end!];
}

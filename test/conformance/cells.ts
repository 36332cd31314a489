import { type Channel, channels } from './channels.ts';
import { ways } from './pages/ways/send-by.ts';
import { type Payload, payloadOf, payloads, usual } from './payloads.ts';
import { chatInterfaces, editors, type Subject, transport } from './subjects.ts';

/** One question of the suite: this payload, by this channel, into this page. */
export interface Cell {
  id: string;
  subject: Subject;
  channel: Channel;
  payload: Payload;
}

export interface Filter {
  editor?: string[];
  channel?: string[];
  payload?: string[];
  kind?: string[];
}

/** Files and odd payloads do not depend on the editor as keys do: these stand for the others. */
const forFiles = ['textarea', 'prosemirror'];
const forPayloads = ['textarea', 'react-textarea', 'prosemirror', 'lexical', 'ckeditor', 'codemirror'];
const forPayloadChannels = ['paste', 'type, Enter'];

const byClick: Channel = { ...channels.find(({ id }) => id === 'type, click')!, id: 'click' };
const alone: Channel = {
  id: 'by itself',
  run: async (act) => {
    await act.focus();
    await act.type(act.payload.text);
    await act.page.waitForTimeout(900);
    await act.settle();
  },
};

export function allCells(): Cell[] {
  return [...pageCells(), ...transportCells()];
}

export function select(cells: readonly Cell[], filter: Filter): Cell[] {
  const fits = (wanted: string[] | undefined, name: string) => !wanted || wanted.includes(name);
  return cells.filter(
    ({ subject, channel, payload }) =>
      fits(filter.editor, subject.id) &&
      fits(filter.channel, channel.id) &&
      fits(filter.payload, payload.id) &&
      fits(filter.kind, subject.kind),
  );
}

function pageCells(): Cell[] {
  const cells: Cell[] = [];
  for (const channel of channels)
    for (const subject of [...editors, ...chatInterfaces()])
      for (const payload of payloadsFor(subject, channel)) cells.push(cell(subject, channel, payload));
  return cells;
}

function payloadsFor(subject: Subject, channel: Channel): Payload[] {
  if (channel.ownPages && subject.kind !== 'editor') return [];
  if (channel.id === 'suggestion' && subject.kind !== 'editor' && !subject.suggestion) return [];
  if (channel.file)
    return forFiles.includes(subject.id) ? [payloadOf(channel.file.secret ? 'key' : 'clean line')] : [];
  if (channel.id === 'undo and redo') return [payloadOf('clean lines')];
  if (channel.id === 'rich paste') return [payloadOf('clean rich'), payloadOf('key')];
  const every = forPayloads.includes(subject.id) && forPayloadChannels.includes(channel.id);
  const extra = subject.kind === 'editor' && channel.id === 'paste' ? ['clean lines'] : [];
  return payloads.filter(
    ({ id, pasteOnly, html }) =>
      (every || usual.includes(id) || extra.includes(id)) &&
      !(channel.typed && (pasteOnly || html || id === 'clean lines')),
  );
}

function transportCells(): Cell[] {
  return Object.keys(ways).flatMap((way) =>
    [byClick, alone].flatMap((channel) =>
      usual.map((payload) => cell(transport(way, channel === alone), channel, payloadOf(payload))),
    ),
  );
}

function cell(subject: Subject, channel: Channel, payload: Payload): Cell {
  return { id: `${subject.kind} / ${subject.id} / ${channel.id} / ${payload.id}`, subject, channel, payload };
}

import { resolveEntities } from '../text/markup.ts';

export interface XmlShape {
  /** Local names of elements whose end begins a new line. */
  lines: ReadonlySet<string>;
  /** Local names of elements that stand for a tab, at their beginning (empty) or end. */
  tabs: ReadonlySet<string>;
  /** Attributes whose values are words. */
  attributes?: RegExp;
}

/**
 * The characters of an XML document of an office program in reading order. Runs that formatting has torn apart come
 * together again; deleted and hidden text is part of it.
 */
export function textOfXml(xml: string, { lines, tabs, attributes }: XmlShape): string {
  const pieces: string[] = [];
  let at = 0;
  for (;;) {
    const open = xml.indexOf('<', at);
    if (open < 0) break;
    if (open > at) pieces.push(xml.slice(at, open));
    if (xml.startsWith('<![CDATA[', open)) {
      const close = xml.indexOf(']]>', open);
      pieces.push(xml.slice(open + 9, close < 0 ? undefined : close));
      at = close < 0 ? xml.length : close + 3;
      continue;
    }
    const close = xml.indexOf('>', open);
    if (close < 0) break;
    const isEnd = xml.charCodeAt(open + 1) === 0x2f || xml.charCodeAt(close - 1) === 0x2f;
    if (isEnd) {
      const name = localName(xml, open, close);
      if (lines.has(name)) pieces.push('\n');
      else if (tabs.has(name)) pieces.push('\t');
    }
    if (attributes && close - open > 12) {
      for (const [, value] of xml.slice(open, close).matchAll(attributes))
        if (value) pieces.push(`\n${value}\n`);
    }
    at = close + 1;
  }
  return resolveEntities(pieces.join(''));
}

function localName(xml: string, open: number, close: number): string {
  let start = xml.charCodeAt(open + 1) === 0x2f ? open + 2 : open + 1;
  let end = start;
  for (; end < close; end += 1) {
    const code = xml.charCodeAt(end);
    if (code === 0x3a) start = end + 1;
    else if (code === 0x20 || code === 0x2f || code === 0x0a || code === 0x0d || code === 0x09) break;
  }
  return xml.slice(start, end);
}

/** XML says its encoding in a mark or in its first line; office programs write UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff || (bytes[0] === 0x3c && bytes[1] === 0))
    return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe || (bytes[0] === 0 && bytes[1] === 0x3c))
    return new TextDecoder('utf-16be').decode(bytes);
  const declared = /^[^>]{0,80}encoding=["']([\w-]+)/.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 200)),
  );
  try {
    return new TextDecoder(declared?.[1] ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes);
  }
}

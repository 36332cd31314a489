import { type BuildResult, build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureChromium } from '../../cli/chromium/install-chromium.ts';

/** What is read, and as what; `\u2060` and its like are written out. */
const cases: [name: string, html: string, expected: string][] = [
  ['paragraphs', '<p>a</p><p>b</p>', 'a\nb'],
  ['empty paragraphs', '<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
  ['line breaks in one block', 'a<br>b<br><br>c', 'a\nb\n\nc'],
  ['text beside blocks', 'a<div>b</div>c', 'a\nb\nc'],
  ['nested lists', '<ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>', 'a\nb\nc'],
  ['tables', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>', 'a\nb\nc\nd'],
  ['a block of code', '<pre><code>a\n  b\n</code></pre>', 'a\n  b\n'],
  ['formatting within a word', 'a<b>b</b><i>c</i>d', 'abcd'],
  ['white space that collapses', '<div>\n  <p>a\n   b</p>\n  <p> c </p>\n</div>', 'a b\nc '],
  ['white space that is kept', '<div style="white-space:pre-wrap"> a\n  b</div>', ' a\n  b'],
  ['a space before formatting', 'a <b> b</b>', 'a b'],
  ['characters of no width', 'AK\u200bIA\ufeff\u2060X', 'AKIAX'],
  ['emoji and right-to-left text', 'a 🚀 שלום e\u0301', 'a 🚀 שלום e\u0301'],
  ['a mention', 'Hi <span contenteditable="false">@Kim <b>Lee</b></span>!', 'Hi @Kim Lee!'],
  ['a placeholder', '<span contenteditable="false" class="cm-placeholder">Ask</span>a', 'a'],
  ['a decoration', 'a<span contenteditable="false" aria-hidden="true">#</span>b', 'ab'],
  [
    'what is not shown',
    'a<span hidden>b</span><span style="visibility:hidden">c</span><style>d{}</style>',
    'a',
  ],
  [
    'what shows in something hidden',
    '<p style="visibility:hidden">a<b style="visibility:visible">b</b></p>',
    'b',
  ],
  ['controls of the editor', 'a<select><option>js</option></select><button>Copy</button>', 'a'],
];

describe('reading a composer', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    const { path } = await ensureChromium();
    browser = await chromium.launch({
      executablePath: path,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    page = await browser.newPage();
    const built: BuildResult<{ write: false }> = await build({
      stdin: {
        contents: `import { readComposer } from './src/guard/composer/read.ts';
          import { rangeOf } from './src/guard/composer/dom-reader.ts';
          import { composerOf } from './src/guard/composer/editable.ts';
          Object.assign(globalThis, { readComposer, rangeOf, composerOf });`,
        resolveDir: process.cwd(),
      },
      bundle: true,
      write: false,
      format: 'iife',
    });
    await page.addScriptTag({ content: built.outputFiles[0]!.text });
  });
  afterAll(() => browser?.close());

  const evaluate = <T>(html: string, expression: string) =>
    page.evaluate(
      ([content, code]) => {
        document.body.innerHTML = `<div id="composer" contenteditable="true">${content}</div>`;
        return new Function('composer', `return ${code}`)(document.querySelector('#composer'));
      },
      [html, expression],
    ) as Promise<T>;

  it.each(cases)('takes in %s', async (_, html, expected) => {
    expect(await evaluate<string>(html, 'readComposer(composer).text')).toBe(expected);
  });

  it.each(cases)('finds the way back to every character of %s', async (_, html, text) => {
    const back = await evaluate<(string | null)[]>(
      html,
      `(() => { const reading = readComposer(composer); let at = 0;
        return [...reading.text].map((c) => rangeOf(reading, at, (at += c.length))?.toString() ?? null); })()`,
    );
    for (const [at, character] of [...text].entries()) {
      // Line breaks have no node, mentions cannot be edited, and what has no width comes along.
      const found = back[at]?.replace(/[\u200b\u2060\ufeff]/g, '');
      if (found?.trim()) expect(found).toBe(character);
      else expect(found?.length ?? 0, 'one space or nothing').toBeLessThanOrEqual(1);
    }
  });

  it('gives no range for what cannot be edited', async () => {
    const html = 'Hi <span contenteditable="false">@Kim</span>!';
    expect(await evaluate(html, 'rangeOf(readComposer(composer), 4, 6)')).toBeNull();
    expect(await evaluate(html, 'String(rangeOf(readComposer(composer), 7, 8))')).toBe('!');
  });

  it('says so when an editor renders the lines in sight only', async () => {
    const style = 'height:100px;overflow:auto';
    const full = '<p>line</p>'.repeat(100);
    const cut = `<div style="height:900px"></div>${'<p>line</p>'.repeat(5)}<div style="height:4000px"></div>`;
    const partial = (html: string) =>
      evaluate(html, `(composer.style.cssText = '${style}', readComposer(composer).partial)`);
    expect(await partial(full)).toBe(false);
    expect(await partial(cut)).toBe(true);
  });

  it('knows a composer by its role, its field or its document', async () => {
    const at = (html: string, selector: string) =>
      page.evaluate(
        ([content, wanted]) => {
          document.body.innerHTML = content!;
          const scope = globalThis as never as { composerOf(node: Node | null): Element | null };
          return scope.composerOf(document.querySelector(wanted!))?.id ?? null;
        },
        [html, selector],
      );
    expect(await at('<div role="textbox" id="a"><p><b>x</b></p></div>', 'b')).toBe('a');
    expect(await at('<div role="textbox" id="a"><textarea id="b"></textarea></div>', 'textarea')).toBe('b');
    expect(await at('<input type="search" id="a">', 'input')).toBe('a');
    expect(await at('<input type="password" id="a">', 'input')).toBeNull();
    expect(await at('<div role="textbox" aria-readonly="true" id="a">x</div>', 'div')).toBeNull();
    expect(await at('<div contenteditable id="a"><p><b>x</b></p></div>', 'b')).toBe('a');
    expect(await at('<p>x</p>', 'p')).toBeNull();
  });
});

import type { Words } from '../words.ts';

/**
 * The person's own text with the spans marked. As generated content: text nodes, even in a closed root, can be
 * read by the page through the selection and probed through `window.find`.
 */
export function PreviewText({
  parts,
  words,
}: {
  parts: readonly { text: string; marked: boolean }[];
  words: Words;
}) {
  return (
    <section class="preview" aria-label={words('whereItStands')}>
      {parts.map((part, index) => {
        const Tag = part.marked ? 'mark' : 'span';
        // Parts have no identity but their place, and are never reordered.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        return <Tag key={index} class="generated" data-text={part.text} />;
      })}
    </section>
  );
}

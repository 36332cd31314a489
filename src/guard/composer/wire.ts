/**
 * Composers have a channel of their own beside that of the egress guard: answering touches objects of the page,
 * which may then see the node through `window.event`. All it could do with it is to lie about a composer's text,
 * and the page's word only ever adds to what the DOM shows.
 */
export const helloEvent = 'sluice-composers';
/** The isolated world's call when it starts second; registered scripts keep no order across worlds. */
export const readyEvent = 'sluice-composers-ready';
/** A `SubmitEvent`: its submitter is the composer, which crosses worlds even out of a closed shadow root. */
export const aboutEvent = 'c';
/** A `CustomEvent` with encoded fields, the question first. */
export const questionEvent = 'q';
export const answerEvent = 'a';

/**
 * `document`: the whole text of an editor that renders a part of it. `model`: the text of any editor whose model
 * is known. `replace`: spans of a `document`. `paste`: text and HTML, for browsers in which only the page's own
 * world can make a paste event that carries something (Firefox).
 */
export type ComposerQuestion = 'document' | 'model' | 'replace' | 'paste';

/** Dispatched once on the window, with the node that all later events use. */
export const filesHello = 'sluice-files-hello';
/** The isolated world's call when it starts second. */
export const filesReady = 'sluice-files-ready';
/** Dispatched on the window's node by the isolated world as soon as it listens. */
export const filesHeard = 'h';
/** The page opens the dialog of an input that is in no document: its events reach nobody else. */
export const watchInput = 'w';
/** The page asks for files, in an input of its own; the answer is dispatched on that input. */
export const judgeInput = 'j';
export const filesReleased = 'r';
export const filesRefused = 'x';

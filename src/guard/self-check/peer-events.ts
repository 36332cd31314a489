/** Dispatched on the node of the egress guard's channel, which no page script has. */

/** The guard asks whether the wrapper lives; `workers` as detail: to look at what workers are told for a while. */
export const lookEvent = 'l';
export const peerAnswer = 'k';
/** Strings that the page has told a worker. */
export const postedEvent = 'w';

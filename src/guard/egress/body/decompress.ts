/** Alone here, so that what is loaded for it is no more than this. */
export { Decompress } from 'fflate';

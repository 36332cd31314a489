/** The name of the ports over which guards have files read. */
export const readerPort = 'read-file';

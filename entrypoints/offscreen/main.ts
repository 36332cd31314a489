import { serveReaders } from '../../src/platform/reader-host.ts';

// The page costs memory while it is there; the next file opens it again.
serveReaders(() => window.close());

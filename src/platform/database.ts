/** The extension's own database: what content scripts must not reach. */
export const stores = {
  /** Single records by name. */
  records: 'records',
  /** Waiting events by sequence, unique by uid. */
  events: 'events',
  /** Ids of what was delivered or counted, newest last. */
  seen: 'seen',
  visits: 'visits',
} as const;

/** A disk in trouble may never answer, ms. */
const patience = 10_000;

let opened: Promise<IDBDatabase> | null = null;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The database did not open')), patience);
    const request = indexedDB.open('sluice', 1);
    request.onupgradeneeded = () => {
      const database = request.result;
      database.createObjectStore(stores.records);
      database
        .createObjectStore(stores.events, { keyPath: 'metadata.sequence' })
        .createIndex('uid', 'metadata.uid', { unique: true });
      database
        .createObjectStore(stores.seen, { autoIncrement: true })
        .createIndex('uid', '', { unique: true });
      database.createObjectStore(stores.visits, { keyPath: 'key' });
    };
    request.onsuccess = () => {
      clearTimeout(timer);
      // A browser may close it, for example when site data is cleared; the next caller opens it again.
      request.result.onclose = () => {
        opened = null;
      };
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  }).catch((error) => {
    opened = null;
    throw error;
  });
  return opened;
}

/**
 * Runs a step in one read-write transaction and resolves once it is flushed to disk (strict durability). A step that
 * throws undoes everything. Await nothing but `result` of the transaction's own requests inside.
 */
export async function transact<Result>(
  names: readonly string[],
  step: (transaction: IDBTransaction) => Promise<Result>,
): Promise<Result> {
  const transaction = (await open()).transaction(names, 'readwrite', { durability: 'strict' });
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The transaction was undone'));
  });
  // Read below; without this a step that throws first would leave it unhandled.
  done.catch(() => undefined);
  try {
    const answer = await step(transaction);
    await done;
    return answer;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It had ended already.
    }
    throw error;
  }
}

export function result<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

export function readRecord<Value>(name: string): Promise<Value | undefined> {
  return transact([stores.records], (transaction) =>
    result<Value | undefined>(transaction.objectStore(stores.records).get(name)),
  );
}

export async function writeRecord(name: string, value: unknown): Promise<void> {
  await transact([stores.records], (transaction) =>
    result(transaction.objectStore(stores.records).put(value, name)),
  );
}

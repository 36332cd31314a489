/** Words that begin a statement in some language, and with which a sentence may begin as well. */
export const begins = new Set([
  ...['import', 'from', 'package', 'using', 'use', 'require', 'include', 'class', 'function', 'object'],
  ...['async', 'await', 'fun', 'fn', 'const', 'let', 'var', 'val', 'mut', 'pub', 'mod', 'public', 'data'],
  ...['private', 'protected', 'static', 'final', 'export', 'return', 'if', 'for', 'while', 'else', 'try'],
  ...['catch', 'except', 'finally', 'with', 'switch', 'case', 'struct', 'enum', 'interface', 'trait'],
  ...['type', 'namespace', 'module', 'raise', 'throw', 'yield', 'print', 'puts', 'echo', 'new', 'int'],
  ...['void', 'string', 'bool', 'float', 'double', 'char', 'auto', 'local', 'unless', 'match', 'assert'],
  ...['select', 'join', 'where', 'group', 'order', 'having', 'insert', 'update', 'delete', 'create'],
  ...['alter', 'source', 'cd', 'sudo', 'set', 'my', 'resource', 'contract', 'library', 'Public'],
  ...['Private', 'Dim', 'Sub', 'Function', 'Imports', 'End', 'Return'],
]);

/** Words that begin a statement and no sentence. */
export const definers = new Set([
  'def',
  'func',
  'elif',
  'elsif',
  'impl',
  'foreach',
  'endif',
  'defmodule',
  'defp',
]);

/** Words in capitals that begin a statement of SQL or of a Dockerfile. */
export const capitals = new Set([
  ...['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'CREATE', 'ALTER', 'DROP', 'FROM', 'WHERE', 'JOIN', 'LEFT'],
  ...['INNER', 'GROUP', 'ORDER', 'HAVING', 'VALUES', 'UNION', 'LIMIT', 'SET', 'AND', 'ON', 'COPY'],
  ...['BEGIN', 'RUN', 'CMD', 'ENV', 'WORKDIR', 'EXPOSE', 'DECLARE', 'GRANT'],
]);

/** Words that are a line of code by themselves. */
export const alone = new Set([
  ...['end', 'fi', 'done', 'do', 'then', 'else', 'pass', 'break', 'continue', 'return', 'begin', 'esac'],
  ...['try', 'endif', 'Next', 'Loop', 'Wend', 'BEGIN', 'END', 'GO'],
]);

/** By the first two letters, at `pairOf`: the lengths of the words that begin with them, a bit each. */
const lengths = new Uint16Array(1024);
for (const word of [...begins, ...definers, ...capitals, ...alone]) {
  lengths[pairOf(word.charCodeAt(0), word.charCodeAt(1))]! |= 1 << word.length;
}

/** Whether one of the words may begin with these two characters and have this length. Cheap, and errs towards true. */
export function mayBeCodeWord(first: number, second: number, length: number): boolean {
  return length < 16 && (lengths[pairOf(first, second)]! & (1 << length)) !== 0;
}

function pairOf(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}

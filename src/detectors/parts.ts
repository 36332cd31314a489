/** Building blocks of patterns. */

/** A value that stands alone: no letter or digit on either side. */
export const alone = (body: string) => `(?<![A-Za-z0-9])${body}(?![A-Za-z0-9])`;

/** The same where hyphen and underscore belong to the value's alphabet. */
export const aloneUrlSafe = (body: string) => `(?<![A-Za-z0-9])${body}(?![A-Za-z0-9_-])`;

/** A UUID in lower case (RFC 9562). */
export const uuidShape = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** A name that is a file's is no name of a key: `"src/token.ts": "9711cf..."`. */
export const noFile = String.raw`(?<!\.(?:[cm]?[jt]sx?|json|py|go|rb|rs|java|cs|php|md|css|html?|ya?ml|lock|txt|svg|png))`;

/**
 * `NAME_API_KEY = "value"`, `name.token: value`, `"name": "value"`, `--name value`, `the name is value`:
 * what follows a vendor's name in code, configuration, a shell or a sentence.
 */
export const assigned = (name: string, value: string) =>
  `(?<![A-Za-z])${name}[\\w.\\- ]{0,30}${noFile}["'\`\\])]{0,2}(?:\\s{0,4}(?:=>|:=|={1,2}|:|,|\\bis\\b)\\s{0,4}|\\s{1,2})["'\`(]{0,2}(?<value>${value})(?![A-Za-z0-9_])`;

/** A number that is no part of a longer number, word, decimal or UUID. */
export const number = (body: string) => `(?<![\\w.+-])(?:${body})(?![\\w]|[.-]\\d)`;

/** The same, and no part of a list of such groups (`5446 5443 5433 5448 ...`, a hexadecimal dump). */
export const notInList = (body: string) =>
  `(?<![\\dA-Fa-f]{2}[ \\n\\t])${number(body)}(?![ \\n\\t][\\dA-Fa-f]{2}(?:[\\dA-Fa-f]{2})?(?!\\w))`;

/** A JSON Web Token's header (RFC 7519): base64url of an object that begins with `{"`. */
export function isJwt(value: string): boolean {
  return /^(?:eyJ|ewog)/.test(value) && /[0-9A-Z]/.test(value.slice(4)) && new Set(value).size > 12;
}

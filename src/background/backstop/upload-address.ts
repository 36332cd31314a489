/** Where sites take files, by the words in their paths (ChatGPT, Claude, Gemini, Perplexity, Mistral, ...). */
const uploadWords = /(?:^|[/_.-])(?:uploads?|files?|attachments?)(?:$|[/_.-])/i;

/** Whether a body sent there is probably somebody's file rather than the site's own telemetry. */
export function isUploadAddress({ pathname }: URL): boolean {
  return uploadWords.test(pathname);
}

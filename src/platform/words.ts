import { browser } from 'wxt/browser';
import english from '../../public/_locales/en/messages.json';

/**
 * A sentence from the locale files. A page that outlived an update of the extension can ask the browser for none;
 * there the English ones, which were built in, speak.
 */
export function words(key: string, ...values: string[]): string {
  try {
    return browser.i18n.getMessage(key as Parameters<typeof browser.i18n.getMessage>[0], values);
  } catch {
    const { message } = (english as Record<string, { message: string }>)[key] ?? { message: key };
    return message.replace(/\$(\d)/g, (_, digit: string) => values[Number(digit) - 1] ?? '');
  }
}

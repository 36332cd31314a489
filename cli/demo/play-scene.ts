import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { readDialogOf } from '../chromium/read-dialog.ts';
import type { ChatServer } from './chat-server.ts';
import { chatHost, policyName } from './demo-configuration.ts';

export interface Scene {
  context: BrowserContext;
  chat: ChatServer;
  setupLink: string;
  /** Where pictures go; an absolute path. */
  pictures: string;
  say(sentence: string): void;
  /** Whether the console is still there afterwards. */
  staysUp: boolean;
}

/** The shape of an AWS access key, which must never reach the chat's server. */
const awsKey = /AKIA[A-Z0-9]{16}/;
const patience = 30_000;

/** Plays the main job with real clipboard, keyboard and mouse. Throws one plain sentence when a step fails. */
export async function playScene(scene: Scene): Promise<void> {
  const { say } = scene;
  const page = await openProtectedChat(scene);
  say(`1. Opened https://${chatHost}/ (the practice chat).`);

  await page.getByRole('button', { name: 'Copy: An AWS access key' }).click();
  await page.getByRole('textbox', { name: 'Message' }).click();
  await page.keyboard.press('ControlOrMeta+V');
  await waitFor('the prompt', async () => (await readDialogOf(page)) !== null);
  await page.waitForTimeout(900);
  say('2. Pasted a sentence with an AWS key in it. Sluice stopped it and says:');
  say(`     ${await namesIn(page, 'heading')}`);
  say(`     Ways on: ${await namesIn(page, 'button')}`);
  await picture(scene, page, '1-stopped');

  await press(page, /^remove/i);
  await waitFor('the prompt to close', async () => (await readDialogOf(page)) === null);
  say('3. Chose "Remove" with the keyboard. The text went in without the key:');
  await waitFor('the text', async () => (await composerText(page)) !== '');
  say(`     ${await composerText(page)}`);
  if (awsKey.test(await composerText(page))) throw new Error('The key is still in the message.');

  await page.getByRole('textbox', { name: 'Message' }).press('Enter');
  await waitFor('the message at the server', async () => scene.chat.received.length > 0);
  await page.waitForTimeout(1500);
  say('4. Sent it. What the chat’s server received:');
  say(`     ${scene.chat.received.join('\n     ')}`);
  await picture(scene, page, '2-sent');
  if (scene.chat.received.some((text) => awsKey.test(text))) throw new Error('The key reached the server.');

  await showConsole(scene);
}

/** The managed policy arrives some seconds after the installation; what is done before is not yet reported. */
async function openProtectedChat({ context }: Scene): Promise<Page> {
  await waitFor('Sluice to start', async () => context.serviceWorkers().length > 0);
  const popup = new URL('/popup.html', context.serviceWorkers()[0]!.url()).href;
  const page = context.pages()[0] ?? (await context.newPage());
  await waitFor('the policy', async () => {
    await page.goto(popup);
    const name = page.getByText(policyName).first();
    return name.waitFor({ timeout: 5000 }).then(
      () => true,
      () => false,
    );
  });
  await page.goto(`https://${chatHost}/`);
  return page;
}

async function showConsole(scene: Scene): Promise<void> {
  const { context, say } = scene;
  const page = await context.newPage();
  const password = randomBytes(12).toString('base64url');
  await page.goto(scene.setupLink);
  await page.locator('input[name=name]').fill('demo');
  await page.locator('input[name=password]').fill(password);
  await page.locator('main button, form button').first().click();
  await page.waitForURL(/sign-in/);
  await page.locator('input[name=name]').fill('demo');
  await page.locator('input[name=password]').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => url.pathname === '/');
  const { origin } = new URL(page.url());
  await waitFor('the event in the console', async () => {
    await page.goto(`${origin}/events`);
    return /aws/i.test((await page.locator('main').textContent()) ?? '');
  });
  say('5. The administrator’s console has the event: what was stopped, where and whose, but not the text.');
  await picture(scene, page, '3-event');
  await page.goto(origin);
  await page.waitForTimeout(800);
  await picture(scene, page, '4-console');
  if (scene.staysUp) say(`   Look yourself: ${origin}/  (name: demo, password: ${password})`);
}

async function picture(scene: Scene, page: Page, name: string): Promise<void> {
  const path = join(scene.pictures, `${name}.png`);
  await page.screenshot({ path });
  scene.say(`   Picture: ${path}`);
}

/** Walks to a button with Tab, as a person without a mouse does, and presses it. */
async function press(page: Page, name: RegExp): Promise<void> {
  for (let steps = 0; steps < 12; steps++) {
    const focused = (await readDialogOf(page))?.find((node) => node.focused && node.role === 'button');
    if (focused && name.test(focused.name)) return page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
  }
  throw new Error('The prompt has no such button.');
}

async function namesIn(page: Page, role: string): Promise<string> {
  const nodes = (await readDialogOf(page)) ?? [];
  const named = nodes.filter((node) => node.role === role && node.name);
  return named.map(({ name }) => name).join(', ');
}

function composerText(page: Page): Promise<string> {
  return page.getByRole('textbox', { name: 'Message' }).inputValue();
}

async function waitFor(what: string, isThere: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    if (await isThere()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`Waited ${patience / 1000} seconds for ${what}, in vain.`);
}

import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { ContenderName } from './contender.ts';
import type { Question } from './process.ts';

/** Milliseconds to load everything. */
const patience = 60_000;

/** A contender in a process of its own, so that one that takes for ever takes nobody with it. */
export class RunningContender {
  readonly name: ContenderName;
  private child: ChildProcess | undefined;

  constructor(name: ContenderName) {
    this.name = name;
  }

  /** Milliseconds per look; `undefined` when there was no answer within `limit` milliseconds. */
  async ask(question: Question, limit: number): Promise<number[] | undefined> {
    if (!this.child) {
      this.child = fork(join(import.meta.dirname, 'process.ts'), [this.name]);
      if ((await this.reply(patience)) === undefined) throw new Error(`${this.name} does not start`);
    }
    this.child.send(question);
    return (await this.reply(limit)) as number[] | undefined;
  }

  stop(): void {
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }

  private reply(limit: number): Promise<unknown> {
    const child = this.child!;
    return new Promise((resolve) => {
      const settle = (answer: unknown) => {
        clearTimeout(timer);
        child.removeAllListeners('message').removeAllListeners('exit');
        if (answer === undefined) this.stop();
        resolve(answer);
      };
      const timer = setTimeout(() => settle(undefined), limit);
      child.once('message', settle).once('exit', () => settle(undefined));
    });
  }
}

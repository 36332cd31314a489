import { describe, expect, it } from 'vitest';
import { App } from '../model/app.ts';
import { builtinApps } from './catalogue.ts';
import { matchPattern } from './match-pattern.ts';
import { builtinMatches } from './matches.ts';

describe('the app catalogue', () => {
  it.each(builtinApps.map((app) => [app.id, app] as const))(
    '%s has the format of an admin’s app',
    (_, app) => {
      expect(App.parse(app).name).toBeTruthy();
      for (const path of app.hints?.promptEndpoints ?? []) expect(path).toMatch(/^\/[^\s?]+$/);
    },
  );

  it('names each id once', () => {
    const ids = builtinApps.map((app) => app.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names no host twice, not even below another', () => {
    const hosts = builtinApps.flatMap((app) => app.hosts);
    for (const host of hosts) {
      const covering = hosts.filter((other) => host === other || host.endsWith(`.${other}`));
      expect(covering).toEqual([host]);
    }
  });
});

describe('match patterns', () => {
  it('cover a host and its subdomains, without the port', () => {
    expect(builtinMatches).toContain('*://*.chatgpt.com/*');
    expect(matchPattern('chat.acme.example:8443')).toBe('*://*.chat.acme.example/*');
    expect(matchPattern('127.0.0.1:8080')).toBe('*://127.0.0.1/*');
    expect(matchPattern('localhost')).toBe('*://localhost/*');
  });
});

/**
 * The id of the app that covers a host, by the longest name that fits; `undefined` when none does.
 * `host` is a `location.host`. A name with a port covers that port only; one without covers every port.
 */
export function appOfHost(hosts: Readonly<Record<string, string>>, host: string): string | undefined {
  const [, name = '', port = ''] = /^(.*?)\.?(:\d+)?$/.exec(host.toLowerCase()) ?? [];
  const labels = name.split('.');
  for (let first = 0; first < labels.length; first++) {
    const suffix = labels.slice(first).join('.');
    for (const key of port ? [suffix + port, suffix] : [suffix]) {
      if (Object.hasOwn(hosts, key)) return hosts[key];
    }
  }
  return undefined;
}

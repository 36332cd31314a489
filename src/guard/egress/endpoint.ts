/** Whether a request goes where the app's hints say that prompts go. `*` stands for one path segment. */
export function isPromptEndpoint(url: URL, endpoints: readonly string[]): boolean {
  return endpoints.some((endpoint) => {
    const [host, path] = endpoint.startsWith('/') ? ['', endpoint] : splitHost(endpoint);
    return (host === '' || url.host === host) && matchesPath(url.pathname, path);
  });
}

function splitHost(endpoint: string): [string, string] {
  const slash = endpoint.indexOf('/');
  return slash < 0 ? [endpoint, '/'] : [endpoint.slice(0, slash), endpoint.slice(slash)];
}

function matchesPath(path: string, pattern: string): boolean {
  const wanted = pattern.split('/');
  const given = path.split('/');
  return (
    given.length >= wanted.length &&
    wanted.every(
      (segment, index) => segment === '*' || segment === given[index] || (segment === '' && index > 0),
    )
  );
}

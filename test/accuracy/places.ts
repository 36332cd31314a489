/** Where secrets stand: NAME, camelName, kebab-name and the value are written into these. */
export const places: readonly string[] = [
  '$NAME=⟦$VALUE⟧',
  '# production\nPORT=8080\n$NAME="⟦$VALUE⟧"\nLOG_LEVEL=info',
  'export $NAME=⟦$VALUE⟧',
  'env:\n  - name: $NAME\n    value: "⟦$VALUE⟧"',
  'services:\n  api:\n    image: shop/api:2.4.1\n    environment:\n      $NAME: ⟦$VALUE⟧',
  '{\n  "region": "eu-west-1",\n  "$camel": "⟦$VALUE⟧"\n}',
  "const $camel = '⟦$VALUE⟧';\nconst client = createClient({ $camel });",
  '$NAME = "⟦$VALUE⟧"\n\ndef connect():\n    return Client($NAME, timeout=10)',
  'private static final String $NAME = "⟦$VALUE⟧";',
  'var $camel = "⟦$VALUE⟧" // TODO move to the vault',
  "<?php\ndefine('$NAME', '⟦$VALUE⟧');",
  'string $camel = "⟦$VALUE⟧";\nvar client = new ApiClient($camel);',
  'let $camel = "⟦$VALUE⟧".to_string();',
  '[default]\n$kebab = ⟦$VALUE⟧',
  "$ curl -s -H 'Authorization: Bearer ⟦$VALUE⟧' https://api.example.com/v1/me",
  'GET /v1/items HTTP/1.1\nHost: api.example.com\nAuthorization: Bearer ⟦$VALUE⟧\nAccept: application/json',
  '2026-03-04T10:22:31Z DEBUG http.client request failed (401) with token ⟦$VALUE⟧, retrying in 5s',
  'Hi Tom, the new key for staging is ⟦$VALUE⟧ - please do not share it further. Thanks, Ana',
  'can someone check why this one gets a 403? ⟦$VALUE⟧',
  'name\towner\tvalue\n$kebab\tplatform\t⟦$VALUE⟧\nlog-level\tplatform\tinfo',
  '<add key="$camel" value="⟦$VALUE⟧" />',
  'kubectl create secret generic app --from-literal=$kebab=⟦$VALUE⟧ -n prod',
  'resource "example_service" "main" {\n  $snake = "⟦$VALUE⟧"\n}',
  '⟦$VALUE⟧',
  '| Setting | Value |\n| --- | --- |\n| $NAME | `⟦$VALUE⟧` |',
  'docker run -d -e $NAME=⟦$VALUE⟧ -p 8080:8080 shop/worker:latest',
];

export function putIn(place: string, name: string, value: string): string {
  const words = name.toLowerCase().split('_');
  const camel = words
    .map((word, index) => (index === 0 ? word : word[0]!.toUpperCase() + word.slice(1)))
    .join('');
  return place
    .replaceAll('$NAME', name)
    .replaceAll('$camel', camel)
    .replaceAll('$kebab', words.join('-'))
    .replaceAll('$snake', words.join('_'))
    .replaceAll('$VALUE', value);
}

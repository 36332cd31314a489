import { fill } from '../fill.ts';
import { type Family, hit, miss } from '../sample.ts';
import { vendors } from './vendors.ts';

/** NAME stands for the vendor in capitals, Name as it is written, word in code. */
const places: readonly string[] = [
  '$NAME_API_KEY=⟦$VALUE⟧',
  '# $Name\nAPI_KEY = "⟦$VALUE⟧"\nTIMEOUT = 30',
  "const url = 'https://$HOST/v1/latest?api_key=⟦$VALUE⟧&format=json';",
  '{\n  "$word": {\n    "enabled": true,\n    "apiKey": "⟦$VALUE⟧"\n  }\n}',
  '$word:\n  endpoint: https://$HOST\n  key: ⟦$VALUE⟧',
  "await fetch('https://$HOST/v2/items', {\n  headers: { 'X-Api-Key': '⟦$VALUE⟧' },\n});",
  '// $Name credentials\nprivate static final String TOKEN = "⟦$VALUE⟧";',
  'import $word\n\n$word.api_key = "⟦$VALUE⟧"\n',
  "$ curl -H 'Authorization: Token ⟦$VALUE⟧' https://$HOST/v1/me",
  'Our $Name key is ⟦$VALUE⟧, please rotate it after the demo.',
  'const $camelToken = "⟦$VALUE⟧";',
  'export $NAME_TOKEN="⟦$VALUE⟧"',
  '2026-03-04 10:22:31 INFO GET https://$HOST/v1/search?q=berlin&key=⟦$VALUE⟧ 200 84ms',
  'services.Add$WordClient(options => options.ApiKey = "⟦$VALUE⟧");',
  '<!-- $Name -->\n<add key="SecretKey" value="⟦$VALUE⟧" />',
  '$WORD_SECRET: ⟦$VALUE⟧',
  "$config['$word']['secret'] = '⟦$VALUE⟧';",
  'client := $camel.New("⟦$VALUE⟧")\nresp, err := client.List(ctx)',
  '[$word]\nuser = reports\nsecret = ⟦$VALUE⟧',
  'req, _ := http.NewRequest("GET", "https://$HOST/v1/items", nil)\nreq.Header.Set("Authorization", "Bearer ⟦$VALUE⟧")',
  '{"name": "$Name", "type": "integration", "credentials": {"token": "⟦$VALUE⟧"}}',
  '<$camel>\n  <apiKey>⟦$VALUE⟧</apiKey>\n</$camel>',
  '$camel = $Word.new(api_key: "⟦$VALUE⟧")',
  '[ERROR] $Name rejected key "⟦$VALUE⟧": 401 unauthorized',
  'let $camel_key = "⟦$VALUE⟧";',
  'tool\taccount\tapi key\n$Name\tmarketing@acme.example\t⟦$VALUE⟧',
];

const harmless: readonly [why: string, text: string][] = [
  ['commit near the name', 'Update the $Name client to {h40}'],
  ['environment', 'const key = process.env.$NAME_API_KEY;'],
  ['placeholder', '$NAME_API_KEY=YOUR_$NAME_API_KEY'],
  ['UUID near the name', 'Import from $Name finished, job {uuid}, 412 rows'],
  ['documentation', 'Sign up at $Name, copy the API key from your dashboard and put it in `$NAME_API_KEY`.'],
  ['hash of a file', '$word-sdk-2.4.1.tgz  sha256 {h64}'],
  ['lock file', '"node_modules/$word-sdk": {\n  "version": "2.4.1",\n  "integrity": "sha512-{s86}=="\n}'],
  ['page address', 'https://$HOST/docs/reference/{d6}#section-{h8}'],
  ['placeholder in code', '$word.api_key = "<your $Name key>"'],
  ['request id', '$Name answered 503, x-request-id: {h32}, retry-after: 30'],
  ['schema', '$camelApiKey: z.string().min(16).describe("$Name API key"),'],
  ['test', "expect($wordClient.get).toHaveBeenCalledWith('/v1/items/{h24}');"],
  ['file name', 'assets/$word-logo-{h20}.svg'],
];

const titled = (word: string) => word[0]!.toUpperCase() + word.slice(1);

function put(place: string, vendor: string, value: string): string {
  const [name, word, host] = vendor.split('|');
  return place
    .replaceAll('$NAME', word!.toUpperCase())
    .replaceAll('$WORD', word!.toUpperCase())
    .replaceAll('$Name', name!)
    .replaceAll('$Word', titled(word!))
    .replaceAll('$word', word!)
    .replaceAll('$camel', word!.replace('_', ''))
    .replaceAll('$HOST', host!)
    .replaceAll('$VALUE', value);
}

const hits = vendors.flatMap((vendor, index) => {
  const [name, word, , shape] = vendor.split('|');
  const kind = `${name!.toLowerCase()} | ${word!.replace('_', ' ')}`;
  const turns = index % 2 === 0 ? [0, 1] : [0];
  return turns.map((turn) => {
    const place = places[(index * 5 + turn * 7) % places.length]!;
    return hit(
      kind,
      `${name}, interface documentation`,
      put(place, vendor, fill(shape!, `${vendor}${turn}`)),
    );
  });
});

const misses = vendors.flatMap((vendor, index) =>
  (index % 2 === 0 ? [0, 1] : [0]).map((turn) => {
    const [why, text] = harmless[(index * 3 + turn * 5) % harmless.length]!;
    return miss(why, put(text, vendor, ''));
  }),
);

export const vendorKeys: Family = {
  name: 'vendor keys by context',
  scope: ['secret'],
  samples: [...hits, ...misses],
};

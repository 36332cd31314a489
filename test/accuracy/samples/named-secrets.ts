import { fill } from '../fill.ts';
import { places, putIn } from '../places.ts';
import { type Family, hit } from '../sample.ts';
import { secretBlocks } from './secret-blocks.ts';
import { secretFormats } from './secret-formats.ts';
import { secretMisses } from './secret-misses.ts';

/** Every format in two places, the second with another value. */
const inPlaces = secretFormats.flatMap((row, index) => {
  const [kind, name, value, source] = row.split(/(?<! )\|(?! )/);
  return [0, 1].map((turn) => {
    // A value that looks like nothing is a secret only beside its name.
    const usable = value!.startsWith('{')
      ? places.filter((place) => /\$NAME|\$camel|\$kebab|\$snake/.test(place))
      : places;
    const place = usable[(index * 7 + turn * 11) % usable.length]!;
    // A place may name its language in braces, so the value is filled before it is put there.
    const text = putIn(place, name!, fill(value!, `${row}${turn}`));
    return hit(kind!, source!, text);
  });
});

export const namedSecrets: Family = {
  name: 'named secrets',
  scope: ['secret'],
  samples: [...inPlaces, ...secretBlocks, ...secretMisses],
};

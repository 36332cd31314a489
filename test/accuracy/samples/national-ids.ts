import { checkRules } from '../check-rules/table.ts';
import { fill } from '../fill.ts';
import { type Family, hit, miss, type Sample } from '../sample.ts';
import { seeded } from '../seeded.ts';
import { type IdKind, idKinds } from './id-kinds.ts';
import { numberMisses } from './number-misses.ts';

/** A value of the kind whose check digits are right, or wrong. */
export function makeId({ shape, rule }: IdKind, seed: string, right = true): string {
  const random = seeded(seed);
  for (let turn = 0; turn < 100_000; turn++) {
    const value = fill(shape, random);
    if (checkRules[rule](value) === right) return value;
  }
  throw new Error(`no value of ${shape} passes ${rule}`);
}

const labelled: readonly string[] = [
  '$label: ⟦$value⟧',
  '$label ⟦$value⟧',
  '$label = ⟦$value⟧',
  'Anna Nowak\n$label: ⟦$value⟧\nDepartment 7',
];
const inEnglish: readonly string[] = [
  'My $english is ⟦$value⟧, can you fill in the form?',
  '$english: ⟦$value⟧',
  'Please check the $english ⟦$value⟧ in the system.',
  'name\t$english\tcity\nAnna\t⟦$value⟧\tHome',
];
const barely: readonly string[] = [
  '⟦$value⟧',
  'ID: ⟦$value⟧',
  'id\t$label\tstatus\n17\t⟦$value⟧\topen',
  '{"name": "Anna", "$label": "⟦$value⟧"}',
  'ID number ⟦$value⟧',
  'name,$english,paid\nAnna,⟦$value⟧,yes',
];

const put = (place: string, { label, english }: IdKind, value: string) =>
  place.replaceAll('$label', label).replaceAll('$english', english).replaceAll('$value', value);

function hitsOf(id: IdKind, index: number): Sample[] {
  const places = [labelled, inEnglish, ...(index % 2 === 0 ? [barely] : [])];
  return places.map((list, turn) => {
    // Without a check digit a bare number is nothing.
    const known = id.rule === 'none' && turn === 2 ? list.slice(2, 4) : list;
    const place = known[Math.floor(index / 2 + turn) % known.length]!;
    return hit(
      id.kind,
      `${id.english}, check rule ${id.rule}`,
      put(place, id, makeId(id, `${id.kind}${turn}`)),
    );
  });
}

/** Denmark gives out numbers without a check digit since 2007. */
const alsoValidWithout = new Set(['cpr']);
/** The same digits are a number of another country under this label, or the issuer publishes no rule. */
const sharedLabels = new Set(['Cédula', 'Emirates ID']);

function missesOf(id: IdKind, index: number): Sample[] {
  if (id.rule === 'none') {
    const blank = id.shape.replaceAll(/\{[a-z]+\d*\}/gi, 'XX');
    const form = miss('a form', `${id.label}: ____________`);
    return blank === id.shape ? [form] : [miss('placeholder', `${id.label}: ${blank}`), form];
  }
  const about = miss(
    'about the kind',
    `Please enter your ${id.english} (${id.label}) on page 2 of the form.`,
  );
  if (alsoValidWithout.has(id.rule) || sharedLabels.has(id.label)) return [about];
  const wrong = makeId(id, `${id.kind} wrong`, false);
  return [
    miss(`wrong check digit of ${id.english}`, put(labelled[index % 3]!.replaceAll(/[⟦⟧]/g, ''), id, wrong)),
    about,
  ];
}

export const nationalIds: Family = {
  name: 'national ids, papers, accounts',
  scope: ['pii', 'payment'],
  samples: [...idKinds.flatMap(hitsOf), ...idKinds.flatMap(missesOf), ...numberMisses],
};

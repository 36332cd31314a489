/**
 * Where each of the stretches stands in `whole`, in order and without overlap; `null` when they are not all there.
 * The first place is taken each time: if there is any way to place them all, that is one.
 */
export function alignStretches(stretches: readonly string[], whole: string): number[] | null {
  const places: number[] = [];
  let from = 0;
  for (const stretch of stretches) {
    const place = whole.indexOf(stretch, from);
    if (place < 0) return null;
    places.push(place);
    from = place + stretch.length;
  }
  return places;
}

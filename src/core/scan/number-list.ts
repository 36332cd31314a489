/** A growing list of integers below 2^30. A plain array: a typed one costs more to make than a short text to scan. */
export class NumberList {
  readonly items: number[] = [];

  get length(): number {
    return this.items.length;
  }

  push(value: number): void {
    this.items.push(value);
  }

  push2(first: number, second: number): void {
    this.items.push(first, second);
  }

  push3(first: number, second: number, third: number): void {
    this.items.push(first, second, third);
  }

  at(index: number): number {
    return this.items[index]!;
  }
}

/** A growing list of 32-bit integers. */
export class NumberList {
  items = new Int32Array(64);
  length = 0;

  push(value: number): void {
    if (this.length === this.items.length) this.grow();
    this.items[this.length++] = value;
  }

  push2(first: number, second: number): void {
    if (this.length + 2 > this.items.length) this.grow();
    this.items[this.length++] = first;
    this.items[this.length++] = second;
  }

  push3(first: number, second: number, third: number): void {
    if (this.length + 3 > this.items.length) this.grow();
    this.items[this.length++] = first;
    this.items[this.length++] = second;
    this.items[this.length++] = third;
  }

  at(index: number): number {
    return this.items[index]!;
  }

  private grow(): void {
    const larger = new Int32Array(this.items.length * 2);
    larger.set(this.items);
    this.items = larger;
  }
}

/** The best of what is added, so many of them, the best first; of equals the first. */
export class Best<One> {
  readonly found: One[] = []
  readonly #ranks: Float64Array
  readonly #most: number

  constructor(most: number) {
    this.#most = most
    this.#ranks = new Float64Array(most)
  }

  add(one: One, rank: number): void {
    const ranks = this.#ranks
    let place = this.found.length
    if (place === this.#most) {
      if (rank <= (ranks[place - 1] ?? 0)) return
      place -= 1
    }
    for (; place > 0 && rank > (ranks[place - 1] ?? 0); place -= 1) {
      ranks[place] = ranks[place - 1] ?? 0
      this.found[place] = this.found[place - 1] as One
    }
    ranks[place] = rank
    this.found[place] = one
  }
}

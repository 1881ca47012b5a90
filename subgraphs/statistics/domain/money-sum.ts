import { addDecimals, type DecimalText } from '@ndseb/shared/rules/decimal.ts'

/** Whole units and ten-thousandths are added up apart, in numbers that are exact, and put away before they are not. */
const FRACTION_DIGITS = 4
const SAFE = 2 ** 52
const LONGEST_SAFE = 15

/** A sum of amounts with at most four fraction digits, exact, and cheap for each. */
export class MoneySum {
  rows = 0
  #whole = 0
  #fraction = 0
  #large = 0n

  add(amount: DecimalText): void {
    this.rows += 1
    const point = amount.indexOf('.')
    const length = point === -1 ? amount.length : point
    if (length > LONGEST_SAFE) this.#large += BigInt(amount.slice(0, length))
    else {
      this.#whole += Number(point === -1 ? amount : amount.slice(0, point))
      if (this.#whole > SAFE) {
        this.#large += BigInt(this.#whole)
        this.#whole = 0
      }
    }
    if (point !== -1) this.#fraction += Number(amount.slice(point + 1).padEnd(FRACTION_DIGITS, '0'))
  }

  addAll(other: MoneySum): void {
    this.rows += other.rows
    this.#large += other.#large + BigInt(other.#whole)
    this.#fraction += other.#fraction
  }

  get total(): DecimalText {
    const fraction = String(this.#fraction).padStart(FRACTION_DIGITS + 1, '0')
    return addDecimals(
      String(this.#large + BigInt(this.#whole)),
      `${fraction.slice(0, -FRACTION_DIGITS)}.${fraction.slice(-FRACTION_DIGITS)}`,
    )
  }
}

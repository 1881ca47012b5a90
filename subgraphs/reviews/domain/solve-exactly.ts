/**
 * The solution of A·x = b over whole numbers, exactly: x = numerators ÷ denominator, the denominator positive. Bareiss'
 * elimination, in which every division comes out even, so that nothing is ever rounded. A must be regular.
 */
export function solveExactly(
  matrix: readonly (readonly bigint[])[],
  right: readonly bigint[],
): { readonly numerators: readonly bigint[]; readonly denominator: bigint } {
  const size = matrix.length
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0n])
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0n
  let before = 1n
  for (let pivot = 0; pivot < size; pivot++) {
    swapIn(rows, pivot)
    const head = at(pivot, pivot)
    for (let row = 0; row < size; row++) {
      if (row === pivot) continue
      const factor = at(row, pivot)
      rows[row] = Array.from(
        { length: size + 1 },
        (_, column) => (at(row, column) * head - factor * at(pivot, column)) / before,
      )
    }
    before = head
  }
  // What is left is the determinant on the diagonal.
  const sign = before < 0n ? -1n : 1n
  return { numerators: rows.map((row) => sign * (row[size] ?? 0n)), denominator: sign * before }
}

/** Brings a row that is not zero at the pivot to its place. */
function swapIn(rows: bigint[][], pivot: number): void {
  const found = rows.findIndex((row, index) => index >= pivot && (row[pivot] ?? 0n) !== 0n)
  const [here, there] = [rows[pivot], rows[found]]
  if (!here || !there) throw new TypeError('The matrix is singular.')
  rows[pivot] = there
  rows[found] = found === pivot ? there : here
}

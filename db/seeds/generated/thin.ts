/**
 * Says of each of `total` rows in turn whether it is kept, so that exactly `wanted` are, each as likely as any other
 * (Knuth, algorithm S); all of them where there are no more.
 */
export function thinTo(wanted: number, total: number, random: () => number): () => boolean {
  let [left, missing] = [total, Math.min(wanted, total)]
  return () => {
    const kept = random() * left < missing
    left -= 1
    if (kept) missing -= 1
    return kept
  }
}

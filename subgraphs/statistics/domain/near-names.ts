/** Of shorter names too many differ by a character. */
const FEWEST_CHARACTERS = 6
/** So many characters one of two names may have more than the other, together: a place in front, 责任 in 有限责任公司. */
const MOST_ADDED = 3

/**
 * By how many characters two names differ, where they do in one place alone: a character that is another one, or up to three
 * that one of them has more. Null where they are other words: two characters that are others make another enterprise.
 */
export function differenceInOnePlace(one: string, other: string): number | null {
  const [left, right] = [[...one], [...other]]
  const shorter = Math.min(left.length, right.length)
  const added = Math.max(left.length, right.length) - shorter
  if (shorter < FEWEST_CHARACTERS || added > MOST_ADDED) return null
  const begins = lengthOfSame(left, right, shorter)
  const ends = lengthOfSame(left.toReversed(), right.toReversed(), shorter - begins)
  const changed = shorter - begins - ends
  return changed <= (added === 0 ? 1 : 0) ? changed + added : null
}

function lengthOfSame(left: readonly string[], right: readonly string[], most: number): number {
  let same = 0
  while (same < most && left[same] === right[same]) same += 1
  return same
}

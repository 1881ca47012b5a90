/** Of shorter names too many differ by a few characters. */
const FEWEST_CHARACTERS = 6
/** By how many characters a name may differ in one place: few, and a third of it at most, so that another word is no other writing. */
export const mostDifferent = (name: string): number => {
  const { length } = [...name]
  return length < FEWEST_CHARACTERS ? 0 : Math.min(3, Math.floor(length / 3))
}

/**
 * By how many characters two names differ in one place: what is left of the longer one without what both begin and end with.
 * Null where that is too many.
 */
export function differenceInOnePlace(one: string, other: string): number | null {
  const [left, right] = [[...one], [...other]]
  const shorter = Math.min(left.length, right.length)
  const begins = lengthOfSame(left, right, shorter)
  const ends = lengthOfSame(left.toReversed(), right.toReversed(), shorter - begins)
  const difference = Math.max(left.length, right.length) - begins - ends
  return difference <= Math.min(mostDifferent(one), mostDifferent(other)) ? difference : null
}

function lengthOfSame(left: readonly string[], right: readonly string[], most: number): number {
  let same = 0
  while (same < most && left[same] === right[same]) same += 1
  return same
}

/** N54: "10个左右" is soft. */
export type BandWarning = {
  readonly code: 'CANDIDATES_OUTSIDE_BAND'
  readonly message: { readonly zh: string; readonly en: string }
}

/** What there is to say about the number of candidates: a warning outside the band, both ends included; never a refusal. */
export function bandWarnings(
  count: number,
  band: { readonly min: number; readonly max: number },
): BandWarning[] {
  if (count >= band.min && count <= band.max) return []
  return [
    {
      code: 'CANDIDATES_OUTSIDE_BAND',
      message: {
        zh: `候选共${count}个，在约数 ${band.min}–${band.max} 个之外；仅作提示`,
        en: `${count} candidates lie outside the band of ${band.min} to ${band.max}; this is a warning only.`,
      },
    },
  ]
}

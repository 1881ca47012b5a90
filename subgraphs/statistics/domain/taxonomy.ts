type Words = { readonly zh: string; readonly en: string }
/** A version of the taxonomy: the paper that added to it, and from when (N7). */
export type TaxonomyVersion = { readonly version: string; readonly inForce: string; readonly source: string }
/** A group (no parent) or a leaf, with the version that it came with. */
export type TaxonomyRow = Words & {
  readonly code: string
  readonly parent: string | null
  readonly open: boolean
  readonly version: string
}
/** What a digital service is: both conditions hold (N6). */
export type Definition = Words & { readonly conditions: readonly (Words & { readonly code: string })[] }
export type TaxonomyFile = {
  readonly definition: Definition
  readonly versions: readonly TaxonomyVersion[]
  readonly rows: readonly TaxonomyRow[]
}

export type Service = Words & { readonly code: string; readonly since: TaxonomyVersion }
export type Group = Words & {
  readonly code: string
  readonly open: boolean
  readonly services: readonly Service[]
}
export type Taxonomy = TaxonomyVersion & {
  readonly definition: Definition
  readonly groups: readonly Group[]
}

/** The taxonomy of digital service exports as it stood on a day; null before its first version (N7). */
export function taxonomyAsOf({ definition, versions, rows }: TaxonomyFile, day: string): Taxonomy | null {
  const inForce = versions
    .filter((version) => version.inForce <= day)
    .toSorted((one, other) => (one.inForce < other.inForce ? -1 : 1))
  const latest = inForce.at(-1)
  if (!latest) return null
  const byVersion = new Map(inForce.map((version) => [version.version, version]))
  const servicesOf = (group: string): Service[] =>
    rows.flatMap(({ code, parent, zh, en, version }) => {
      const since = byVersion.get(version)
      return parent === group && since ? [{ code, zh, en, since }] : []
    })
  const groups = rows
    .filter(({ parent, version }) => parent === null && byVersion.has(version))
    .map(({ code, zh, en, open }) => ({ code, zh, en, open, services: servicesOf(code) }))
  return { ...latest, definition, groups }
}

/** What is wrong with a file of the taxonomy, a line each: a later version adds leaves to open groups, and nothing else (N7). */
export function taxonomyFaults({ versions, rows }: TaxonomyFile): string[] {
  const [first] = versions.toSorted((one, other) => (one.inForce < other.inForce ? -1 : 1))
  const known = new Set(versions.map(({ version }) => version))
  const groups = new Map(rows.filter(({ parent }) => parent === null).map((group) => [group.code, group]))
  const twice = rows.filter(({ code }, index) => rows.findIndex((row) => row.code === code) !== index)
  return [
    ...twice.map(({ code }) => `${code} stands twice`),
    ...rows.flatMap(({ code, parent, version }) => {
      if (!known.has(version)) return [`${code} is of no version`]
      if (parent !== null && !groups.has(parent)) return [`${code} is in no group`]
      if (version === first?.version) return []
      if (parent === null) return [`${code} is a further group`]
      return groups.get(parent)?.open ? [] : [`${code} is added to a closed group`]
    }),
  ]
}

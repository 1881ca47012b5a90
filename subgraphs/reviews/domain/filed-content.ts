import { BUSINESS_STANDARDS, STANDARDS } from '@ndseb/shared/rules/finding.ts'
import type { AgencyLine } from '@ndseb/shared/vocabulary/agency-lines.ts'
import { linesOf } from '@ndseb/shared/vocabulary/finding-clauses.ts'

/** What a part of a filing is. */
export const CONTENT_KINDS = ['ANSWER', 'FIGURE', 'ENTERPRISES', 'EVIDENCE'] as const
export type ContentKind = (typeof CONTENT_KINDS)[number]
export type ContentPart = { readonly kind: ContentKind; readonly clause: string }

/** A part of `applications.content_of`, e.g. 'ANSWER:N28.5a' or 'FIGURE:PARK_OUTPUT'. */
export function readContentPart(text: string): ContentPart {
  const [name, of = ''] = text.split(':')
  const kind = CONTENT_KINDS.find((known) => known === name)
  if (!kind) throw new TypeError(`a filing has no part ${text}`)
  const standard = BUSINESS_STANDARDS.find((known) => kind === 'FIGURE' && known === of)
  return { kind, clause: standard ? STANDARDS[standard].clause : of }
}

/**
 * The parts that are a line's to judge (N47): those of the clauses that its ministry finds on (N28; N25 2c, N30–N31);
 * commerce, which leads, has all that is not another line's.
 */
export const partsOfLine = (line: AgencyLine, parts: readonly string[]): ContentPart[] =>
  parts.map(readContentPart).filter(({ clause }) => linesOf(clause).includes(line))

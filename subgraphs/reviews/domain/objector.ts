import { DomainError } from '@ndseb/shared/errors.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import type { Viewer } from '@ndseb/shared/viewer.ts'

type Filing = {
  readonly name?: string | null
  readonly contact?: string | null
  readonly anonymous?: boolean | null
  readonly idempotencyKey?: string | null
}

/**
 * Keys belong to persons, and what an act answered is kept under them: the public is nobody, and an anonymous objection
 * would be tied to the person after all (N83).
 */
export function checkKey({ role }: Pick<Viewer, 'role'>, { anonymous, idempotencyKey }: Filing): void {
  if (idempotencyKey && (anonymous || role === 'PUBLIC'))
    throw new DomainError('KEY_OF_NOBODY', { path: ['idempotencyKey'], clause: 'N83' })
}

/** Name and contact of a named objection; null for an anonymous one, which the round must allow (N60). */
export function readObjector(
  { name, contact, anonymous }: Filing,
  anonymousAllowed: boolean,
): { name: string; contact: string } | null {
  if (!anonymous)
    return {
      name: cleanText(name, { max: 80, path: ['name'], required: true }),
      contact: cleanText(contact, { max: 200, path: ['contact'], required: true }),
    }
  if (!anonymousAllowed) throw new DomainError('ANONYMOUS_OBJECTION', { path: ['anonymous'], clause: 'N60' })
  if (name || contact) throw new DomainError('ANONYMOUS_WITH_NAME', { path: ['anonymous'], clause: 'N60' })
  return null
}

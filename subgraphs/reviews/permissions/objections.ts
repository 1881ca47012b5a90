import { holder, mofcom } from '@ndseb/shared/shield/words.ts'
import type { Permissions } from '@ndseb/shared/subgraph/permissions.ts'

/** Who may call what of objections, in the SDL's order. */
export const objections: Permissions = {
  Objection: {
    id: holder,
    notice: holder,
    candidate: holder,
    application: holder,
    text: holder,
    anonymous: holder,
    objector: mofcom,
    status: holder,
    statusName: holder,
    version: holder,
    receivedAt: holder,
    reasons: holder,
    closedAt: holder,
    availableSteps: holder,
    history: holder,
  },
  Objector: {
    name: holder,
    contact: holder,
  },
  FileObjectionPayload: {
    receipt: holder,
    errors: holder,
  },
  ObjectionPayload: {
    objection: holder,
    errors: holder,
  },
}

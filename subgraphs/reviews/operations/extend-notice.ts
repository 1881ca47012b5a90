import type { Session } from '@ndseb/db/session.ts'
import { extended } from '../domain/notice-windows.ts'
import type { ExtendNoticeInput } from '../generated/graphql.ts'
import { changeWindow } from './change-window.ts'

/** MOFCOM extends a running notice, after an outage for instance (N59). */
export const extendNotice = (session: Session, input: ExtendNoticeInput) =>
  changeWindow(session, 'extendNotice', 'extend', input, (notice, calendar, now) =>
    extended(notice, calendar, now, input.workingDays),
  )

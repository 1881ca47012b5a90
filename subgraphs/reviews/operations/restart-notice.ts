import type { Session } from '@ndseb/db/session.ts'
import { restarted } from '../domain/notice-windows.ts'
import type { ChangeNoticeInput } from '../generated/graphql.ts'
import { changeWindow } from './change-window.ts'

/** MOFCOM restarts a notice from today, after a corrected list for instance (N59). */
export const restartNotice = (session: Session, input: ChangeNoticeInput) =>
  changeWindow(session, 'restartNotice', 'restart', input, restarted)

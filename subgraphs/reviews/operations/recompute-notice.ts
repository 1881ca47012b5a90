import type { Session } from '@ndseb/db/session.ts'
import { recomputed } from '../domain/notice-windows.ts'
import type { ChangeNoticeInput } from '../generated/graphql.ts'
import { changeWindow } from './change-window.ts'

/** MOFCOM recomputes the window by the calendar as it now stands (N57–N58). */
export const recomputeNotice = (session: Session, input: ChangeNoticeInput) =>
  changeWindow(session, 'recomputeNotice', 'recompute', input, recomputed)

import { fault } from '@ndseb/shared/faults.ts'
import type { ServeFile } from '@ndseb/shared/http/sending.ts'
import { readAddress } from '@ndseb/shared/transport/signed-address.ts'
import type { FileHands } from './hands.ts'
import { receiveFile } from './receive-file.ts'
import { sendFile } from './send-file.ts'

/** Serves stored files at their signed addresses: takes in what is sent, and gives out what is kept. */
export const fileServer =
  (hands: FileHands): ServeFile =>
  async (asked) => {
    const address = readAddress(hands.key, asked.request.url ?? '', new Date())
    if (!address) throw fault('ADDRESS_NOT_VALID', asked.viewer.language)
    await (address.purpose === 'upload' ? receiveFile : sendFile)(asked, address.fileId, hands)
  }

import { createHash } from 'node:crypto'
import { actInBulk } from '@ndseb/db/bulk.ts'
import { roleOf, urlOf } from '@ndseb/db/owners.ts'
import { createAuthenticator } from '@ndseb/gateway/authenticate.ts'
import { readGatewayConfig } from '@ndseb/gateway/config.ts'
import { openDemoIssuer } from '@ndseb/gateway/demo-issuer.ts'
import { DomainError, fillMessage, formatMessage } from '@ndseb/shared/errors.ts'
import { createLogger } from '@ndseb/shared/logging.ts'
import { runMain, StartupError } from '@ndseb/shared/startup-error.ts'
import type { Viewer } from '@ndseb/shared/viewer.ts'
import { FILE_NOTES } from '@ndseb/shared/vocabulary/messages/files.ts'
import { checkExtractDate } from '@ndseb/statistics/domain/bounds.ts'
import { openRecords } from '@ndseb/statistics/domain/formats/open-records.ts'
import { openReading, readReturnFile } from '@ndseb/statistics/domain/read-file.ts'
import { type ImportedYear, importFile } from '@ndseb/statistics/operations/import-file.ts'
import { joinDatabase } from '../database.ts'
import { type Progress, progressOn } from '../progress.ts'
import { type ImportArguments, readArguments } from './arguments.ts'
import { fileOnDisk } from './file-on-disk.ts'
import { openRejects, type Rejects } from './rejects.ts'
import { importThroughServer } from './through-server.ts'

/**
 * `npm run import -- <file>`: imports a file of returns of any size, of either system and any years, as the officer of
 * MOFCOM whose token is in TOKEN. All of it or nothing, and the same file again changes nothing.
 */
await runMain(async () => {
  const given = readArguments(process.argv.slice(2))
  if (given.server !== null) return importThroughServer(given, given.server)
  const config = readGatewayConfig(process.env)
  const viewer = await readViewer(config)
  const reading = openReading()
  const progress = progressOn(process.stdout, given.size)
  const rejects = openRejects(given.rejects, () => reading.header)
  try {
    if (given.dryRun) await tryOut(given, reading, progress, rejects)
    else await runImport(given, viewer, config.dataDir, reading, progress, rejects)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    rejects.close()
    throw explain(error, given, reading.rejected, rejects)
  } finally {
    progress.end()
  }
  rejects.close()
  for (const { code, values } of reading.notes)
    progress.say(
      (['zh', 'en'] as const).map((language) => fillMessage(FILE_NOTES[code], language, values)).join(' · '),
    )
  if (reading.rejected > 0)
    progress.say(`${reading.rejected} 行有误，已写入 · rejected rows are in ${given.rejects}`)
})

type Reading = ReturnType<typeof openReading>

async function runImport(
  given: ImportArguments,
  viewer: Viewer,
  dataDir: string,
  reading: Reading,
  progress: Progress,
  rejects: Rejects,
): Promise<void> {
  const fileHash = await hashOf(given)
  const database = await joinDatabase(process.env, dataDir)
  try {
    const position = { bytes: 0 }
    const years: ImportedYear[] = []
    await actInBulk(urlOf(roleOf('statistics'), database.ownerUrl), viewer, 'importFile', async (tx) => {
      years.push(
        ...(await importFile(tx, reading, {
          ...{ extractDate: given.extractDate, parkId: given.parkId, onFault: given.onFault, fileHash },
          records: recordsOf(given, position, reading),
          reject: rejects.write,
          progress: (stage, done) => {
            if (stage === 'READ') progress.reach(position.bytes, done)
            else progress.say(`汇总 ${done}/${reading.years.size} 年 · years added up`)
          },
        })),
      )
      // Else what was written while it was read would be known by the hash of another file, and never be imported.
      if (position.bytes > 0 && (await hashOf(given)) !== fileHash)
        throw new StartupError(
          `${given.file} 在读取期间发生变化，未导入 · ${given.file} changed while it was read; nothing was imported.`,
          '请待写完后再次导入 · Import it again when it is written to its end.',
        )
      return { importIds: years.map(({ importId }) => importId) }
    })
    for (const { year, rows, matched, alreadyImported } of years)
      progress.say(
        alreadyImported
          ? `${year}：${rows} 行，此前已导入，未产生变化 · imported before, nothing changed`
          : `${year}：${rows} 行，代码有效 ${matched}，待匹配 ${rows - matched} · rows, with a valid code, waiting for a match`,
      )
  } finally {
    await database.stop()
  }
}

/** Reads the whole file and writes nothing: what an import would take, and what it would reject. */
async function tryOut(
  given: ImportArguments,
  reading: Reading,
  progress: Progress,
  rejects: Rejects,
): Promise<void> {
  const position = { bytes: 0 }
  let rows = 0
  const now = new Date()
  checkExtractDate(given.extractDate, now)
  const options = { now, reject: rejects.write }
  for await (const block of readReturnFile(recordsOf(given, position, reading), reading, options)) {
    rows += block.length
    progress.reach(position.bytes, rows)
  }
  for (const [year, tally] of [...reading.years].sort(([one], [other]) => one - other))
    progress.say(
      `${year}：${tally.rows} 行，代码有效 ${tally.matched} · rows, with a valid code（试运行，未写入 · dry run, nothing written）`,
    )
}

function recordsOf(
  { file, encoding, sheet }: ImportArguments,
  position: { bytes: number },
  reading: Reading,
): ReturnType<typeof openRecords> {
  const source = fileOnDisk(file, (bytes) => {
    position.bytes += bytes
  })
  return openRecords(source, { encoding, sheet, tell: (note) => reading.notes.push(note) })
}

/** Of the file as it is to be read: the same bytes in another encoding, or another sheet of them, are another file. */
async function hashOf({ file, encoding, sheet }: ImportArguments): Promise<string> {
  const hash = createHash('sha256').update(encoding ?? '')
  if (sheet !== null) hash.update(`sheet ${sheet}`)
  for await (const piece of fileOnDisk(file).pieces()) hash.update(piece)
  return hash.digest('hex')
}

/** Whose import it is: the officer of MOFCOM whom the token names, by the same issuers as the gateway's. */
async function readViewer(config: ReturnType<typeof readGatewayConfig>): Promise<Viewer> {
  const issuers = [...config.issuers, ...(config.demo ? [(await openDemoIssuer(config.dataDir)).issuer] : [])]
  const authenticate = createAuthenticator(issuers, { logger: createLogger('import') })
  const token = process.env.TOKEN
  const viewer = token ? await authenticate({ authorization: `Bearer ${token}` }).catch(() => null) : null
  if (viewer?.role === 'MOFCOM_OFFICER') return viewer
  throw new StartupError(
    token
      ? '令牌无效，或不属于商务部人员 · TOKEN is not valid, or not of an officer of MOFCOM.'
      : '请在 TOKEN 中给出商务部人员的令牌 · Give the token of an officer of MOFCOM in TOKEN.',
    '演示令牌 · For the demonstration: TOKEN=$(npm run -s token -- mofcom.officer)',
  )
}

function explain(
  error: DomainError,
  given: ImportArguments,
  rejected: number,
  rejects: Rejects,
): StartupError {
  const [, ...place] = error.detail.path ?? []
  const where = place.length > 0 ? `${given.file} ${place.join(' ')}：` : ''
  const words = (['zh', 'en'] as const)
    .map((language) => formatMessage(error.code, language, error.detail.values))
    .join(' · ')
  const more = rejected > rejects.shown.length ? `\n… 全部在 · all of them in ${given.rejects}` : ''
  return new StartupError(
    `${where}${words}`,
    [...rejects.shown.map((line) => `\n  ${line}`), more].join(''),
    {
      cause: error,
    },
  )
}

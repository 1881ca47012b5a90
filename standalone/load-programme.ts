import { readFileSync } from 'node:fs'
import { loadProgramme } from '@ndseb/db/load-programme.ts'
import { openClient } from '@ndseb/db/open-client.ts'
import { dataDirOf } from '@ndseb/gateway/config.ts'
import type { Programme } from '@ndseb/shared/rules/programme.ts'
import { runMain, StartupError } from '@ndseb/shared/startup-error.ts'
import { openDatabase } from './database.ts'

const WORDS = {
  NEW: '新项目 · a new programme',
  CHANGED:
    '已有项目，内容有变；已有批次不受影响 · known, and changed; rounds that there are keep what they say',
  UNCHANGED: '与已载入的相同 · the same as is loaded',
}

/** `npm run programme -- <file.json> [--dry-run]`: loads a programme, so that MOFCOM can prepare its rounds. */
await runMain(async () => {
  const [file, ...options] = process.argv.slice(2)
  const dryRun = options.includes('--dry-run')
  if (!file || options.some((option) => option !== '--dry-run'))
    throw new StartupError(
      '用法 · Usage: npm run programme -- <file.json> [--dry-run]',
      '格式见 docs/programmes.md · The format stands in docs/programmes.md.',
    )
  const programme = readFile(file)
  const database = await openDatabase(process.env, dataDirOf(process.env))
  try {
    const client = await openClient(database.ownerUrl)
    try {
      const loaded = await loadProgramme(client, programme, { dryRun })
      console.log(
        `${programme.code} ${programme.zh}：${WORDS[loaded]}${dryRun ? '（试运行，未写入 · dry run, nothing written）' : ''}`,
      )
    } finally {
      await client.end()
    }
  } finally {
    await database.stop()
  }
})

function readFile(file: string): Programme {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw new StartupError(
      `不能读取 ${file} · ${file} cannot be read as JSON.`,
      '请给出项目数据文件 · Name the data file of a programme.',
      { cause },
    )
  }
}

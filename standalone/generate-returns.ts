import { runMain } from '@ndseb/shared/startup-error.ts'
import { readArguments } from './generate/arguments.ts'
import { generate } from './generate/generate.ts'

/** `npm run generate -- --out <folder> …`: made-up returns of both systems, to import and to measure with. */
await runMain(async () => {
  const options = readArguments(process.argv.slice(2))
  const startedAt = performance.now()
  const files = await generate(options, process.stdout)
  const seconds = (performance.now() - startedAt) / 1_000
  const rows = files.reduce((sum, file) => sum + file.rows, 0).toLocaleString('en')
  console.log(
    `${options.out}：${files.length} 个文件，${rows} 行，${seconds.toFixed(1)} 秒，全部虚构 · files, rows, seconds, all made up`,
  )
})

import { generate } from '@graphql-codegen/cli'
import config from '../codegen.ts'
import { type CommittedCopy, writeOrCheck } from './committed-copy.ts'

const HEADER = '// Written by "npm run codegen" from the SDL; not to be edited.\n'

/** The generated types of every subgraph. */
export async function generatedCopies(): Promise<CommittedCopy[]> {
  const files: { filename: string; content: string }[] = await generate(config, false)
  return files.map(({ filename, content }) => ({
    path: filename,
    content: HEADER + content,
    command: 'codegen',
  }))
}

if (import.meta.main) writeOrCheck(await generatedCopies())

import type { GenerateOptions } from './arguments.ts'

export type WrittenFile = { readonly name: string; readonly rows: number }

/** What stands beside the files, so that nobody ever takes them for real: the same for the same arguments. */
export function aboutText(options: GenerateOptions, files: readonly WrittenFile[]): string {
  const { enterprises, years, firstYear, seed, rowsPerYear, systems, faults, format } = options
  const facts = [
    ['企业 · enterprises', enterprises],
    ['年度 · years', `${firstYear}–${firstYear + years - 1}`],
    ['种子 · seed', seed],
    ['系统 · systems', systems.join(', ')],
    ['格式 · format', format],
    ['每年行数上限 · rows of a year at most', rowsPerYear ?? '无 · none'],
    ['代码有误或写法不规范的行 · rows with a code that is spoilt or carelessly written', faults],
  ]
  const table = (head: string, rows: readonly (readonly unknown[])[]) =>
    [head, '|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n')
  return `# 虚构的统计数据 · Made-up returns

此文件夹中的企业、名称、统一社会信用代码和金额全部虚构，由 \`npm run generate\` 按种子生成，与任何真实企业无关，供导入和测量之用。
\`members.csv\` 为演示园区的企业名录。

Every enterprise, name, credit code and amount in this folder is made up: \`npm run generate\` computed them from a seed, and they
concern no real enterprise. They are there to import and to measure with. \`members.csv\` is the register of the demonstration’s parks.

${table('| 参数 · Argument | 值 · Value |', facts)}

${table(
  '| 文件 · File | 行，不含表头 · Rows without the header |',
  files.map(({ name, rows }) => [name, rows]),
)}
`
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CLAUSES, type Clause } from '@ndseb/shared/vocabulary/clauses.ts'
import { FINDING_CLAUSES } from '@ndseb/shared/vocabulary/finding-clauses.ts'
import { ROLES } from '@ndseb/shared/vocabulary/roles.ts'
import { CURRENCIES, SERVICE_CATEGORIES } from '@ndseb/shared/vocabulary/statistics.ts'
import { STEPS } from '@ndseb/shared/vocabulary/steps.ts'
import { basisOf, TASK_KINDS } from '@ndseb/shared/vocabulary/tasks.ts'
import { Kind, parse } from 'graphql'
import { type CommittedCopy, writeOrCheck } from './committed-copy.ts'
import { RULE_HOMES } from './rule-homes.ts'
import { ruleTests } from './rule-tests.ts'
import { ROOT, subgraphSources } from './subgraph-sources.ts'

/**
 * The parts of the documents that are computed: the table of rules in docs/rules.md, from shared/vocabulary/clauses.ts,
 * rule-homes.ts and the sentences of the tests, that of tasks in docs/tasks.md, from shared/vocabulary/tasks.ts, and the
 * words of the enumerations in GLOSSARY.md, from the SDL. The rest is written by people.
 */
export const pageCopies = (): CommittedCopy[] => [
  page('docs/rules.md', 'rules', rulesTable()),
  page('docs/tasks.md', 'tasks', tasksTable()),
  page('GLOSSARY.md', 'words', wordsTable()),
]

/** The page with what stands between its two markers replaced. */
function page(path: string, marker: string, table: string): CommittedCopy {
  const [begin, end] = [`<!-- ${marker}: npm run pages -->`, `<!-- /${marker} -->`]
  const text = readFileSync(join(ROOT, path), 'utf8')
  const [before, rest] = text.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined)
    throw new Error(`${path} lacks its markers ${begin} … ${end}`)
  return { path, content: `${before}${begin}\n\n${table}\n\n${end}${after}`, command: 'pages' }
}

const row = (...cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`

const linksTo = (paths: readonly string[]) =>
  paths.map((path) => `[${path.split('/').at(-1)}](../${path})`).join(' ') || '—'

function rulesTable(): string {
  const tests = ruleTests()
  const rows = (Object.keys(CLAUSES) as Clause[]).map((clause) => {
    const { zh, en } = CLAUSES[clause]
    const home = RULE_HOMES[clause]
    return row(
      clause,
      `${zh}<br>${en}`,
      linksTo(home?.in ?? []),
      linksTo(tests.get(clause) ?? []),
      home?.lacks ?? '',
    )
  })
  const head = row(
    '编号 · No.',
    '规则 · Rule',
    '所在 · Where it lives',
    '测试 · The tests that show it',
    '尚缺 · Not yet',
  )
  return [head, row('---', '---', '---', '---', '---'), ...rows].join('\n')
}

function tasksTable(): string {
  const rows = Object.entries(TASK_KINDS).map(([kind, { zh, en, roles, step, clause, due }]) => {
    const names = roles.map((role) => ROLES[role].zh).join('、')
    const by = [basisOf(due, 'zh'), basisOf(due, 'en')].filter((basis) => basis !== null).join('<br>')
    return row(`${zh}<br>${en}<br>\`${kind}\``, names, `\`${step}\``, clause, by || '—')
  })
  const head = row('事项 · Task', '等谁 · Waits for', '办理 · Done by', '编号 · No.', '期限 · Due')
  return [head, row('---', '---', '---', '---', '---'), ...rows].join('\n')
}

/** Words of the vocabulary that are texts in the graph, not an enumeration of it. */
const TEXTS = { STEPS, TASK_KINDS, FINDING_CLAUSES, SERVICE_CATEGORIES, CURRENCIES }

/** Every value of every enumeration, once each, though several subgraphs may describe it. */
function wordsTable(): string {
  const rows = new Map<string, string>()
  for (const { ownTypeDefs } of subgraphSources())
    for (const node of parse(ownTypeDefs).definitions) {
      if (node.kind !== Kind.ENUM_TYPE_DEFINITION) continue
      for (const value of node.values ?? []) {
        const word = `${node.name.value}.${value.name.value}`
        const [zh = '', ...en] = (value.description?.value ?? '').split(' · ')
        if (!rows.has(word)) rows.set(word, row(zh, `\`${word}\``, en.join(' · ')))
      }
    }
  for (const [table, words] of Object.entries(TEXTS))
    for (const [name, { zh, en }] of Object.entries(words))
      rows.set(`${table}.${name}`, row(zh, `\`${table}.${name}\``, en))
  return [
    row('中文', '标识 · Identifier', '说明 · Meaning'),
    row('---', '---', '---'),
    ...rows.values(),
  ].join('\n')
}

if (import.meta.main) writeOrCheck(pageCopies())

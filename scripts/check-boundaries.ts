import { globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { ROOT } from './subgraph-sources.ts'

/** Who may use whom. A subgraph is not in another's list: only ids cross owners. */
export const ARROWS: Readonly<Record<string, readonly string[] | 'all'>> = {
  shared: [],
  db: ['shared'],
  'subgraphs/applications': ['db', 'shared'],
  'subgraphs/platform': ['db', 'shared'],
  'subgraphs/reviews': ['db', 'shared'],
  'subgraphs/statistics': ['db', 'shared'],
  gateway: ['shared'],
  standalone: 'all',
  bench: 'all',
  test: 'all',
  scripts: 'all',
}

type Room = {
  /** The rooms and files of the same subgraph that it may use. */
  readonly uses: readonly string[]
  readonly neverPackages: RegExp
  readonly neverText?: RegExp
}

const DATABASE = /^(@ndseb\/db|@mikro-orm\/|pg$|kysely$|graphile-worker$)/
/** The rooms of a subgraph, from the promise inwards. */
export const ROOMS: Readonly<Record<string, Room>> = {
  domain: {
    uses: ['domain'],
    neverPackages: new RegExp(`${DATABASE.source}|^(graphql|dataloader|@ndseb/shared/(subgraph|shield)/)`),
    neverText: /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\./,
  },
  resolvers: {
    uses: [
      'resolvers',
      'operations',
      'queries',
      'domain',
      'generated',
      'context.ts',
      'loaders.ts',
      'parents.ts',
      'parents',
      'payloads.ts',
    ],
    neverPackages: DATABASE,
  },
  queries: { uses: ['queries', 'domain', 'generated', 'parents.ts', 'parents'], neverPackages: /^graphql$/ },
  operations: { uses: ['operations', 'domain', 'queries', 'generated'], neverPackages: /^graphql$/ },
  jobs: { uses: ['jobs', 'operations', 'domain', 'queries'], neverPackages: /^graphql$/ },
  files: { uses: ['operations', 'queries', 'domain'], neverPackages: /^graphql$/ },
  'permissions.ts': { uses: ['permissions'], neverPackages: DATABASE },
  permissions: { uses: [], neverPackages: DATABASE },
}

export type SourceFile = { readonly path: string; readonly text: string }
export type Manifest = { readonly name: string; readonly declares: ReadonlySet<string> }
/** The manifests by workspace folder; '' is the root's. */
export type Manifests = ReadonlyMap<string, Manifest>

const IMPORT =
  /(?:^|[\s;}])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\s)import\s*\(?\s*['"]([^'"]+)['"]/gm
const importsOf = (text: string) => [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '')

/** Every import that goes against the arrows, a sentence each. */
export function checkBoundaries(files: readonly SourceFile[], manifests: Manifests): string[] {
  return files.flatMap((file) => {
    const problems = importsOf(file.text).flatMap((target) => checkImport(file.path, target, manifests))
    const room = roomOf(file.path)
    if (room?.rule.neverText?.test(file.text) && !isTest(file.path))
      problems.push('reads a clock, chance or the environment: hand them in as arguments')
    return problems.map((problem) => `${file.path} ${problem}.`)
  })
}

const isTest = (path: string) => /\.test\.ts$|\/(test|testing)\//.test(path)
const workspaceOf = (path: string) =>
  Object.keys(ARROWS).find((workspace) => path.startsWith(`${workspace}/`)) ?? 'scripts'

function roomOf(path: string) {
  const [, subgraph, name] = /^subgraphs\/([^/]+)\/([^/]+)/.exec(path) ?? []
  const rule = name && ROOMS[name]
  return rule ? { subgraph, name, rule } : null
}

function checkImport(path: string, target: string, manifests: Manifests): string[] {
  if (target.startsWith('node:')) return []
  return target.startsWith('.') ? checkRelative(path, target) : checkPackage(path, target, manifests)
}

function checkRelative(path: string, target: string): string[] {
  const aim = posix.normalize(posix.join(posix.dirname(path), target))
  const [from, to] = [workspaceOf(path), workspaceOf(aim)]
  if (from !== to && ARROWS[from] !== 'all')
    return [`leaves its workspace for ${aim}: import it by package name`]
  const room = roomOf(path)
  const [, , neighbour = ''] = aim.split('/')
  if (!room || isTest(path) || room.rule.uses.includes(neighbour) || neighbour === room.name) return []
  return [`is in the room ${room.name} and imports ${aim}`]
}

function checkPackage(path: string, target: string, manifests: Manifests): string[] {
  const name = target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/')
  const from = workspaceOf(path)
  const allowed = ARROWS[from] ?? []
  const to = [...manifests].find(([, manifest]) => manifest.name === name)?.[0]
  const room = isTest(path) ? null : roomOf(path)
  if (to && to !== from && allowed !== 'all' && !allowed.includes(to))
    return [`imports ${name}: ${from} may not use ${to}`]
  if (room?.rule.neverPackages.test(target)) return [`is in the room ${room.name} and imports ${target}`]
  // Tests and tools may use whatever is declared anywhere; what runs in production declares what it uses.
  const declaring = allowed === 'all' || isTest(path) ? [...manifests.values()] : [manifests.get(from)]
  const declared = declaring.some((manifest) => manifest?.declares.has(name) || manifest?.name === name)
  return declared ? [] : [`imports ${name}, which ${from}/package.json does not declare`]
}

/** The sources of the project. */
export const sourceFiles = (): SourceFile[] =>
  globSync(['*.ts', ...Object.keys(ARROWS).map((workspace) => `${workspace}/**/*.ts`)], {
    cwd: ROOT,
    exclude: (name) => name.includes('node_modules'),
  }).map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(ROOT, path), 'utf8') }))

export const manifests = (): Manifests =>
  new Map(
    globSync(['package.json', ...Object.keys(ARROWS).map((workspace) => `${workspace}/package.json`)], {
      cwd: ROOT,
    }).map((path) => {
      const { name, dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, path), 'utf8'))
      const declares = new Set(Object.keys({ ...dependencies, ...devDependencies }))
      return [posix.dirname(path.replaceAll('\\', '/')).replace('.', ''), { name, declares }]
    }),
  )

if (import.meta.main) {
  const problems = checkBoundaries(sourceFiles(), manifests())
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exitCode = 1
  else console.log('Every import follows the arrows.')
}

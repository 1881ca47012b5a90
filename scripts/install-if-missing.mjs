// Runs before every command of the project, on whatever Node the machine has: installs what package-lock.json names and
// node_modules lacks. Plain JavaScript, because an older Node does not read TypeScript.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const OLDEST_NODE = 20
const HEARTBEAT_MS = 10_000

/** The first thing that is missing, in words; undefined when the installation is complete. */
function findMissing() {
  if (!existsSync(join(ROOT, 'node_modules', '.package-lock.json'))) return 'nothing is installed yet'
  const wanted = readPackages('package-lock.json')
  const present = readPackages(join('node_modules', '.package-lock.json'))
  const production = process.env.NODE_ENV === 'production'
  for (const [path, entry] of Object.entries(wanted)) {
    if (!path.includes('node_modules/')) continue
    const installed = present[path]
    if (installed ? isAnother(entry, installed) : !mayLack(entry, production))
      return `${path} is missing or old`
    if (entry.link && !existsSync(join(ROOT, path))) return `${path} is missing`
  }
  // npm writes its list even when an install script was not run.
  const node = process.platform === 'win32' ? 'node.cmd' : 'node'
  return existsSync(join(ROOT, 'node_modules', '.bin', node))
    ? undefined
    : "the project's own Node is missing"
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}

function isAnother(wanted, installed) {
  return wanted.version !== installed.version || wanted.integrity !== installed.integrity
}

/** Packages for other machines, for a tool that asks for them itself, and, in production, for developers. */
function mayLack(entry, production) {
  if (production && (entry.dev || entry.devOptional)) return true
  return entry.optional ? !isForThisMachine(entry) : entry.peer
}

function isForThisMachine({ os, cpu, libc }) {
  return Boolean(os?.includes(process.platform) && cpu?.includes(process.arch) && !libc)
}

async function install(reason) {
  // To stderr: what the command itself prints on stdout may be read by a program.
  process.stderr.write(`Installing (${reason}). This takes about a minute …\n`)
  const began = Date.now()
  const heartbeat = setInterval(() => {
    process.stderr.write(`  still installing after ${Math.round((Date.now() - began) / 1000)} s …\n`)
  }, HEARTBEAT_MS)
  // Quiet about packages that ask for a newer Node than the machine's: the project's own runs them.
  const options = ['--no-audit', '--no-fund', '--loglevel=error', '--engine-strict=false']
  const code = await runNpm(['ci', ...options])
  clearInterval(heartbeat)
  if (code === 0) return
  process.stderr.write(
    `The installation failed (npm ci ended with ${code}). Check the network and npm's registry, then try again.\n`,
  )
  process.exitCode = 1
}

function runNpm(args) {
  const npm = process.env.npm_execpath
  const known = npm && basename(npm) === 'npm-cli.js'
  // Not the project's Node: npm ci removes it on its way.
  const [command, first] = known ? [process.env.npm_node_execpath ?? process.execPath, [npm]] : ['npm', []]
  const child = spawn(command, [...first, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: !known && process.platform === 'win32',
  })
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('close', (code, signal) => resolve(signal ?? code))
  })
}

const missing = findMissing()
if (missing) {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    process.stderr.write(
      `This project needs Node ${OLDEST_NODE} or newer to install; this is ${process.version}.\n`,
    )
    process.exitCode = 1
  } else {
    await install(missing)
  }
}

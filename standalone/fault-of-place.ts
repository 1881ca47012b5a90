import { statSync } from 'node:fs'
import { dirname } from 'node:path'

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** Why no file can be written at a path, as one sentence; null where it can. Nobody learns it after minutes of work. */
export function faultOfPlace(path: string): string | null {
  const folder = dirname(path)
  if (!isFolder(folder)) return `没有文件夹 ${folder} · There is no folder ${folder}.`
  return isFolder(path) ? `${path} 是文件夹，不是文件 · ${path} is a folder, not a file.` : null
}

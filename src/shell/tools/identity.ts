import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs'
import { basename } from 'node:path'

/** First bytes of programs for Linux, macOS (two orders, and several in one) and Windows. */
const native = ['7f454c46', 'cffaedfe', 'feedfacf', 'cafebabe', '4d5a'] as const

/** Helm, Kustomize and Jsonnet are all larger; what picks one of several versions is smaller. */
const minBytes = 4 * 1024 * 1024

/**
 * What is the same only for the same file, for a program that is one file and called as it should be: a script, or what
 * stands in for several versions of a program, may start another one with no change to itself. Null for these.
 */
export function identityOf(path: string, tool: string): string | null {
  try {
    const real = realpathSync(path)
    const { dev, ino, size, mtimeNs, ctimeNs } = statSync(real, { bigint: true })
    if (basename(real).replace(/\.exe$/i, '') !== tool || size < minBytes || !isNative(real)) return null
    return [real, dev, ino, size, mtimeNs, ctimeNs].join(' ')
  } catch {
    return null
  }
}

function isNative(file: string): boolean {
  const first = Buffer.alloc(4)
  const opened = openSync(file, 'r')
  try {
    readSync(opened, first)
  } finally {
    closeSync(opened)
  }
  return native.some((magic) => first.toString('hex').startsWith(magic))
}

import { createHash, randomUUID } from 'node:crypto'
import { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KeptTexts } from '../model/ports.js'

/** Begin, length, hash of its bytes, and the day on which a run asked for it last. */
type Place = readonly [number, number, string, number]
type Index = { readonly [key: string]: Place }
type Pack = { readonly index: Index; readonly texts: Buffer }

const maxBytes = 64 * 1024 * 1024
const keptDays = 14
const empty: Pack = { index: {}, texts: Buffer.alloc(0) }

/**
 * Texts in one file of a folder, which is read as a whole but taken apart only where something is asked: a hash over
 * the file's name and its index stands first, the index has one of each text, and what does not agree is not there. As
 * for `createAnswerCache`, the folder must not lie where others put files.
 */
export function keptTexts(folder: string, name: string): KeptTexts {
  const today = Math.floor(Date.now() / (24 * 60 * 60 * 1000))
  let pack: Pack | null = null
  const used = new Set<string>()
  const added = new Map<string, string>()
  const bytesOf = (key: string): Buffer | null => {
    const { index, texts } = (pack ??= readPack(folder, name))
    const place = Object.hasOwn(index, key) ? index[key] : undefined
    if (place === undefined) return null
    const bytes = texts.subarray(place[0], place[0] + place[1])
    return hashOf(bytes) === place[2] ? bytes : null
  }
  return {
    get(key) {
      const bytes = bytesOf(key)
      if (bytes !== null) used.add(key)
      return added.get(key) ?? bytes?.toString('utf8') ?? null
    },
    put: (key, text) => void added.set(key, text),
    save() {
      const isMarked = [...used].every((key) => pack?.index[key]?.[3] === today)
      if (added.size === 0 && isMarked) return
      // Once more: another run may have written in the meantime.
      const { index, texts } = readPack(folder, name)
      const old = Object.entries(index)
        .filter(([key, [, , , day]]) => !added.has(key) && (used.has(key) || day > today - keptDays))
        .map(([key, [begin, length, , day]]): Entry => {
          const bytes = texts.subarray(begin, begin + length)
          return { key, bytes, day: used.has(key) ? today : day }
        })
      const all = [...added].map(([key, text]): Entry => ({ key, bytes: Buffer.from(text), day: today }))
      writePack(folder, name, [...all, ...old.sort((a, b) => b.day - a.day)])
    },
  }
}

type Entry = { readonly key: string; readonly bytes: Buffer; readonly day: number }

function readPack(folder: string, name: string): Pack {
  try {
    const file = join(folder, name)
    const found = lstatSync(file)
    if (!found.isFile() || found.size > maxBytes) return empty
    const bytes = readFileSync(file)
    const end = bytes.indexOf(10)
    const index = bytes.subarray(65, end)
    if (end < 65 || bytes.toString('latin1', 0, 64) !== hashOf(name, index)) return empty
    return { index: JSON.parse(index.toString('utf8')) as Index, texts: bytes.subarray(end + 1) }
  } catch {
    return empty
  }
}

/** The first entries, as many as the file may hold. */
function writePack(folder: string, name: string, entries: readonly Entry[]): void {
  const index: Record<string, Place> = {}
  const texts: Buffer[] = []
  let at = 0
  for (const { key, bytes, day } of entries) {
    if (at + bytes.length > maxBytes / 2) break
    index[key] = [at, bytes.length, hashOf(bytes), day]
    texts.push(bytes)
    at += bytes.length
  }
  const header = Buffer.from(JSON.stringify(index))
  const draft = join(folder, `${name}.${randomUUID()}`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const parts = [Buffer.from(`${hashOf(name, header)} `), header, Buffer.from('\n'), ...texts]
    writeFileSync(draft, Buffer.concat(parts), { mode: 0o600, flag: 'wx' })
    renameSync(draft, join(folder, name))
  } catch {
    // A full or read-only disk costs the next run time, nothing else.
  }
}

function hashOf(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

import type { Json } from '../../src/model/json.js'

/** One edit of an object as JSON Patch, with where and how the API server's own path names it. */
export type Place = {
  readonly op: 'replace' | 'add' | 'remove'
  readonly pointer: string
  readonly value?: Json
  /** The path of the report, written by hand here: the test must not ask the code that it judges. */
  readonly reported: string
  readonly type: 'modified' | 'added' | 'removed'
}

/** A value set to another. */
export function change(pointer: string, value: Json, reported = dotted(pointer)): Place {
  return { op: 'replace', pointer, value, reported, type: 'modified' }
}

/** Something that Git does not have. */
export function add(pointer: string, value: Json, reported = dotted(pointer)): Place {
  return { op: 'add', pointer, value, reported, type: 'added' }
}

/** Something of Git's taken away. */
export function remove(pointer: string, reported = dotted(pointer)): Place {
  return { op: 'remove', pointer, reported, type: 'removed' }
}

/** One item more or less of a list that is owned as a whole. */
export function grow(pointer: string, value: Json): Place {
  return { op: 'add', pointer: `${pointer}/-`, value, reported: dotted(pointer), type: 'modified' }
}
export function shrink(pointer: string, index: number): Place {
  return { op: 'remove', pointer: `${pointer}/${index}`, reported: dotted(pointer), type: 'modified' }
}

/** True where one edit would move or swallow what the other is about. */
export function collide(a: Place, b: Place): boolean {
  const shared = (one: Place): string => one.pointer.replace(/\/(\d+|-)(\/.*)?$/, '')
  const isItem = (one: Place): boolean => one.op !== 'replace' && /\/(\d+|-)$/.test(one.pointer)
  if (isItem(a) && b.pointer.startsWith(`${shared(a)}/`)) return true
  if (isItem(b) && a.pointer.startsWith(`${shared(b)}/`)) return true
  return (
    a.reported === b.reported ||
    `${a.pointer}/`.startsWith(`${b.pointer}/`) ||
    `${b.pointer}/`.startsWith(`${a.pointer}/`)
  )
}

function dotted(pointer: string): string {
  return pointer.slice(1).replaceAll('/', '.')
}

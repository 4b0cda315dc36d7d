/** One of several jobs that share the apps of a run; counted from 1. */
export type Shard = { readonly index: number; readonly count: number }

/** A matrix of GitHub has at most this many jobs. */
export const maxShards = 256

/** Reads `3/8`; null for anything else. */
export function parseShard(text: string): Shard | null {
  const found = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text)
  const [index, count] = [Number(found?.[1]), Number(found?.[2])]
  return found === null || index > count || count > maxShards ? null : { index, count }
}

import type { State } from './state.js'

/** What the repository holds now, commits aside; the returned function brings it back to that, as often as asked. */
export function checkpoint(state: State): () => void {
  const refs = new Map(state.git?.refs('') ?? [])
  const lists = [state.issues, state.labels, state.comments, state.events, state.runs, state.artifacts]
  const maps = [state.roles, state.heads, state.bases, state.pulls] as Map<unknown, unknown>[]
  const listed = lists.map((list) => structuredClone(list as readonly unknown[]))
  const mapped = maps.map((map) => structuredClone(map))
  return () => {
    lists.forEach(
      (list: unknown[], at) => void list.splice(0, Infinity, ...structuredClone(listed[at] ?? [])),
    )
    maps.forEach((map, at) => {
      map.clear()
      for (const [key, value] of structuredClone(mapped[at] ?? new Map())) map.set(key, value)
    })
    for (const name of state.git?.refs('').keys() ?? [])
      if (!refs.has(name)) state.git?.deleteRef(name.replace(/^refs\//, ''))
    for (const [name, sha] of refs) state.git?.setRef(name.replace(/^refs\//, ''), sha)
  }
}

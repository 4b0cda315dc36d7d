/** A line of two texts put together: of both, of the old one, or of the new one. */
export type MergedLine = { readonly sign: ' ' | '-' | '+'; readonly text: string }

/** Two texts as one, with as many lines as can be taken from both; what goes stands before what comes. */
export function mergeLines(before: readonly string[], after: readonly string[]): readonly MergedLine[] {
  const common = commonLengths(before, after)
  const merged: MergedLine[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const [old, fresh] = [before[i], after[j]]
    if (old !== undefined && old === fresh) {
      merged.push({ sign: ' ', text: old })
      i++
      j++
    } else if (old !== undefined && (fresh === undefined || at(common, i + 1, j) >= at(common, i, j + 1))) {
      merged.push({ sign: '-', text: old })
      i++
    } else if (fresh !== undefined) {
      merged.push({ sign: '+', text: fresh })
      j++
    }
  }
  return merged
}

type Lengths = readonly (readonly number[])[]

function at(lengths: Lengths, i: number, j: number): number {
  return lengths[i]?.[j] ?? 0
}

/** How many lines the rests of both, from each place on, have in common in the same order. */
function commonLengths(before: readonly string[], after: readonly string[]): Lengths {
  const lengths: number[][] = before.map(() => [])
  for (let i = before.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? []
    for (let j = after.length - 1; j >= 0; j--)
      row[j] =
        before[i] === after[j]
          ? at(lengths, i + 1, j + 1) + 1
          : Math.max(at(lengths, i + 1, j), row[j + 1] ?? 0)
  }
  return lengths
}

/** What is wrong with a Markdown text's blocks: fences and folds that do not close. Empty for a sound one. */
export function unbalanced(text: string): readonly string[] {
  const faults: string[] = []
  let fence = ''
  let depth = 0
  for (const line of text.split('\n')) {
    const marks = /^(`{3,})[^`]*$/.exec(line)?.[1] ?? ''
    if (fence !== '') {
      if (marks.length >= fence.length && line.trim() === marks) fence = ''
      continue
    }
    if (marks !== '') fence = marks
    else if (line === '<details>') depth += 1
    else if (line === '</details>') depth -= 1
    else if (/<\/?details/.test(withoutCode(line))) faults.push(`a fold inside a line: ${line.slice(0, 80)}`)
    if (depth < 0) faults.push('a fold closed that was not open')
  }
  if (fence !== '') faults.push('a fence left open')
  if (depth !== 0) faults.push('a fold left open')
  return faults
}

/** The text without fences and code spans: what GitHub reads for mentions, references, links and HTML. */
export function prosePart(text: string): string {
  const lines: string[] = []
  let fence = ''
  for (const line of text.split('\n')) {
    const marks = /^(`{3,})[^`]*$/.exec(line)?.[1] ?? ''
    if (fence !== '') {
      if (marks.length >= fence.length && line.trim() === marks) fence = ''
    } else if (marks !== '') fence = marks
    else lines.push(withoutCode(line))
  }
  return lines.join('\n')
}

function withoutCode(line: string): string {
  return line.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '')
}

/** Cells of a GFM table's row, as the parser splits it. */
export function cellsOf(row: string): readonly string[] {
  return row.split(/(?<!\\)\|/).slice(1, -1)
}

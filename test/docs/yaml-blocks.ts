import { anchorOf, markdownFiles, read } from './markdown.js'

export type YamlBlock = {
  /** The page and the heading it stands below, as `docs/recipes.md#eks`; a second one there ends in ` 2`. */
  readonly id: string
  readonly text: string
}

/** Every YAML block of the README and of docs. */
export function yamlBlocks(): readonly YamlBlock[] {
  return markdownFiles()
    .filter((file) => file === 'README.md' || file.startsWith('docs/'))
    .flatMap(blocksOf)
}

/** @throws Error where the documentation has no such block. */
export function yamlBlock(id: string): string {
  const found = yamlBlocks().find((block) => block.id === id)
  if (found === undefined) throw new Error(`the documentation has no block ${id}`)
  return found.text
}

function blocksOf(file: string): readonly YamlBlock[] {
  const blocks: YamlBlock[] = []
  let place = file
  let count = 0
  for (const [, language, text = '', heading] of read(file).matchAll(/^```(\w*)\n([^]*?)^```$|^#+ (.*)$/gm)) {
    if (heading !== undefined) [place, count] = [`${file}#${anchorOf(heading)}`, 0]
    if (language !== 'yaml' && language !== 'yml') continue
    count += 1
    blocks.push({ id: count === 1 ? place : `${place} ${count}`, text })
  }
  return blocks
}

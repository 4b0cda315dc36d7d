import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import { build } from 'esbuild'
import * as circus from 'jest-circus'
import { jestExpect as expect } from '@jest/expect'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Tests read fixtures, and one reads sources, beside themselves: of the project, as a mutated source is no text to read. */
const locate = (folder) => ({
  name: 'import.meta.url',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: (await readFile(path, 'utf8')).replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(root + relative(folder, path)).href),
      ),
    })),
})

/** Test files of a folder in one script; gives each with the function that loads it, with fresh modules each time. */
export async function bundleTests(folder, files) {
  const { outputFiles } = await build({
    stdin: {
      contents: files.map((file) => `exports['${file}'] = () => require('./${file}')`).join('\n'),
      resolveDir: folder,
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    plugins: [locate(folder)],
  })
  const script = new Script(`(function (require, exports) {${outputFiles[0].text}\n})`, {
    filename: 'tests.cjs',
  })
  const load = createRequire(`${root}package.json`)
  // Which mutants the property tests notice must not be a matter of luck.
  load('fast-check').configureGlobal({ seed: 1 })
  const required = (name) => (name === '@jest/globals' ? { ...circus, expect } : load(name))
  return files.map((file) => {
    const fresh = () => {
      const loaders = {}
      script.runInThisContext()(required, loaders)
      loaders[file]()
    }
    return [file, fresh]
  })
}

import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

const src = fileURLToPath(new URL('../src/', import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))

/** Modules that reach outside the process. */
const world =
  /^(node:(fs|fs\/promises|child_process|http|https|net|tls|os|dns|vm|worker_threads)|@actions\/.*|@octokit\/.*|@kubernetes\/.*)$/

function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap((match) => match[1] ?? [])
}

describe('the functional core stays apart from the world', () => {
  test('only the shell imports the world', () => {
    const offenders = files
      .filter((file) => !file.startsWith('shell/'))
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => world.test(name))
          .map((name) => `${file}: ${name}`),
      )
    expect(offenders).toEqual([])
  })

  test('nothing outside the shell and the entries imports the shell', () => {
    const offenders = files
      .filter((file) => !file.startsWith('shell/') && !['index.ts'].includes(file))
      .filter((file) =>
        importsOf(file).some(
          (name) => name.startsWith('.') && relative(src, join(src, file, '..', name)).startsWith('shell'),
        ),
      )
    expect(offenders).toEqual([])
  })

  test('the model imports nothing but itself', () => {
    const offenders = files
      .filter((file) => file.startsWith('model/'))
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => !name.startsWith('./'))
          .map((name) => `${file}: ${name}`),
      )
    expect(offenders).toEqual([])
  })

  test('requests to a cluster go through the two files that can change nothing', () => {
    const senders = files.filter((file) => {
      const text = readFileSync(join(src, file), 'utf8')
      return file.startsWith('shell/kubernetes/') && text.includes('httpExchange(')
    })
    expect(senders.sort()).toEqual([
      'shell/kubernetes/http-exchange.ts',
      'shell/kubernetes/http-get.ts',
      'shell/kubernetes/http-unkept.ts',
    ])
  })

  test('jsondiffpatch is known to one file', () => {
    expect(files.filter((file) => importsOf(file).includes('jsondiffpatch'))).toEqual([
      'report/object-diff.ts',
    ])
  })

  test('nothing evaluates text as code', () => {
    const offenders = files.filter((file) =>
      /\beval\(|new Function\(|\brequire\(/.test(readFileSync(join(src, file), 'utf8')),
    )
    expect(offenders).toEqual([])
  })
})

import { fileURLToPath } from 'node:url'
import type { JsonObject } from '../../src/model/json.js'
import { isObject, listAt, stringAt } from '../../src/model/json.js'
import type { Cluster } from '../harness/cluster.js'
import { CommandFailed } from '../harness/run.js'
import type { Edit } from './draw.js'

const editor = fileURLToPath(new URL('json-patch-editor.mjs', import.meta.url))

/** What somebody types for an edit, and the name that kubectl then signs with. */
type Typed = { readonly manager: string; readonly args: readonly string[]; readonly editor?: string }

/**
 * Makes an edit of kubectl's with the real one, by the command that a person would take for it. Returns it with the
 * manager that the command signs as; null where the API server refused it.
 */
export async function editWithKubectl(
  { kubectl }: Cluster,
  namespace: string,
  manifest: JsonObject,
  edit: Edit,
): Promise<Edit | null> {
  const target = `${stringAt(manifest, 'kind').toLowerCase()}/${stringAt(manifest, 'metadata', 'name')}`
  const typed = typedFor(edit, target, manifest)
  try {
    await kubectl([...typed.args, `--namespace=${namespace}`], typed.editor ? { editor: typed.editor } : {})
    return { ...edit, manager: typed.manager }
  } catch (error) {
    if (
      error instanceof CommandFailed &&
      /is invalid|rejected our request|no valid changes/i.test(error.message)
    )
      return null
    throw error
  }
}

function typedFor(edit: Edit, target: string, manifest: JsonObject): Typed {
  return (
    aboutMetadata(edit, target) ??
    aboutReplicas(edit, target) ??
    aboutImage(edit, target, manifest) ??
    asPatch(edit, target)
  )
}

function aboutMetadata({ op, pointer, value }: Edit, target: string): Typed | null {
  const [, kind, key] = /^\/metadata\/(label|annotation)s\/(.+)$/.exec(pointer) ?? []
  if (kind === undefined || key === undefined) return null
  const name = key.replaceAll('~1', '/').replaceAll('~0', '~')
  const command = kind === 'label' ? 'label' : 'annotate'
  const change = op === 'remove' ? `${name}-` : `${name}=${textOf(value)}`
  return { manager: `kubectl-${command}`, args: [command, target, '--overwrite', change] }
}

function aboutReplicas({ op, pointer, value }: Edit, target: string): Typed | null {
  if (op !== 'replace' || pointer !== '/spec/replicas') return null
  return { manager: 'kubectl', args: ['scale', target, `--replicas=${textOf(value)}`] }
}

function aboutImage({ op, pointer, value }: Edit, target: string, manifest: JsonObject): Typed | null {
  const [, at] = /^\/spec\/template\/spec\/containers\/(\d+)\/image$/.exec(pointer) ?? []
  const container = listAt(manifest, 'spec', 'template', 'spec', 'containers')[Number(at)]
  if (op !== 'replace' || !isObject(container)) return null
  const change = `${stringAt(container, 'name')}=${textOf(value)}`
  return { manager: 'kubectl-set', args: ['set', 'image', target, change] }
}

function textOf(value: Edit['value']): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function asPatch({ op, pointer, value, manager }: Edit, target: string): Typed {
  const operation = { op, path: pointer, ...(value === undefined ? {} : { value }) }
  if (manager === 'kubectl-patch')
    return { manager, args: ['patch', target, '--type=json', `--patch=${JSON.stringify([operation])}`] }
  const packed = Buffer.from(JSON.stringify(operation)).toString('base64')
  return {
    manager,
    args: ['edit', target, '--output=json'],
    editor: `'${process.execPath}' '${editor}' ${packed}`,
  }
}

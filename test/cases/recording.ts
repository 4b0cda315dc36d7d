import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cluster, ListResult, ServedKind } from '../../src/model/ports.js'
import { keyOf } from '../../src/model/resource.js'
import type { JsonObject } from '../../src/model/json.js'
import { readManifests } from '../../src/render/manifests.js'
import { recordSnapshot } from '../../src/pull/snapshot-record.js'
import { openLive } from './judge.js'
import type { Stage } from './perform.js'

/** Writes what the case left in the cluster as its snapshot: by our own recorder, narrowed to what is the case's. */
export async function recordCase(stage: Stage, target: string): Promise<void> {
  const live = await openLive({ kubeconfig: stage.cluster.connection.kubeconfigs.ci })
  const { files, problems } = await recordSnapshot(await narrowed(live, stage), {
    wanted: () => true,
    namespaces: [stage.namespace],
    takenAt: new Date().toISOString(),
  })
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  await rm(target, { recursive: true, force: true })
  await mkdir(target, { recursive: true })
  for (const { file, text } of files) await writeFile(join(target, file), text)
}

/**
 * The cluster as if it held nothing but the case: kinds that stand in its repository at some time, Applications and
 * autoscalers; objects at cluster scope that carry its name.
 */
async function narrowed(live: Cluster, { folder, namespace }: Stage): Promise<Cluster> {
  const named = await kindsIn(folder)
  for (const kind of ['argoproj.io/Application', 'autoscaling/HorizontalPodAutoscaler']) named.add(kind)
  named.delete('/Secret') // which the read-only account may not list, and which is not looked at
  const isOwn = (object: JsonObject): boolean => {
    const key = keyOf(object)
    if (key.name === 'kube-root-ca.crt') return false // of the cluster, and long
    return key.namespace === namespace || (key.namespace === '' && key.name.includes(namespace))
  }
  return {
    ...live,
    async kinds() {
      const { kinds, problems } = await live.kinds()
      const wanted = (kind: ServedKind): boolean => named.has(`${kind.group}/${kind.kind}`)
      return { kinds: kinds.filter(wanted), problems }
    },
    async list(kind, within): Promise<ListResult> {
      const listed = await live.list(kind, within)
      return listed.state === 'listed' ? { ...listed, items: listed.items.filter(isOwn) } : listed
    },
  }
}

/** `group/Kind` of every manifest in any commit. */
async function kindsIn(folder: string): Promise<Set<string>> {
  const found = new Set<string>()
  const { stdout } = await promisify(execFile)('git', ['-C', folder, 'log', '-p', '--format='])
  const current = await readdir(folder, { recursive: true })
  const texts = await Promise.all(
    current
      .filter((name) => /\.(ya?ml|json)$/.test(name) && !name.startsWith('.git/'))
      .map((name) => readFile(join(folder, name), 'utf8')),
  )
  for (const text of texts)
    for (const { gvk } of readManifests('file', text, '').manifests) found.add(`${gvk.group}/${gvk.kind}`)
  // A document that was removed since: its apiVersion and kind stand next to each other in the patch.
  for (const [, group = '', kind = ''] of stdout.matchAll(
    /^[-+]apiVersion: (?:([\w.-]+)\/)?\w+\n[-+]kind: (\w+)$/gm,
  ))
    found.add(`${group}/${kind}`)
  return found
}

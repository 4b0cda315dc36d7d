import type { Application } from '../model/application.js'
import { repositoryWith } from '../provenance/repository-with.js'
import { rendersAlike } from '../render/render.js'
import type { Judged, TriageOptions, World } from '../triage/triage.js'
import { triage } from '../triage/triage.js'
import { followingSource } from './moved-source.js'
import type { Draft } from './prove.js'
import { disproveRendering } from './prove.js'

type Options = Pick<TriageOptions, 'config' | 'only'>

/**
 * The first proof for outsiders, or why it fails: the edits change nothing in any of them. Only those that read an
 * edited file are rendered, as the others cannot have changed.
 */
export async function disproveOutside(
  draft: Draft,
  outsiders: readonly Application[],
  world: World,
  { config }: Options,
): Promise<string | null> {
  const { repository } = world
  const edited = repositoryWith(repository, draft.commit, draft.texts)
  const touched: string[] = []
  for (const application of outsiders) {
    const isMoved = followingSource(application, draft.source) !== application
    if (isMoved || !(await rendersAlike(application, repository, edited))) touched.push(application.name)
  }
  if (touched.length === 0) return null
  const quiet = { ...world, progress: () => undefined }
  const { prepared, rerender } = await triage(quiet, { config, applications: touched, trace: false })
  return disproveRendering(draft, prepared, { repository, rerender })
}

/**
 * By what an ignore rule of this app is judged. An ApplicationSet's template is that of all its apps: where some are
 * outsiders, these are judged as well.
 */
export async function judgedWithSiblings(
  world: World,
  { config, only }: Options,
  judged: Judged,
  application: Application,
): Promise<{ readonly before: Judged; readonly scope: Omit<TriageOptions, 'assume'> }> {
  const isSibling = ({ generatedBy }: Application): boolean =>
    generatedBy !== undefined && generatedBy === application.generatedBy
  const all = { config, applications: [], trace: false, ...(only === undefined ? {} : { only }) }
  const { outsiders } = judged
  if (!outsiders.some(isSibling)) return { before: judged, scope: all }
  const inside = judged.prepared.map((one) => one.application)
  const siblings = [...inside, ...outsiders].filter((one) => isSibling(one)).map(({ name }) => name)
  const scope = { config, applications: siblings, trace: false }
  const before = await triage({ ...world, progress: () => undefined }, scope)
  return { before, scope }
}

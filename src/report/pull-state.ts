import type { Json } from '../model/json.js'
import { isObject, listAt, stringAt } from '../model/json.js'
import type { Home, TrackedPull } from '../model/pull-request.js'
import { readBlock, withBlock, writeBlock } from './marker.js'

/** What a pull request of ours remembers between runs, kept in its hidden marker as an issue's state is. */
export type PullState = {
  readonly cluster: string
  readonly application: string
  /** The cluster that holds the Application, where the app is deployed to another one. */
  readonly hub?: string
  /** The repository whose runs keep it up to date, where that is another one than it is in. */
  readonly home?: string
  /** The title we gave; another one is a human's, and stays. */
  readonly title: string
  /** What we wrote to its branch last. */
  readonly proposal: string
  /** Fingerprints of the differences that it takes over: a person who closes it declines these. */
  readonly findings: readonly string[]
  /** It is not brought up to date, for the sake of a person's commits, and that has been said. */
  readonly held: boolean
  /** Reviewers were asked, or there are none to ask. */
  readonly asked: boolean
  /** GitHub was asked to merge it by itself; who turns that off again is not overruled. */
  readonly merging?: true
  /** It was said that its branch stays although it is merged. */
  readonly kept?: true
  /** We closed it; otherwise a person did. */
  readonly closed: boolean
}

/** The state with the length of what people wrote around our part; null where the body holds none of ours. */
export function pullStateOf({
  body,
}: Pick<TrackedPull, 'body'>): { readonly state: PullState; readonly around: number } | null {
  const block = readBlock(body)
  if (block === null || !isObject(block.marker) || block.marker['kind'] !== 'pull-request') return null
  const { marker, around } = block
  const flag = (name: string): boolean => isObject(marker) && marker[name] === true
  return {
    around,
    state: {
      cluster: stringAt(marker, 'cluster'),
      application: stringAt(marker, 'application'),
      ...(stringAt(marker, 'hub') === '' ? {} : { hub: stringAt(marker, 'hub') }),
      ...(stringAt(marker, 'home') === '' ? {} : { home: stringAt(marker, 'home') }),
      title: stringAt(marker, 'title'),
      proposal: stringAt(marker, 'proposal'),
      findings: listAt(marker, 'findings').filter((one) => typeof one === 'string'),
      held: flag('held'),
      asked: flag('asked'),
      ...(flag('merging') ? { merging: true as const } : {}),
      ...(flag('kept') ? { kept: true as const } : {}),
      closed: flag('closed'),
    },
  }
}

/** True for one that runs of another repository keep up to date: each leaves what the other has opened alone. */
export function isOfOtherRuns(pull: Pick<TrackedPull, 'body'>, home: Home | undefined): boolean {
  const parsed = pullStateOf(pull)
  return parsed !== null && (parsed.state.home ?? '') !== (home?.name ?? '')
}

/** The body with our part anew and what people wrote around it. */
export function pullBody(before: string, state: PullState, content: string): string {
  return withBlock(before, writeBlock(markerOf(state), content))
}

function markerOf(state: PullState): Json {
  return { version: 1, kind: 'pull-request', ...state }
}

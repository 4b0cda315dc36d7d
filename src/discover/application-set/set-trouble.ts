import type { JsonObject } from '../../model/json.js'
import { field, stringAt } from '../../model/json.js'
import { conditionIn } from '../condition.js'

/** More of a message is seldom read; the whole of it stands in the set's status. */
const maxMessage = 300

/**
 * What the controller of a set in the cluster says keeps it from making its Applications (argo-cd
 * pkg/apis/application/v1alpha1, ApplicationSetConditionErrorOccurred); none where it says nothing.
 */
export function setTroubleNote(set: JsonObject): readonly string[] {
  const condition = conditionIn(field(set, 'status') ?? null, 'ErrorOccurred')
  if (stringAt(condition, 'status') !== 'True') return []
  const said = stringAt(condition, 'message').replaceAll(/\s+/g, ' ').trim()
  // By whole characters: half of one is no text that could be sent on.
  const begin = [...said.slice(0, 2 * maxMessage)].slice(0, maxMessage).join('')
  const message = begin.length < said.length ? `${begin}…` : said
  const since = stringAt(condition, 'lastTransitionTime')
  return [
    `ApplicationSet ${stringAt(set, 'metadata', 'name')}: its controller reports an error${since === '' ? '' : ` since ${since}`}, ` +
      `so what it has made may be older than what Git says: ${message || 'it gives no message'}`,
  ]
}

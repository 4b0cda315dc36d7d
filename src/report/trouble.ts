import type { Holds } from '../model/application.js'
import { minute } from '../model/time.js'
import type { ApplicationReport, Triage } from '../model/triage.js'
import type { Phrase } from './phrase.js'
import { code, prose, sentences } from './phrase.js'
import { withoutRunNumbers } from './redacted.js'
import { clip } from './visible.js'
import { controllerNames, placedName, plural } from './words.js'

/** Characters of the controller's own words; the JSON report has all of them. */
const maxMessage = 280
/** Applications without a part of their own that a report tells of; the JSON report has all of them. */
const maxRemarks = 100

/** What keeps the controller from getting on, in its own words, and what that means for Git; empty for nothing. */
export function troublePhrase(app: ApplicationReport): Phrase {
  const { trouble } = app
  if (trouble === undefined) return []
  const message = clip(withoutRunNumbers(trouble.message).trim(), maxMessage)
  const said: Phrase = message === '' ? ['.'] : [': “', prose(message), '”.']
  return sentences([...head(app), ...said], meaning(app, trouble.holds))
}

/** What is to be said of apps that have no part of their own in a report, one line each; the last counts the rest. */
export function troubleRemarks({ applications }: Triage): readonly Phrase[] {
  const apps = applications.filter(({ status, trouble }) => status !== 'drifted' && trouble !== undefined)
  const lines = apps
    .slice(0, maxRemarks)
    .map((app) => ['Application ', prose(placedName(app)), ': ', ...troublePhrase(app)])
  const rest = apps.length - lines.length
  if (rest === 0) return lines
  const count = plural(rest, 'application')
  return [...lines, [`The controllers report trouble of ${count} more; the JSON report has all of them.`]]
}

/** True where Git’s changes do not reach the cluster before somebody does something about it. */
export function isHeldUp({ trouble }: ApplicationReport): boolean {
  return trouble !== undefined && ['everything', 'newer', 'until-changed'].includes(trouble.holds)
}

/** True where a sync does nothing before that is resolved, whether it comes by itself or somebody starts it. */
export function isStuck(app: ApplicationReport | undefined): boolean {
  return app?.trouble?.holds === 'everything'
}

function head({ trouble, controller }: ApplicationReport): Phrase {
  if (trouble === undefined) return []
  const { condition, reason, of, since, lastSuccess } = trouble
  const name = controllerNames[controller]
  if (condition === 'operationState')
    return [`The last sync by ${name} ended as `, code(reason), ...moment(' on ', since)]
  return [
    `${name} reports `,
    code(reason === '' ? condition : reason),
    ...(of === undefined ? [] : [' of ', prose(of)]),
    ...(since === null ? moment(', after its last success on ', lastSuccess) : moment(' since ', since)),
  ]
}

function moment(before: string, time: string | null): Phrase {
  return time === null ? [] : [before, prose(minute(time))]
}

function meaning({ application: { sync }, controller }: ApplicationReport, holds: Holds): Phrase {
  switch (holds) {
    case 'everything':
      return [
        'Until that is resolved nothing is applied: neither what is new in Git, nor what would correct the cluster.',
      ]
    case 'for-now':
      return ['Until then nothing is applied.']
    case 'newer':
      return ['Until that is resolved nothing is applied that is newer in Git than what it has fetched.']
    case 'attempt':
      return ['What it tried may be applied in part; it tries again by itself.']
    case 'until-changed':
      return [
        controller === 'flux'
          ? 'It tries again only once the chart, the values or the HelmRelease change.'
          : sync.automated
            ? 'Some of it may be applied; Argo CD does not try that commit again by itself.'
            : 'Some of it may be applied; the rest waits for another sync.',
      ]
    case 'nothing':
      return ['What it tried is applied all the same.']
    case 'unknown':
      return []
  }
}

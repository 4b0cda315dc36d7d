import { validationFailed, type FieldError } from './exchange.js'

/** GitHub's limits that no schema states. Its own words, as far as threads quote them. */
const limits: readonly { resource: string; operations: RegExp; field: string; characters: number }[] = [
  { resource: 'Issue', operations: /^(issues|pulls)\/(create|update)$/, field: 'title', characters: 256 },
  { resource: 'Issue', operations: /^(issues|pulls)\/(create|update)$/, field: 'body', characters: 65_536 },
  {
    resource: 'IssueComment',
    operations: /^issues\/(create|update)-comment$/,
    field: 'body',
    characters: 65_536,
  },
  {
    resource: 'PullRequestReviewComment',
    operations: /^pulls\/(create|update)-review-comment$/,
    field: 'body',
    characters: 65_536,
  },
  { resource: 'Label', operations: /^issues\/(create|update)-label$/, field: 'name', characters: 50 },
  { resource: 'Label', operations: /^issues\/(create|update)-label$/, field: 'description', characters: 100 },
]
const labelsPerIssue = 100

/** Refuses what is longer than GitHub takes. */
export function checkLimits(operation: string, body: Readonly<Record<string, unknown>>): void {
  const errors = limits.flatMap(({ resource, operations, field, characters }): FieldError[] => {
    const value = operations.test(operation) ? body[field] : undefined
    if (typeof value !== 'string' || value.length <= characters) return []
    const message = `${field} is too long (maximum is ${characters} characters)`
    return [{ resource, code: 'custom', field, message }]
  })
  if (/^issues\/(create|update|add-labels)$/.test(operation)) errors.push(...labelErrors(body['labels']))
  if (errors.length > 0) throw validationFailed(...errors)
}

/** An issue's labels are made where they do not exist yet, under the same rules. */
function labelErrors(labels: unknown): FieldError[] {
  if (!Array.isArray(labels)) return []
  const tooMany = labels.length > labelsPerIssue
  const tooLong = labels.some((label) => typeof label === 'string' && label.length > 50)
  return [
    ...(tooMany ? [{ resource: 'Issue', code: 'custom', field: 'labels', message: 'too many labels' }] : []),
    ...(tooLong ? [{ resource: 'Label', code: 'custom', field: 'name', message: 'name is too long' }] : []),
  ]
}

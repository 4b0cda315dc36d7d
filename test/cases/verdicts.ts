import type { JsonReport } from '../../src/report/json.js'

/** What a report decides, a line for each finding and problem, sorted: how it came to know is left out. */
export function verdictsOf({ findings, problems }: JsonReport): readonly string[] {
  const decided = findings.map(({ resource, path, category, direction, manager, forecast }) =>
    [
      `${resource.kind} ${resource.namespace}/${resource.name}`,
      path,
      category,
      direction,
      manager?.name ?? null,
      forecast.effect,
      forecast.restartsPods,
    ].join(' '),
  )
  return [...decided, ...problems.map(({ code, message }) => `${code} ${message}`)].sort()
}

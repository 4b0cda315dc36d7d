import type { Bench } from './run.js'
import type { Result } from './rounds.js'

const head = [
  'Objects',
  'Edited by hand',
  'Rounds',
  'drift-triage',
  '`kubectl diff --server-side`',
  'Faster by',
  'Floor',
  'Against the floor',
  'CPU (floor)',
  'Peak memory',
]

/** The measurements as Markdown, with how they were made. */
export function renderBench({ results, comparing }: Bench, command: string): string {
  const rows = results.map((result) => [
    result.objects.toLocaleString('en'),
    String(result.edited),
    String(result.rounds),
    `${result.triageSeconds.toFixed(2)} s`,
    kubectl(result),
    `${result.timesFaster.toFixed(0)} times`,
    `${result.floorSeconds.toFixed(2)} s`,
    `${result.timesFloor.toFixed(2)} times`,
    `${result.triageCpuSeconds.toFixed(1)} s (${result.floorCpuSeconds.toFixed(1)} s)`,
    `${Math.round(result.peakBytes / 1024 / 1024)} MiB`,
  ])
  const { objects, compare, redactAndCompare } = comparing
  return [
    `Made by \`${command}\`; each figure is the median of its rounds, memory the highest.`,
    '',
    table([head, ...rows]),
    '',
    `Comparing one object in sync takes ${compare.toFixed(0)} µs, with the search for secrets on both sides before it ` +
      `${redactAndCompare.toFixed(0)} µs (mean over ${objects.toLocaleString('en')} objects, median of the passes).`,
  ].join('\n')
}

function kubectl({ kubectlSeconds, kubectlObjects, objects }: Result): string {
  const time = `${kubectlSeconds.toFixed(0)} s`
  return kubectlObjects === objects ? time : `${time}, from ${kubectlObjects.toLocaleString('en')} objects`
}

function table(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const [first, ...rest] = rows
  return [line(first ?? []), line((first ?? []).map(() => '---')), ...rest.map(line)].join('\n')
}

import type { Stage } from './contestants.js'
import { floor, kubectlDiff, triage } from './contestants.js'
import { median } from './measure.js'
import { objectsPerApp } from './workload.js'

/** Medians of one size in one state. */
export type Result = {
  readonly objects: number
  readonly edited: number
  readonly rounds: number
  readonly triageSeconds: number
  readonly triageCpuSeconds: number
  readonly peakBytes: number
  readonly floorSeconds: number
  readonly floorCpuSeconds: number
  /** For all objects; where fewer were measured, in proportion. */
  readonly kubectlSeconds: number
  readonly kubectlObjects: number
  /** Medians of the ratios of single rounds: what else the machine did in a round hit both sides. */
  readonly timesFaster: number
  readonly timesFloor: number
}

/** Runs the contestants in turns, each round beginning with another one. */
export async function measureRounds(stage: Stage, rounds: number, sampledApps: number): Promise<Result> {
  const sample = Math.min(stage.apps, sampledApps)
  const one = { triage: [], floor: [], kubectl: [] } as Record<Name, Measured[]>
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length] as Name
      one[name].push(await run(name, stage, sample))
    }
  }
  const of = (name: Name, value: (measured: Measured) => number): number => median(one[name].map(value))
  const ratio = (name: Name): number[] =>
    one[name].map(({ seconds }, round) => seconds / (one.triage[round]?.seconds ?? NaN))
  return {
    objects: stage.apps * objectsPerApp,
    edited: stage.edited,
    rounds,
    triageSeconds: of('triage', ({ seconds }) => seconds),
    triageCpuSeconds: of('triage', ({ cpuSeconds }) => cpuSeconds),
    peakBytes: Math.max(...one.triage.map(({ peakBytes }) => peakBytes)),
    floorSeconds: of('floor', ({ seconds }) => seconds),
    floorCpuSeconds: of('floor', ({ cpuSeconds }) => cpuSeconds),
    kubectlSeconds: of('kubectl', ({ seconds }) => seconds),
    kubectlObjects: sample * objectsPerApp,
    timesFaster: median(ratio('kubectl')),
    timesFloor: 1 / median(ratio('floor')),
  }
}

const names = ['triage', 'floor', 'kubectl'] as const
type Name = (typeof names)[number]
type Measured = { readonly seconds: number; readonly cpuSeconds: number; readonly peakBytes: number }

async function run(name: Name, stage: Stage, sample: number): Promise<Measured> {
  const used =
    name === 'triage'
      ? await triage(stage)
      : name === 'floor'
        ? await floor(stage)
        : await kubectlDiff(stage, sample)
  const extrapolation = name === 'kubectl' ? stage.apps / sample : 1
  return {
    seconds: used.seconds * extrapolation,
    cpuSeconds: used.cpuSeconds ?? NaN,
    peakBytes: used.peakBytes ?? NaN,
  }
}

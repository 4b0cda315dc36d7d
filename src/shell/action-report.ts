import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import type { Problem } from '../model/problem.js'
import type { Triage } from '../model/triage.js'
import { annotationsOf } from '../report/annotations.js'
import type { PageOptions } from '../report/html/page.js'
import { renderHtml } from '../report/html/page.js'
import { renderJson } from '../report/json.js'
import { logLine, logLines } from '../report/log-text.js'
import { outputsOf } from '../report/outputs.js'
import type { SummaryOptions } from '../report/summary.js'
import { renderSummary } from '../report/summary.js'
import { renderText } from '../report/text.js'
import { toldProblems } from '../report/told-problems.js'
import type { Inputs } from './inputs.js'

/** Problems as errors or warnings of the job; the command escapes what it is given, the line is safe besides. */
export function logProblems(problems: readonly Problem[], level: 'error' | 'warning'): void {
  for (const { code, message, hint } of toldProblems(problems)) {
    core[level](logLine(`${message} ${hint}`), { title: code })
  }
}

/** The whole report in the log, one foldable group per app. */
export function logReport(done: Triage): void {
  for (const app of done.applications) {
    const own: Triage = {
      ...done,
      applications: [app],
      findings: done.findings.filter(({ application }) => application === app.name),
      problems: done.problems.filter(({ application }) => application === app.name),
      notChecked: done.notChecked.filter(({ application }) => application === app.name),
    }
    core.startGroup(
      logLine(`${app.name}: ${app.category ?? app.status}${app.syncUnsafe ? ', unsafe to sync' : ''}`),
    )
    core.info(logLines(renderText(own, { color: false, width: 110 })))
    core.endGroup()
  }
}

/** Findings and problems on the run's page, within GitHub's limits; returns how many had to be left out. */
export function annotate(done: Triage): number {
  const { annotations, hidden } = annotationsOf(done)
  for (const { level, title, message, file, line } of annotations) {
    const place = file === null ? {} : { file, ...(line === null ? {} : { startLine: line }) }
    core[level](message, { title, ...place })
  }
  return hidden.error + hidden.warning + hidden.notice
}

/** Where this run's files go. */
export function reportFolderOf({ reportFolder }: Pick<Inputs, 'reportFolder'>): string {
  return reportFolder || join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'drift-triage')
}

/** Writes report.json and summary.md into the folder; returns the path of the first. */
export async function writeReports(folder: string, done: Triage): Promise<string> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, 'report.json')
  await writeFile(path, renderJson(done))
  await writeFile(join(folder, 'summary.md'), renderSummary(done, {}))
  return path
}

/** Writes report.html; returns its path. */
export async function writePage(folder: string, done: Triage, known: PageOptions): Promise<string> {
  const path = join(folder, 'report.html')
  await writeFile(path, renderHtml(done, known))
  return path
}

/** Sets every output that action.yml declares. */
export function setOutputs(
  done: Triage,
  paths: { readonly report: string; readonly page: string },
  filed: { readonly [kind in 'issues' | 'pullRequests']: ReadonlyMap<string, string> },
): void {
  for (const [name, value] of Object.entries(outputsOf(done))) core.setOutput(name, value)
  core.setOutput('report-path', paths.report)
  core.setOutput('report-page', paths.page)
  core.setOutput('issues', JSON.stringify(Object.fromEntries(filed.issues)))
  core.setOutput('pull-requests', JSON.stringify(Object.fromEntries(filed.pullRequests)))
}

/** Appends to the job's summary; a runner without one (a local run) is no fault. */
export async function writeSummary(done: Triage, options: SummaryOptions): Promise<void> {
  if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return
  await core.summary.addRaw(renderSummary(done, options), true).write()
}

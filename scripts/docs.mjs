/**
 * Writes the parts of the documentation that the sources decide: in README.md the tables of inputs and outputs from
 * action.yml and the example from the demo of the built command line, docs/rules.md from the rules, and the table of
 * codes in docs/troubleshooting.md from the codes that there are and what is said of each.
 * `npm run docs`; with `--check` nothing is written, and the run fails with the names of the files that are out of date.
 */
import '../test/harness/typescript.mjs'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { parse } from 'yaml'

const { rules } = await import('../src/categorise/rules/index.ts')
const { problemCodes } = await import('../src/model/problem.ts')

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const read = (name) => readFileSync(path(name), 'utf8')

/** What stands in a table's cell: a line break or a pipe would end it. */
const cell = (text) => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim()
const row = (...cells) => `| ${cells.map(cell).join(' | ')} |`

function inputsTable({ inputs }) {
  return [
    row('Input', 'Default', 'Meaning'),
    row('---', '---', '---'),
    ...Object.entries(inputs).map(([name, { description, default: value }]) =>
      row(`\`${name}\``, value === '' ? 'empty' : `\`${value}\``, description),
    ),
  ].join('\n')
}

function outputsTable({ outputs }) {
  return [
    row('Output', 'Meaning'),
    row('---', '---'),
    ...Object.entries(outputs).map(([name, { description }]) => row(`\`${name}\``, description)),
  ].join('\n')
}

/** The text with `content` between the markers of `name`; markers that are not there are a mistake of the page. */
function between(text, name, content) {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`a page has no ${begin} … ${end}`)
  return `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(to)}`
}

/** Each code with the first sentence of what the page says of it. */
function codesTable(troubleshooting) {
  const rows = problemCodes.map((code) => {
    const [, said] = troubleshooting.split(`\n## ${code}\n\n`)
    if (said === undefined) throw new Error(`docs/troubleshooting.md says nothing of ${code}`)
    const [sentence] = /^.*?[.:](?= |\n|$)/s.exec(said) ?? [said]
    return row(`[${code}](#${code.toLowerCase()})`, sentence.replace(/:$/, '.'))
  })
  return [row('Code', 'What it means'), row('---', '---'), ...rows].join('\n')
}

function rulesPage() {
  const entries = rules.map(({ id, category, why, link, routine, provesEquality, addedByApplier }) =>
    [
      `## ${id}`,
      `Category \`${category}\`. ${why}`,
      [
        `- Where Git has changed since the last sync: ${provesEquality === true || addedByApplier === true || category === 'misconfiguration' ? 'still applies' : 'does not apply'}.`,
        ...(routine === true ? ['- Leaves no finding: it is always there and asks nothing of anybody.'] : []),
        `- Source: <${link}>`,
      ].join('\n'),
    ].join('\n\n'),
  )
  return [
    '# Rules',
    '<!-- Written by scripts/docs.mjs from src/categorise/rules; change it there. -->',
    'A rule recognises one known cause of a difference by evidence, and is asked before the table in [verdicts.md](verdicts.md). The first rule in this order that matches decides the category; every rule that matches is named in the `rules` of the finding. `src/categorise/rules` has one file for each.',
    ...entries,
    '## Other names',
    'These stand in the `rules` of findings that more than one field decides (`src/categorise/autoscaler.ts`, `src/decide`, `src/controller-rules`):',
    otherNames.map(([id, meaning]) => `- \`${id}\`: ${meaning}`).join('\n'),
  ].join('\n\n')
}

/** A test holds them against the sources. */
const otherNames = [
  ['autoscaler', 'an autoscaler sets the replica count, or did and is gone.'],
  [
    'admission',
    'a webhook or policy added, rewrote or took away what differs, by a dry run that gives live’s value back where Git’s was sent, or by the owners of the object’s fields.',
  ],
  ['rolled-back', 'a sync of an older commit took back what Git still says, such as `argocd app rollback`.'],
  [
    'unread-secret',
    'Argo CD calls a Secret OutOfSync that is not compared here: what differs is not known, but that it does.',
  ],
  [
    'being-deleted',
    'somebody deleted the object, and finalizers still hold it: it works as ever until it is gone.',
  ],
  ['leaving', 'the same of an object that Git does not describe: a sync that deletes it does nothing more.'],
  ['co-owned', 'Git has removed a field that a second manager owns as well: no sync takes it away.'],
  ['duplicate-manifest', 'the same object is described more than once in the application.'],
  [
    'shared-object',
    'two applications render the same object, or it is marked in the cluster as another application’s.',
  ],
  ['field-order', 'the controller calls an object OutOfSync in which both sides mean the same.'],
  [
    'not-compared-yet',
    'the same, and the controller says so of an older commit: nothing is left but to wait for it.',
  ],
  ['repeated-key', 'a list in Git has two items with one key: a variable, a port, a mount.'],
  ['ignore-rule-matches-nothing', 'an entry of ignoreDifferences is about no object of the application.'],
  ['ignore-rule-hides-change', 'an ignore rule hides what somebody changed by hand.'],
  ['ignore-rule-on-last-applied', 'an ignore rule covers the annotation that Argo CD compares from.'],
  ['ignore-rule-invalid', 'an ignore rule is no jq expression, so that Argo CD compares nothing.'],
  ['finished-job', 'a Job with a time to live was removed by the cluster itself.'],
  [
    'ignore-extraneous',
    'an object that Git no longer describes carries the compare option `IgnoreExtraneous`, such as a generated ConfigMap of an earlier hash, and no sync deletes it.',
  ],
]

/** What the demo prints, up to its first applications, and the issue it would file for one of them. */
function demo() {
  const folder = mkdtempSync(join(tmpdir(), 'drift-triage-docs-'))
  try {
    const printed = execFileSync(process.execPath, [path('dist/cli.js'), 'demo', '--out', folder], {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    })
    return { printed, issue: readFileSync(join(folder, `${shown}.md`), 'utf8') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const shown = 'payment-service'

/** The overview, and the block of one application: paragraphs end at an empty line followed by a name. */
function terminalExcerpt(printed) {
  const overview = printed.slice(
    printed.indexOf('APPLICATION'),
    printed.indexOf('\n\n', printed.indexOf('APPLICATION')),
  )
  const own = printed.slice(printed.indexOf(`\n${shown}  drift:`) + 1)
  const verdict = own.slice(0, own.indexOf('\n\n'))
  return ['```text', overview, '', verdict, '```'].join('\n')
}

/**
 * The issue as a quotation, without its hidden marker. The day on which a finding was first seen is the day of the
 * demo's run; here it is the day of the recording, or the page would change every day.
 */
function issueExcerpt(issue) {
  const { takenAt } = JSON.parse(read('demo/snapshot/snapshot.json'))
  const [, title, labels, body] = /^# (.*)\n\nLabels: (.*)\n\n([^]*)$/.exec(issue) ?? []
  const text = body
    .replace(/<!--.*?-->/gs, '')
    .replace(/first seen \d{4}-\d\d-\d\d/g, `first seen ${takenAt.slice(0, 10)}`)
    .trim()
  const names = labels.split(', ').map((label) => `\`${label}\``)
  return `**${title}** ${names.join(' ')}\n\n${text}`.replace(/^/gm, '> ').replace(/ +$/gm, '')
}

async function formatted(name, text) {
  return format(text, { ...(await resolveConfig(path(name))), parser: 'markdown' })
}

const action = parse(read('action.yml'))
const { printed, issue } = demo()
const parts = {
  demo: terminalExcerpt(printed),
  issue: issueExcerpt(issue),
  inputs: inputsTable(action),
  outputs: outputsTable(action),
}
const readme = Object.entries(parts).reduce(
  (text, [name, content]) => between(text, name, content),
  read('README.md'),
)
const codes = 'docs/troubleshooting.md'
const pages = new Map([
  ['README.md', await formatted('README.md', readme)],
  ['docs/rules.md', await formatted('docs/rules.md', rulesPage())],
  [codes, await formatted(codes, between(read(codes), 'codes', codesTable(read(codes))))],
])

const current = (name) => {
  try {
    return read(name)
  } catch {
    return null
  }
}
const stale = [...pages].filter(([name, text]) => current(name) !== text)
if (process.argv.includes('--check')) {
  for (const [name] of stale) console.error(`${name} is out of date: run npm run docs and commit it.`)
  process.exitCode = stale.length === 0 ? 0 : 1
} else {
  for (const [name, text] of stale) writeFileSync(path(name), text)
  console.log(stale.length === 0 ? 'nothing to do' : `written: ${stale.map(([name]) => name).join(', ')}`)
}

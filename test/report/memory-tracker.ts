import type { Action, TrackedIssue } from '../../src/model/action.js'

type Mutable = { -readonly [key in keyof TrackedIssue]: TrackedIssue[key] }

/** Issues in memory, changed by the plan's actions as GitHub would change them, and by humans. */
export class MemoryTracker {
  readonly labels = new Set<string>()
  readonly comments: { readonly number: number; readonly body: string }[] = []
  private readonly all: Mutable[] = []

  get issues(): readonly TrackedIssue[] {
    return this.all
  }

  /** Performs a plan; returns how many actions it had. */
  perform(actions: readonly Action[]): number {
    for (const action of actions) this.performOne(action)
    return actions.length
  }

  issue(number: number): Mutable {
    const found = this.all.find((issue) => issue.number === number)
    if (found === undefined) throw new Error(`no issue ${number}`)
    return found
  }

  /** The comments of one issue. */
  said(number: number): readonly string[] {
    return this.comments.filter((comment) => comment.number === number).map(({ body }) => body)
  }

  humanCloses(number: number, stateReason: TrackedIssue['stateReason']): void {
    Object.assign(this.issue(number), { state: 'closed', stateReason })
  }

  humanReopens(number: number): void {
    Object.assign(this.issue(number), { state: 'open', stateReason: null })
  }

  /** GitHub's editor sends CRLF. */
  humanEdits(number: number, edit: (body: string) => string): void {
    const issue = this.issue(number)
    issue.body = edit(issue.body).replace(/\n/g, '\r\n')
  }

  humanLabels(number: number, ...labels: string[]): void {
    const issue = this.issue(number)
    issue.labels = [...issue.labels, ...labels]
  }

  private performOne(action: Action): void {
    switch (action.type) {
      case 'ensure-label':
        this.labels.add(action.label.name)
        break
      case 'create-issue':
        this.mustExist(action.labels)
        this.all.push({
          number: this.all.length + 1,
          title: action.title,
          body: action.body,
          state: 'open',
          stateReason: null,
          labels: action.labels,
          author: 'drift-bot',
          url: `https://tracker.example/${this.all.length + 1}`,
        })
        break
      case 'update-issue': {
        this.mustExist(action.addLabels)
        const issue = this.issue(action.number)
        issue.title = action.title ?? issue.title
        issue.body = action.body ?? issue.body
        issue.labels = [...issue.labels, ...action.addLabels].filter(
          (name) => !action.removeLabels.includes(name),
        )
        break
      }
      case 'comment-issue':
        if (!this.comments.some(({ number, body }) => number === action.number && body === action.body))
          this.comments.push(action)
        break
      case 'close-issue':
        this.setState(action, { state: 'closed', stateReason: action.reason })
        break
      case 'reopen-issue':
        this.setState(action, { state: 'open', stateReason: null })
        break
    }
  }

  private setState(
    { number, body }: { readonly number: number; readonly body?: string },
    state: Pick<TrackedIssue, 'state' | 'stateReason'>,
  ): void {
    Object.assign(this.issue(number), state, body === undefined ? {} : { body })
  }

  private mustExist(names: readonly string[]): void {
    for (const name of names) if (!this.labels.has(name)) throw new Error(`label ${name} was not ensured`)
  }
}

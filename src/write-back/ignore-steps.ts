import type { Finding } from '../model/finding.js'
import type { RepoFiles } from '../model/ports.js'
import type { FileEdit, NotWrittenBack, WrittenBack } from '../model/write-back.js'

export type IgnoreProposals = {
  readonly steps: readonly WrittenBack[]
  readonly refused: readonly NotWrittenBack[]
}

export type IgnoreSteps = {
  /** A file as the steps so far leave it. */
  readonly current: RepoFiles['read']
  readonly take: (finding: Finding, how: string, edit: FileEdit | { readonly reason: string }) => void
  readonly refuse: (finding: Finding, reason: string) => void
  readonly done: () => IgnoreProposals
}

/** Gathers what a controller is told to ignore, each step on top of the one before. */
export function ignoreSteps(who: 'Argo CD' | 'Flux', read: RepoFiles['read']): IgnoreSteps {
  const steps: WrittenBack[] = []
  const refused: NotWrittenBack[] = []
  const texts = new Map<string, string>()
  return {
    current: async (file) => texts.get(file) ?? read(file),
    take: (finding, how, edit) => {
      if ('reason' in edit) refused.push({ finding, reason: edit.reason })
      else {
        texts.set(edit.file, edit.after)
        steps.push({ finding, edits: [edit], ignores: { who, how } })
      }
    },
    refuse: (finding, reason) => void refused.push({ finding, reason }),
    done: () => ({ steps, refused }),
  }
}

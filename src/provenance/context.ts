import type { Application } from '../model/application.js'
import type { RepoFiles, Repository } from '../model/ports.js'
import type { MadeBy } from '../render/render.js'
import type { AppObject } from './app-object.js'

/** What an editor may look at for one app: files and the app as they are with the edits made so far. */
export type Context = {
  readonly application: Application
  readonly repository: Repository
  readonly files: RepoFiles
  readonly made: MadeBy
  /** Other apps by the folder that they are made of. */
  readonly others: ReadonlyMap<string, string>
  /** The app's own object in Git, or why it cannot be edited there. */
  readonly own: AppObject | { readonly reason: string }
}

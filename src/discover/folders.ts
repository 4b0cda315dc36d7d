import type { Application } from '../model/application.js'
import type { FolderApplication } from '../config/config.js'

/** What `kubectl apply` writes with, client-side and server-side; a folder without a stated applier is deployed so. */
export const kubectlApply = ['kubectl-client-side-apply', 'kubectl']

/** What `helm upgrade` writes with. */
export const helmApply = 'helm'

function usualAppliers({ renderer }: FolderApplication): readonly string[] {
  return renderer?.['helm'] === undefined ? kubectlApply : [helmApply]
}

/** An app that the settings file describes: a folder and the namespace it is applied to. */
export function folderApplication(folder: FolderApplication): Application {
  return {
    name: folder.name,
    controller: 'folder',
    resource: null,
    foundIn: 'config',
    origin: null,
    sources: [
      {
        repoUrl: '',
        path: folder.path,
        revision: folder.revision,
        directory: { recurse: folder.recurse, include: folder.include ?? '', exclude: folder.exclude ?? '' },
        raw: folder.renderer ?? { directory: {} },
      },
    ],
    destination: { server: '', name: folder.cluster ?? '', namespace: folder.namespace },
    appliers: folder.appliers.length > 0 ? folder.appliers : usualAppliers(folder),
    sync: {
      automated: false,
      selfHeal: false,
      prune: false,
      serverSideApply: false,
      clientSideApplyMigration: true,
      replace: false,
      force: false,
      applyOutOfSyncOnly: false,
      respectIgnoreDifferences: false,
      options: [],
    },
    ignore: [],
    annotations: {},
    status: null,
    ...(folder.buildOptions === undefined ? {} : { buildOptions: folder.buildOptions }),
  }
}

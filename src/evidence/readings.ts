import type { Application } from '../model/application.js'
import type { Finding } from '../model/finding.js'
import type { JsonObject } from '../model/json.js'
import type { CommitInfo, LinePast } from '../model/ports.js'

/** What could be read around one finding; null where it could not be read or was not worth a request. */
export type Readings = {
  readonly finding: Finding
  /** The app of it. */
  readonly application: Application | null
  /** The live object; null where the cluster has none. */
  readonly live: JsonObject | null
  /** Measured use of the pods of the cluster, as metrics.k8s.io gives it. */
  readonly podMetrics: readonly JsonObject[] | null
  /** Autoscalers that target the object. */
  readonly autoscalers: readonly JsonObject[] | null
  readonly events: readonly JsonObject[] | null
  readonly replicaSets: readonly JsonObject[] | null
  /** The last commit that touched the file that Git's side stands in. */
  readonly lastCommit: CommitInfo | null
  /** The commit that wrote the very line. */
  readonly lineCommit: CommitInfo | null
  /** What that line said before, where Git may have said what is live now. */
  readonly linePast: LinePast | null
}

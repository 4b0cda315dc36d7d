import type { Attribution } from '../attribute/attribute.js'
import type { Application } from '../model/application.js'
import type { Change } from '../model/finding.js'
import type { JsonObject } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import type { ResourceKey } from '../model/resource.js'
import type { TypeNode } from '../model/type-node.js'
import type { Base } from '../pull/base.js'
import type { Side } from './side.js'

/** One change with everything that a rule or the table may look at. All values are redacted. */
export type Subject = {
  readonly application: Application
  readonly key: ResourceKey
  readonly change: Change
  /** Type of the value at the change's path, and of the whole object; null where nothing is known. */
  readonly type: TypeNode | null
  readonly objectType: TypeNode | null
  readonly desired: JsonObject
  /** Fields of `desired` that come out differently each time it is rendered. */
  readonly unstable?: readonly FieldPath[]
  readonly live: JsonObject
  readonly base: Base
  readonly side: Side
  readonly attribution: Attribution
  /** Names of autoscalers that target this object; null where they could not be read. */
  readonly autoscalers: readonly string[] | null
}

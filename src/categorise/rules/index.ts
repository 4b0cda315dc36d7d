import type { Rule } from '../rule.js'
import { aggregatedRole } from './aggregated-role.js'
import { controllerLifecycle } from './controller-lifecycle.js'
import { crdDroppedFalse } from './crd-dropped-false.js'
import { deploymentRevision } from './deployment-revision.js'
import { explicitDefault } from './explicit-default.js'
import { lastApplied } from './last-applied.js'
import { nullOrEmpty } from './null-or-empty.js'
import { ownLastApplied } from './own-last-applied.js'
import { quantityNotation } from './quantity-notation.js'
import { restartedAt } from './restarted-at.js'
import { scalarNotation } from './scalar-notation.js'
import { serverMetadata } from './server-metadata.js'
import { statusInGit } from './status-in-git.js'
import { tracking } from './tracking.js'
import { unknownField } from './unknown-field.js'

/** Every rule, one file each; a test fails when a file of this folder is not in the list. */
export const rules: readonly Rule[] = [
  aggregatedRole,
  controllerLifecycle,
  crdDroppedFalse,
  deploymentRevision,
  explicitDefault,
  lastApplied,
  nullOrEmpty,
  ownLastApplied,
  quantityNotation,
  restartedAt,
  scalarNotation,
  serverMetadata,
  statusInGit,
  tracking,
  unknownField,
]

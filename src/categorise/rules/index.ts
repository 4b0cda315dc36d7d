import type { Rule } from '../rule.js'
import { aggregatedRole } from './aggregated-role.js'
import { applicationBookkeeping } from './application-bookkeeping.js'
import { autopilotResources } from './autopilot-resources.js'
import { bareSecretReferences } from './bare-secret-references.js'
import { changeCause } from './change-cause.js'
import { cloudStatus } from './cloud-status.js'
import { controllerLifecycle } from './controller-lifecycle.js'
import { crdDroppedFalse } from './crd-dropped-false.js'
import { deploymentRevision } from './deployment-revision.js'
import { downscaler } from './downscaler.js'
import { emptyJobSelector } from './empty-job-selector.js'
import { emptyMeansDefault } from './empty-means-default.js'
import { emptyPortProtocol } from './empty-port-protocol.js'
import { explicitDefault } from './explicit-default.js'
import { helmByHand } from './helm-by-hand.js'
import { helmOwnership } from './helm-ownership.js'
import { imageTrigger } from './image-trigger.js'
import { injectedCaBundle } from './injected-ca-bundle.js'
import { kustomizeOrigin } from './kustomize-origin.js'
import { lastApplied } from './last-applied.js'
import { leaderElection } from './leader-election.js'
import { namespaceOption } from './namespace-option.js'
import { nullOrEmpty } from './null-or-empty.js'
import { ownLastApplied } from './own-last-applied.js'
import { platformNamespace } from './platform-namespace.js'
import { podAdmission } from './pod-admission.js'
import { prometheusValidated } from './prometheus-validated.js'
import { quantityNotation } from './quantity-notation.js'
import { reconcileRequest } from './reconcile-request.js'
import { refusedJobSelector } from './refused-job-selector.js'
import { reloaderStamp } from './reloader-stamp.js'
import { rendersDifferently } from './renders-differently.js'
import { resourceVersion } from './resource-version.js'
import { restartedAt } from './restarted-at.js'
import { rolloutsSelector } from './rollouts-selector.js'
import { routeHost } from './route-host.js'
import { scalarNotation } from './scalar-notation.js'
import { serverMetadata } from './server-metadata.js'
import { serviceAccountTokens } from './service-account-tokens.js'
import { statusInGit } from './status-in-git.js'
import { tracking } from './tracking.js'
import { trafficWeights } from './traffic-weights.js'
import { unknownField } from './unknown-field.js'

/** Every rule, one file each; a test fails when a file of this folder is not in the list. */
export const rules: readonly Rule[] = [
  // First: what a field should be is not settled, so no other rule can say why it differs.
  rendersDifferently,
  // Before the rule that takes an empty text for its default.
  emptyPortProtocol,
  // Before the rule that takes an empty selector for the one that the API server makes of it.
  refusedJobSelector,
  aggregatedRole,
  applicationBookkeeping,
  autopilotResources,
  bareSecretReferences,
  changeCause,
  cloudStatus,
  controllerLifecycle,
  crdDroppedFalse,
  deploymentRevision,
  downscaler,
  emptyJobSelector,
  emptyMeansDefault,
  explicitDefault,
  helmByHand,
  helmOwnership,
  imageTrigger,
  injectedCaBundle,
  kustomizeOrigin,
  lastApplied,
  leaderElection,
  namespaceOption,
  nullOrEmpty,
  ownLastApplied,
  platformNamespace,
  podAdmission,
  prometheusValidated,
  quantityNotation,
  reconcileRequest,
  reloaderStamp,
  resourceVersion,
  restartedAt,
  rolloutsSelector,
  routeHost,
  scalarNotation,
  serverMetadata,
  serviceAccountTokens,
  statusInGit,
  tracking,
  trafficWeights,
  unknownField,
]

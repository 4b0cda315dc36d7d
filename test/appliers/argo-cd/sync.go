package main

import (
	"context"
	"fmt"
	"time"

	"github.com/argoproj/argo-cd/gitops-engine/pkg/diff"
	"github.com/argoproj/argo-cd/gitops-engine/pkg/health"
	"github.com/argoproj/argo-cd/gitops-engine/pkg/sync"
	"github.com/argoproj/argo-cd/gitops-engine/pkg/sync/common"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

type syncAnswer struct {
	Phase     common.OperationPhase `json:"phase"`
	Message   string                `json:"message"`
	Resources []syncedResource      `json:"resources"`
}

// syncedResource has the shape of status.operationState.syncResult.resources.
type syncedResource struct {
	resourceKey
	Status    common.ResultCode     `json:"status"`
	Message   string                `json:"message"`
	HookPhase common.OperationPhase `json:"hookPhase,omitempty"`
	SyncPhase common.SyncPhase      `json:"syncPhase"`
}

// sync runs one sync operation to its end. Like the controller it reads the cluster again before each step and goes
// on from the results so far.
func (a *application) sync(ctx context.Context) (*syncAnswer, error) {
	targets, err := a.targets()
	if err != nil {
		return nil, err
	}
	startedAt := metav1.Now()
	phase, message, results := common.OperationRunning, "", []common.ResourceSyncResult{}
	for {
		phase, message, results, err = a.step(ctx, targets, phase, message, results, startedAt)
		if err != nil {
			return nil, err
		}
		if phase.Completed() {
			return answer(phase, message, results), nil
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("sync did not end in %s: %s", a.timeout, message)
		case <-time.After(200 * time.Millisecond):
		}
	}
}

func (a *application) step(
	ctx context.Context,
	targets []*unstructured.Unstructured,
	phase common.OperationPhase,
	message string,
	results []common.ResourceSyncResult,
	startedAt metav1.Time,
) (common.OperationPhase, string, []common.ResourceSyncResult, error) {
	pairs, err := a.reconcile(ctx, targets)
	if err != nil {
		return "", "", nil, err
	}
	if err := respectIgnored(a.respectIgnored, pairs); err != nil {
		return "", "", nil, err
	}
	var differences *diff.DiffResultList
	if a.applyOutOfSyncOnly {
		if differences, err = a.compare(pairs.Target, pairs.Live); err != nil {
			return "", "", nil, err
		}
	}
	syncOptions := append(a.syncOptions(differences), sync.WithInitialState(phase, message, results, startedAt))
	operation, cleanup, err := sync.NewSyncContext("revision", pairs, a.config, a.config, a.kubectl, a.namespace, syncOptions...)
	if err != nil {
		return "", "", nil, err
	}
	defer cleanup()
	operation.Sync()
	phase, message, results = operation.GetState()
	return phase, message, results, nil
}

func (a *application) syncOptions(differences *diff.DiffResultList) []sync.SyncOpt {
	options := []sync.SyncOpt{
		sync.WithLogr(a.log),
		sync.WithOperationSettings(a.dryRun, a.prune, a.force, a.skipHooks),
		sync.WithManifestValidation(a.validate),
		sync.WithPruneLast(a.pruneLast),
		sync.WithPrunePropagationPolicy(&a.prunePropagation),
		sync.WithReplace(a.replace),
		sync.WithServerSideApply(a.serverSideApply),
		sync.WithServerSideApplyManager(a.fieldManager),
		sync.WithClientSideApplyMigration(a.clientSideApplyMigration, a.clientSideApplyManager),
		sync.WithResourceModificationChecker(a.applyOutOfSyncOnly, differences),
	}
	if a.assumeHealthy {
		options = append(options, sync.WithHealthOverride(alwaysHealthy{}))
	}
	return options
}

type alwaysHealthy struct{}

func (alwaysHealthy) GetResourceHealth(*unstructured.Unstructured) (*health.HealthStatus, error) {
	return &health.HealthStatus{Status: health.HealthStatusHealthy}, nil
}

func answer(phase common.OperationPhase, message string, results []common.ResourceSyncResult) *syncAnswer {
	resources := make([]syncedResource, 0, len(results))
	for _, result := range results {
		resources = append(resources, syncedResource{
			resourceKey: keyOf(result.ResourceKey),
			Status:      result.Status,
			Message:     result.Message,
			HookPhase:   result.HookPhase,
			SyncPhase:   result.SyncPhase,
		})
	}
	return &syncAnswer{Phase: phase, Message: message, Resources: resources}
}

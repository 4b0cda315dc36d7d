package main

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/argoproj/argo-cd/gitops-engine/pkg/diff"
	"github.com/argoproj/argo-cd/gitops-engine/pkg/utils/kube"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

type resourceKey struct {
	Group     string `json:"group"`
	Kind      string `json:"kind"`
	Namespace string `json:"namespace"`
	Name      string `json:"name"`
}

func keyOf(key kube.ResourceKey) resourceKey {
	return resourceKey{Group: key.Group, Kind: key.Kind, Namespace: key.Namespace, Name: key.Name}
}

type resourceDiff struct {
	resourceKey
	// Modified is what makes Argo CD say OutOfSync, besides Missing and RequiresPruning.
	Modified        bool            `json:"modified"`
	Missing         bool            `json:"missing"`
	RequiresPruning bool            `json:"requiresPruning"`
	NormalizedLive  json.RawMessage `json:"normalizedLive"`
	PredictedLive   json.RawMessage `json:"predictedLive"`
}

func (a *application) diff(ctx context.Context) ([]resourceDiff, error) {
	targets, err := a.targets()
	if err != nil {
		return nil, err
	}
	pairs, err := a.reconcile(ctx, targets)
	if err != nil {
		return nil, err
	}
	differences, err := a.compare(pairs.Target, pairs.Live)
	if err != nil {
		return nil, err
	}
	answers := make([]resourceDiff, 0, len(pairs.Target))
	for i, difference := range differences.Diffs {
		target, live := pairs.Target[i], pairs.Live[i]
		object := target
		if target == nil {
			object = live
		}
		answers = append(answers, resourceDiff{
			resourceKey:     keyOf(kube.GetResourceKey(object)),
			Modified:        difference.Modified,
			Missing:         live == nil,
			RequiresPruning: target == nil,
			NormalizedLive:  difference.NormalizedLive,
			PredictedLive:   difference.PredictedLive,
		})
	}
	return answers, nil
}

// compare diffs with the options that Argo CD's controller has by default.
func (a *application) compare(targets, live []*unstructured.Unstructured) (*diff.DiffResultList, error) {
	_, parser, err := a.kubectl.LoadOpenAPISchema(a.config)
	if err != nil {
		return nil, fmt.Errorf("read the cluster's schema: %w", err)
	}
	options := []diff.Option{
		diff.WithLogr(a.log),
		diff.WithManager(a.fieldManager),
		diff.WithGVKParser(parser),
		diff.WithStructuredMergeDiff(a.serverSideApply),
		diff.WithNormalizer(ignoreStatus{}),
	}
	if a.serverSideDiff {
		applier, cleanup, err := a.kubectl.ManageServerSideDiffDryRuns(a.config)
		if err != nil {
			return nil, err
		}
		defer cleanup()
		options = append(options,
			diff.WithServerSideDiff(true),
			diff.WithServerSideDryRunner(diff.NewK8sServerSideDryRunner(applier)),
			diff.WithIgnoreMutationWebhook(!a.includeMutationWebhook))
	}
	return diff.DiffArray(copies(targets), copies(live), options...)
}

// copies: the diff normalises the objects it is given, and the sync must send the originals.
func copies(objects []*unstructured.Unstructured) []*unstructured.Unstructured {
	result := make([]*unstructured.Unstructured, len(objects))
	for i, object := range objects {
		if object != nil {
			result[i] = object.DeepCopy()
		}
	}
	return result
}

// ignoreStatus is Argo CD's default since 3.0, resource.compareoptions.ignoreResourceStatusField: all.
type ignoreStatus struct{}

func (ignoreStatus) Normalize(object *unstructured.Unstructured) error {
	unstructured.RemoveNestedField(object.Object, "status")
	return nil
}

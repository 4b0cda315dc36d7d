package main

import (
	"context"
	"fmt"
	"sync"

	"github.com/argoproj/argo-cd/gitops-engine/pkg/utils/kube"
	"golang.org/x/sync/errgroup"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/util/sets"
)

type liveObjects map[kube.ResourceKey]*unstructured.Unstructured

// tracked lists every kind once. Argo CD watches them instead, which would take longer than a test's whole sync, and
// it looks into all namespaces: here tests share a cluster, and two with the same name for their application must not
// prune each other's resources.
func (a *application) tracked(ctx context.Context, namespaces sets.Set[string]) (liveObjects, error) {
	found := liveObjects{}
	if a.appName == "" {
		return found, nil
	}
	var lock sync.Mutex
	lists, ctx := errgroup.WithContext(ctx)
	lists.SetLimit(8)
	for _, kind := range a.scopes.resources {
		scope := sets.New(metav1.NamespaceAll)
		if kind.Meta.Namespaced {
			scope = namespaces
		}
		for namespace := range scope {
			lists.Go(func() error {
				list, err := a.dynamic.Resource(kind.GroupVersionResource).Namespace(namespace).List(ctx, metav1.ListOptions{})
				if err != nil {
					return fmt.Errorf("list %s: %w", kind.GroupVersionResource, err)
				}
				lock.Lock()
				defer lock.Unlock()
				found.add(list.Items, a.appName)
				return nil
			})
		}
	}
	return found, lists.Wait()
}

// add leaves out what a controller made from another object, even where it copied the tracking id.
func (l liveObjects) add(objects []unstructured.Unstructured, app string) {
	for i := range objects {
		if object := &objects[i]; isTracked(object, app) && len(object.GetOwnerReferences()) == 0 {
			l[kube.GetResourceKey(object)] = object
		}
	}
}

// namespaces that the application may hold objects in: its destination and those that its manifests name.
func namespaces(destination string, targets []*unstructured.Unstructured) sets.Set[string] {
	named := sets.New(destination)
	for _, target := range targets {
		if namespace := target.GetNamespace(); namespace != "" {
			named.Insert(namespace)
		}
	}
	return named
}

package main

import (
	"context"
	"fmt"

	"github.com/argoproj/argo-cd/gitops-engine/pkg/sync"
	"github.com/argoproj/argo-cd/gitops-engine/pkg/utils/kube"
	"github.com/argoproj/argo-cd/gitops-engine/pkg/utils/tracing"
	"github.com/go-logr/logr"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/clientcmd"
)

// application is what Argo CD's controller holds while it compares or syncs one Application.
type application struct {
	*options
	log     logr.Logger
	config  *rest.Config
	kubectl *kube.KubectlCmd
	dynamic dynamic.Interface
	scopes  scopes
}

func newApplication(o *options, log logr.Logger) (*application, error) {
	config, err := clientcmd.BuildConfigFromFlags("", o.kubeconfig)
	if err != nil {
		return nil, err
	}
	config.QPS, config.Burst = 500, 500 // Argo CD raises the client's limits too
	config.WarningHandler = rest.NoWarnings{}
	client, err := dynamic.NewForConfig(config)
	if err != nil {
		return nil, err
	}
	kubectl := &kube.KubectlCmd{Log: log, Tracer: tracing.NopTracer{}}
	resources, err := kubectl.GetAPIResources(config, true, watchableKinds{})
	if err != nil {
		return nil, err
	}
	return &application{options: o, log: log, config: config, kubectl: kubectl, dynamic: client, scopes: scopes{resources}}, nil
}

// targets are the manifests as Argo CD completes them before it compares: namespace by scope, then the tracking id.
func (a *application) targets() ([]*unstructured.Unstructured, error) {
	objects, err := readManifests(a.manifests)
	if err != nil {
		return nil, err
	}
	for _, object := range objects {
		namespaced := kube.IsNamespacedOrUnknown(a.scopes, object.GroupVersionKind().GroupKind())
		if !namespaced {
			object.SetNamespace("")
		} else if object.GetNamespace() == "" {
			object.SetNamespace(a.namespace)
		}
		track(object, a.appName)
	}
	return objects, nil
}

// reconcile pairs targets with live objects: those of the same key, and those that carry the application's tracking id.
func (a *application) reconcile(ctx context.Context, targets []*unstructured.Unstructured) (sync.ReconciliationResult, error) {
	live, err := a.tracked(ctx, namespaces(a.namespace, targets))
	if err != nil {
		return sync.ReconciliationResult{}, err
	}
	for _, target := range targets {
		if target.GetName() == "" {
			continue // a hook with generateName is new in each sync
		}
		object, err := a.kubectl.GetResource(ctx, a.config, target.GroupVersionKind(), target.GetName(), target.GetNamespace())
		if apierrors.IsNotFound(err) {
			continue // also a kind whose definition arrives in this very sync
		}
		if err != nil {
			return sync.ReconciliationResult{}, fmt.Errorf("live %s %s: %w", target.GetKind(), target.GetName(), err)
		}
		live[kube.GetResourceKey(object)] = object
	}
	return sync.Reconcile(targets, live, a.namespace, a.scopes), nil
}

// scopes are the kinds that the cluster serves, and tells which of them live in a namespace.
type scopes struct{ resources []kube.APIResourceInfo }

func (s scopes) IsNamespaced(kind schema.GroupKind) (bool, error) {
	for _, resource := range s.resources {
		if resource.GroupKind == kind {
			return resource.Meta.Namespaced, nil
		}
	}
	return false, fmt.Errorf("unknown kind %s", kind)
}

// watchableKinds leaves out what Argo CD never manages: they come and go by the second.
type watchableKinds struct{}

func (watchableKinds) IsExcludedResource(group, kind, _ string) bool {
	return kind == "Event" || kind == "Lease" || group == "metrics.k8s.io"
}

package main

import (
	"fmt"

	"github.com/argoproj/argo-cd/gitops-engine/pkg/sync/hook"
	"github.com/argoproj/argo-cd/gitops-engine/pkg/utils/kube"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

const trackingAnnotation = "argocd.argoproj.io/tracking-id"

// track marks a target as Argo CD's repository server does with its default tracking method. CRDs stay unmarked:
// they usually outlive the application that brought them.
func track(object *unstructured.Unstructured, app string) {
	if app == "" || kube.IsCRD(object) {
		return
	}
	annotations := object.GetAnnotations()
	if annotations == nil {
		annotations = map[string]string{}
	}
	gvk := object.GroupVersionKind()
	annotations[trackingAnnotation] = fmt.Sprintf("%s:%s/%s:%s/%s", app, gvk.Group, gvk.Kind, object.GetNamespace(), object.GetName())
	object.SetAnnotations(annotations)
}

// isTracked is true for an object of this application that carries its own tracking id, not one copied from another.
// A hook with generateName got its id before it had a name.
func isTracked(object *unstructured.Unstructured, app string) bool {
	gvk := object.GroupVersionKind()
	id := object.GetAnnotations()[trackingAnnotation]
	kind := fmt.Sprintf("%s:%s/%s:%s/", app, gvk.Group, gvk.Kind, object.GetNamespace())
	return id == kind+object.GetName() || (id == kind && hook.IsHook(object))
}

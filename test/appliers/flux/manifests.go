package main

import (
	"os"

	"github.com/fluxcd/pkg/ssa"
	"github.com/fluxcd/pkg/ssa/normalize"
	"github.com/fluxcd/pkg/ssa/utils"
	"k8s.io/apimachinery/pkg/api/meta"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

// readManifests reads stdin and completes it as Flux does: default namespace, ownership labels, normal form.
func readManifests(manager *ssa.ResourceManager, name, namespace string) ([]*unstructured.Unstructured, error) {
	objects, err := utils.ReadObjects(os.Stdin)
	if err != nil {
		return nil, err
	}
	for _, object := range objects {
		if object.GetNamespace() == "" && isNamespaced(manager, object) {
			object.SetNamespace(namespace)
		}
	}
	manager.SetOwnerLabels(objects, name, namespace)
	return objects, normalize.UnstructuredList(objects)
}

// isNamespaced takes a kind that the cluster does not know yet for namespaced, as most custom resources are.
func isNamespaced(manager *ssa.ResourceManager, object *unstructured.Unstructured) bool {
	kind := object.GroupVersionKind()
	mapping, err := manager.Client().RESTMapper().RESTMapping(kind.GroupKind(), kind.Version)
	return err != nil || mapping.Scope.Name() == meta.RESTScopeNameNamespace
}

package main

import (
	"github.com/fluxcd/pkg/ssa"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// applyOptions are those of kustomize-controller without its optional settings. They decide what becomes of a person's
// change: managers whose name begins with one of these lose their fields to Flux before it applies, so what Git does
// not hold is removed; all others, and all entries of a subresource, stay.
func applyOptions(force bool) ssa.ApplyOptions {
	options := ssa.DefaultApplyOptions()
	options.Force = force
	options.ForceSelector = map[string]string{apiGroup + "/force": "Enabled"}
	options.IfNotPresentSelector = map[string]string{apiGroup + "/ssa": "IfNotPresent"}
	options.ExclusionSelector = map[string]string{
		apiGroup + "/reconcile": "Disabled",
		apiGroup + "/ssa":       "Ignore",
	}
	options.Cleanup = ssa.ApplyCleanupOptions{
		Annotations: []string{corev1.LastAppliedConfigAnnotation},
		FieldManagers: []ssa.FieldManager{
			{Name: "kubectl", OperationType: metav1.ManagedFieldsOperationApply},
			{Name: "kubectl", OperationType: metav1.ManagedFieldsOperationUpdate},
			{Name: "before-first-apply", OperationType: metav1.ManagedFieldsOperationUpdate},
			{Name: controllerName, OperationType: metav1.ManagedFieldsOperationUpdate},
		},
		Exclusions: map[string]string{apiGroup + "/ssa": "Merge"},
	}
	return options
}

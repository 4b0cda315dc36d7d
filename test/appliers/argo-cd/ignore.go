package main

import (
	"encoding/json"
	"fmt"

	"github.com/argoproj/argo-cd/gitops-engine/pkg/sync"
	jsonpatch "github.com/evanphx/json-patch/v5"
	"github.com/itchyny/gojq"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/util/strategicpatch"
	"k8s.io/client-go/kubernetes/scheme"
)

// ignoreRule is an entry of spec.ignoreDifferences, about every object of its kind.
type ignoreRule struct {
	Group             string   `json:"group"`
	Kind              string   `json:"kind"`
	JSONPointers      []string `json:"jsonPointers"`
	JQPathExpressions []string `json:"jqPathExpressions"`
}

// respectIgnored does what Argo CD does to its targets with RespectIgnoreDifferences=true (controller/sync.go,
// normalizeTargetResources): what the rules take out of live comes into the target, as a strategic merge patch where
// the kind is a built-in one, else as a merge patch, which has whole lists.
func respectIgnored(rules []ignoreRule, pairs sync.ReconciliationResult) error {
	for i, target := range pairs.Target {
		live := pairs.Live[i]
		if target == nil || live == nil || len(rules) == 0 {
			continue
		}
		patched, err := withIgnored(rules, target, live)
		if err != nil {
			return fmt.Errorf("ignored fields of %s %s: %w", target.GetKind(), target.GetName(), err)
		}
		pairs.Target[i] = patched
	}
	return nil
}

func withIgnored(rules []ignoreRule, target, live *unstructured.Unstructured) (*unstructured.Unstructured, error) {
	whole := live.DeepCopy()
	unstructured.RemoveNestedField(whole.Object, "status")
	from, err := json.Marshal(whole)
	if err != nil {
		return nil, err
	}
	left, err := without(rules, whole)
	if err != nil {
		return nil, err
	}
	to, err := without(rules, target)
	if err != nil {
		return nil, err
	}
	typed, err := scheme.Scheme.New(target.GroupVersionKind())
	if err != nil {
		patch, err := jsonpatch.CreateMergePatch(left, from)
		if err != nil {
			return nil, err
		}
		to, err = jsonpatch.MergePatch(to, patch)
		return decoded(to, err)
	}
	meta, err := strategicpatch.NewPatchMetaFromStruct(typed)
	if err != nil {
		return nil, err
	}
	patch, err := strategicpatch.CreateThreeWayMergePatch(from, from, left, meta, true)
	if err != nil {
		return nil, err
	}
	to, err = strategicpatch.StrategicMergePatch(to, patch, typed)
	return decoded(to, err)
}

func decoded(text []byte, err error) (*unstructured.Unstructured, error) {
	if err != nil {
		return nil, err
	}
	object := &unstructured.Unstructured{}
	return object, object.UnmarshalJSON(text)
}

// without leaves an object as it is where a rule names nothing in it.
func without(rules []ignoreRule, object *unstructured.Unstructured) ([]byte, error) {
	text, err := json.Marshal(object)
	if err != nil {
		return nil, err
	}
	kind := object.GroupVersionKind().GroupKind()
	for _, rule := range rules {
		if rule.Group != kind.Group || rule.Kind != kind.Kind {
			continue
		}
		for _, pointer := range rule.JSONPointers {
			operations, err := json.Marshal([]map[string]string{{"op": "remove", "path": pointer}})
			if err != nil {
				return nil, err
			}
			patch, err := jsonpatch.DecodePatch(operations)
			if err != nil {
				return nil, err
			}
			if patched, err := patch.Apply(text); err == nil {
				text = patched
			}
		}
		for _, expression := range rule.JQPathExpressions {
			query, err := gojq.Parse("del(" + expression + ")")
			if err != nil {
				return nil, err
			}
			if patched, err := deleted(query, text); err == nil {
				text = patched
			}
		}
	}
	return text, nil
}

func deleted(query *gojq.Query, text []byte) ([]byte, error) {
	var object map[string]any
	if err := json.Unmarshal(text, &object); err != nil {
		return nil, err
	}
	result, _ := query.Run(object).Next()
	if err, failed := result.(error); failed {
		return nil, err
	}
	return json.Marshal(result)
}

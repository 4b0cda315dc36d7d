package main

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/argoproj/argo-cd/gitops-engine/pkg/utils/kube"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

// readManifests reads what a renderer would hand over: every .yaml, .yml and .json file under path, in name order.
func readManifests(path string) ([]*unstructured.Unstructured, error) {
	if path == "-" {
		data, err := io.ReadAll(os.Stdin)
		if err != nil {
			return nil, err
		}
		return kube.SplitYAML(data)
	}
	var objects []*unstructured.Unstructured
	err := filepath.WalkDir(path, func(file string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !isManifest(file) {
			return err
		}
		data, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		found, err := kube.SplitYAML(data)
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		objects = append(objects, found...)
		return nil
	})
	return objects, err
}

func isManifest(file string) bool {
	switch filepath.Ext(file) {
	case ".yaml", ".yml", ".json":
		return true
	}
	return false
}

package main

import (
	"encoding/json"
	"io"

	"github.com/argoproj/argo-cd/gitops-engine/pkg/utils/kube"
)

// readAnswer is what Argo CD makes of one text: its documents, empty ones left out, or why it has none.
type readAnswer struct {
	Documents []json.RawMessage `json:"documents"`
	Error     string            `json:"error,omitempty"`
}

// read takes a JSON list of YAML texts and reads each as Argo CD reads a file of a folder.
func read(input io.Reader) ([]readAnswer, error) {
	var texts []string
	if err := json.NewDecoder(input).Decode(&texts); err != nil {
		return nil, err
	}
	answers := make([]readAnswer, len(texts))
	for i, text := range texts {
		documents, err := kube.SplitYAMLToString([]byte(text))
		if err != nil {
			answers[i] = readAnswer{Error: err.Error()}
			continue
		}
		answers[i].Documents = []json.RawMessage{}
		for _, document := range documents {
			answers[i].Documents = append(answers[i].Documents, json.RawMessage(document))
		}
	}
	return answers, nil
}

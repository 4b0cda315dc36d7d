// Command envsubst puts variables into texts and objects with the library of Flux's kustomize-controller. It reads one
// question a line from stdin and answers each with one line on stdout.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"unicode/utf8"

	"github.com/fluxcd/pkg/envsubst"
	"sigs.k8s.io/yaml"
)

type question struct {
	Text string `json:"text"`
	// Object is written as YAML and read again around the substitution, in the place of a text.
	Object json.RawMessage   `json:"object"`
	Values map[string]string `json:"values"`
	Strict bool              `json:"strict"`
}

type answer struct {
	Text   string          `json:"text,omitempty"`
	Object json.RawMessage `json:"object,omitempty"`
	Error  string          `json:"error,omitempty"`
}

func main() {
	out := json.NewEncoder(os.Stdout)
	in := json.NewDecoder(bufio.NewReader(os.Stdin))
	for in.More() {
		var asked question
		if err := in.Decode(&asked); err != nil {
			fmt.Fprintln(os.Stderr, "envsubst:", err)
			os.Exit(1)
		}
		if err := out.Encode(asked.answer()); err != nil {
			os.Exit(1)
		}
	}
}

// answer counts a panic as an error, as a controller does.
func (q question) answer() (given answer) {
	defer func() {
		if cause := recover(); cause != nil {
			given = answer{Error: fmt.Sprint("panic: ", cause)}
		}
	}()
	if q.Object == nil {
		text, err := envsubst.Eval(q.Text, q.lookup)
		if !utf8.ValidString(text) {
			return answer{Error: "what is read as YAML next is no UTF-8"}
		}
		return answer{Text: text, Error: textOf(err)}
	}
	object, err := q.substituted()
	if err != nil {
		return answer{Error: err.Error()}
	}
	return answer{Object: object}
}

// substituted does what fluxcd/pkg kustomize does with each resource of a build (SubstituteVariables).
func (q question) substituted() ([]byte, error) {
	written, err := yaml.JSONToYAML(q.Object)
	if err != nil {
		return nil, err
	}
	text, err := envsubst.Eval(string(written), q.lookup)
	if err != nil {
		return nil, err
	}
	return yaml.YAMLToJSON([]byte(text))
}

func (q question) lookup(name string) (string, bool) {
	value, exists := q.Values[name]
	return value, exists || !q.Strict
}

func textOf(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

// Command kustomize-controller reconciles manifests from stdin once, with Flux's own apply library and the settings of
// Flux's kustomize-controller, but without Flux: no source, no Kustomization, no pruning and no health checks. It must
// be installed under this name, since the API server records the binary's name for writes that name no field manager.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"time"

	"github.com/fluxcd/pkg/ssa"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "flux:", err)
		os.Exit(1)
	}
}

func run() error {
	kubeconfig := flag.String("kubeconfig", "", "file with the cluster's address and credentials")
	name := flag.String("name", "", "name of the Kustomization")
	namespace := flag.String("namespace", "default", "namespace of the Kustomization, and of manifests that name none")
	force := flag.Bool("force", false, "spec.force: recreate what cannot be changed")
	dryRun := flag.Bool("dry-run", false, "only say what would change")
	timeout := flag.Duration("timeout", 30*time.Second, "give up after this time")
	flag.Parse()

	ctx, cancel := context.WithTimeout(context.Background(), *timeout)
	defer cancel()
	manager, err := newManager(*kubeconfig)
	if err != nil {
		return err
	}
	objects, err := readManifests(manager, *name, *namespace)
	if err != nil {
		return err
	}
	var changes *ssa.ChangeSet
	if *dryRun {
		changes, err = compare(ctx, manager, objects)
	} else {
		changes, err = manager.ApplyAllStaged(ctx, objects, applyOptions(*force))
	}
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(answers(changes))
}

type answer struct {
	ID     string     `json:"id"`
	Action ssa.Action `json:"action"`
}

func answers(changes *ssa.ChangeSet) []answer {
	list := make([]answer, 0, len(changes.Entries))
	for _, entry := range changes.Entries {
		list = append(list, answer{ID: entry.ObjMetadata.String(), Action: entry.Action})
	}
	return list
}

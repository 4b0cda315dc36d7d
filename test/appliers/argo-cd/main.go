// Command argocd-application-controller reads, syncs and diffs manifests with Argo CD's own engine, without Argo CD: no
// server, no repository, no Application. Tests use it to see what a sync really writes and what Argo CD really
// calls OutOfSync. It must be installed under this name: where the engine sets no field manager of its own
// (replace, create, RBAC), the API server records the name of the binary.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"time"

	"github.com/go-logr/logr"
	"k8s.io/klog/v2"
	"k8s.io/klog/v2/textlogger"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "argo-cd:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) == 0 {
		return errors.New("first argument must be sync, diff or read")
	}
	if args[0] == "read" {
		answers, err := read(os.Stdin)
		if err != nil {
			return err
		}
		return json.NewEncoder(os.Stdout).Encode(answers)
	}
	options, err := parseOptions(args)
	if err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return nil
		}
		return err
	}
	log := logger(options.verbose)
	ctx, cancel := context.WithTimeout(klog.NewContext(context.Background(), log), options.timeout)
	defer cancel()

	application, err := newApplication(options, log)
	if err != nil {
		return err
	}
	var answer any
	switch args[0] {
	case "sync":
		answer, err = application.sync(ctx)
	case "diff":
		answer, err = application.diff(ctx)
	default:
		return fmt.Errorf("unknown command %q: want sync, diff or read", args[0])
	}
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(answer)
}

// logger keeps stdout for the answer and says nothing at all unless asked.
func logger(verbose bool) logr.Logger {
	if !verbose {
		klog.SetLogger(logr.Discard())
		return logr.Discard()
	}
	return textlogger.NewLogger(textlogger.NewConfig(textlogger.Verbosity(1), textlogger.Output(os.Stderr)))
}

const defaultTimeout = 30 * time.Second

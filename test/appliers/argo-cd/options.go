package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// options are named as Argo CD names them in syncOptions and in its CLI.
type options struct {
	kubeconfig               string
	manifests                string
	appName                  string
	namespace                string
	fieldManager             string
	serverSideApply          bool
	clientSideApplyMigration bool
	clientSideApplyManager   string
	prune                    bool
	pruneLast                bool
	prunePropagation         metav1.DeletionPropagation
	replace                  bool
	force                    bool
	validate                 bool
	applyOutOfSyncOnly       bool
	skipHooks                bool
	dryRun                   bool
	assumeHealthy            bool
	serverSideDiff           bool
	includeMutationWebhook   bool
	respectIgnored           []ignoreRule
	timeout                  time.Duration
	verbose                  bool
}

func parseOptions(args []string) (*options, error) {
	o := &options{prunePropagation: metav1.DeletePropagationForeground}
	flags := flag.NewFlagSet(args[0], flag.ContinueOnError)
	flags.StringVar(&o.kubeconfig, "kubeconfig", "", "file with the cluster's address and credentials")
	flags.StringVar(&o.manifests, "manifests", "-", "file or folder of rendered manifests, - for stdin")
	flags.StringVar(&o.appName, "app-name", "", "name of the Application, which goes into the tracking id")
	flags.StringVar(&o.namespace, "namespace", "default", "destination namespace")
	flags.StringVar(&o.fieldManager, "field-manager", "argocd-controller", "manager for both kinds of apply")
	flags.BoolVar(&o.serverSideApply, "server-side-apply", false, "ServerSideApply=true")
	flags.BoolVar(&o.clientSideApplyMigration, "client-side-apply-migration", true, "ClientSideApplyMigration")
	flags.StringVar(&o.clientSideApplyManager, "client-side-apply-manager", "", "annotation argocd.argoproj.io/client-side-apply-migration-manager")
	flags.BoolVar(&o.prune, "prune", false, "delete tracked resources that are not in the manifests")
	flags.BoolVar(&o.pruneLast, "prune-last", false, "PruneLast=true")
	flags.Func("prune-propagation-policy", "PrunePropagationPolicy: foreground, background or orphan (default foreground)", o.setPropagation)
	flags.BoolVar(&o.replace, "replace", false, "Replace=true")
	flags.BoolVar(&o.force, "force", false, "Force=true: delete and recreate what cannot be changed")
	flags.BoolVar(&o.validate, "validate", true, "Validate: refuse fields that the schema does not know")
	flags.BoolVar(&o.applyOutOfSyncOnly, "apply-out-of-sync-only", false, "ApplyOutOfSyncOnly=true")
	flags.BoolVar(&o.skipHooks, "skip-hooks", false, "leave hooks out, as a selective sync does")
	flags.BoolVar(&o.dryRun, "dry-run", false, "argocd app sync --dry-run")
	flags.BoolVar(&o.assumeHealthy, "assume-healthy", false, "do not wait for pods between waves: a control plane without nodes has none")
	flags.BoolVar(&o.serverSideDiff, "server-side-diff", false, "diff: ServerSideDiff=true instead of the three-way diff")
	flags.BoolVar(&o.includeMutationWebhook, "include-mutation-webhook", false, "diff: IncludeMutationWebhook=true")
	flags.Func("respect-ignored", "RespectIgnoreDifferences=true with these ignoreDifferences, as JSON", func(text string) error {
		return json.Unmarshal([]byte(text), &o.respectIgnored)
	})
	flags.DurationVar(&o.timeout, "timeout", defaultTimeout, "give up after this time")
	flags.BoolVar(&o.verbose, "verbose", false, "the engine's log on stderr")
	return o, flags.Parse(args[1:])
}

// setPropagation reads the option as Argo CD's controller does (controller/sync.go), but refuses what that passes over.
func (o *options) setPropagation(text string) error {
	switch text {
	case "foreground":
		o.prunePropagation = metav1.DeletePropagationForeground
	case "background":
		o.prunePropagation = metav1.DeletePropagationBackground
	case "orphan":
		o.prunePropagation = metav1.DeletePropagationOrphan
	default:
		return fmt.Errorf("want foreground, background or orphan")
	}
	return nil
}

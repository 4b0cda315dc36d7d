package main

import (
	"os"
	_ "time/tzdata" // CronJobs with a timeZone must work on machines without a zone database

	"k8s.io/component-base/cli"
	"k8s.io/kubernetes/cmd/kube-controller-manager/app"
)

func runControllerManager() {
	os.Exit(cli.Run(app.NewControllerManagerCommand()))
}

package main

import (
	"os"

	"go.etcd.io/etcd/server/v3/etcdmain"
)

// runEtcd is etcd with its own flags, so that the harness starts this binary
// and the one from the envtest assets in the same way.
func runEtcd() {
	etcdmain.Main(os.Args)
}

#!/bin/sh
# Moves this module to another release of Flux's library: sh pin-envsubst.sh v1.8.0
# v1.9.0 asks for Go 1.27, and is otherwise the same.
set -eu
cd "$(dirname "$0")"
rm -f go.mod go.sum
go mod init drift-triage.test/flux-envsubst
go get "github.com/fluxcd/pkg/envsubst@$1"
go mod edit -go=1.26.0 # not the patch release of whoever ran this
go mod tidy

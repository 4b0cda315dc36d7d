#!/bin/sh
# Moves this module to another release of Flux's apply library: sh pin-flux.sh v0.70.0
# v0.80 and newer ask for Go 1.27.
set -eu
cd "$(dirname "$0")"
rm -f go.mod go.sum
go mod init drift-triage.test/flux
go get "github.com/fluxcd/pkg/ssa@$1"
go mod edit -go=1.26.0 # not the patch release of whoever ran this
go mod tidy

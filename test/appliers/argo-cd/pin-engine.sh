#!/bin/sh
# Moves this module to another commit of Argo CD's engine: sh pin-engine.sh v0.0.0-20260914071520-c9c369efcc5b
#
# The engine replaces every Kubernetes module by a version of its own choice. Replacements do not reach a module that
# depends on it, so they are repeated here.
set -eu
cd "$(dirname "$0")"
engine=github.com/argoproj/argo-cd/gitops-engine

rm -f go.mod go.sum
go mod init drift-triage.test/argo-cd
folder=$(go mod download -json "$engine@$1" | sed -n 's/.*"Dir": "\(.*\)".*/\1/p')
go mod edit -require="$engine@$1"
sed -n 's|^[[:space:]]*\([^ ]*\) => \([^ ]*\) \(v[^ ]*\)$|\1=\2@\3|p' "$folder/go.mod" |
  while read -r replacement; do
    go mod edit -replace="$replacement"
  done
go mod edit -go=1.26.1 # what the engine asks for, not the patch release of whoever ran this
go mod tidy

#!/bin/sh
# Moves this module to another release of Argo CD: sh pin-argo-cd.sh v3.5.7 v0.0.0-20260914071520-c9c369efcc5b
# The second is the release's engine: a folder of Argo CD's own repository, so a version of its own for everybody else.
#
# Argo CD replaces every Kubernetes module by a version of its own choice. Replacements do not reach a module that
# depends on it, so they are repeated here. v3.6.0 and later ask for Go 1.27.
set -eu
cd "$(dirname "$0")"
argo=github.com/argoproj/argo-cd/v3
engine=github.com/argoproj/argo-cd/gitops-engine

rm -f go.mod go.sum
go mod init drift-triage.test/argo-cd-sets
file=$(go mod download -json "$argo@$1" | sed -n 's/.*"GoMod": "\(.*\)".*/\1/p')
go mod edit -require="$argo@$1"
sed -n 's|^[[:space:]]*\([^ ]*\) => \([^ ]*\) \(v[^ ]*\)$|\1=\2@\3|p' "$file" |
  while read -r replacement; do
    go mod edit -replace="$replacement"
  done
go mod edit -replace="$engine=$engine@$2"
go mod edit -go=1.26.3 # what Argo CD asks for, not the patch release of whoever ran this
go mod tidy

#!/bin/sh
# Moves this module to another Kubernetes release: sh pin-kubernetes.sh 1.37.2
#
# k8s.io/kubernetes requires its staging modules (k8s.io/api, ...) as v0.0.0 and
# replaces them by folders of its own tree. Replacements do not reach a module
# that depends on it, so each is repeated here with the published version,
# which is the release with 0 for 1.
set -eu
cd "$(dirname "$0")"
release=$1
published="v0.${release#1.}"

rm -f go.mod go.sum
go mod init drift-triage.test/control-plane
kubernetes=$(go mod download -json "k8s.io/kubernetes@v$release" | sed -n 's/.*"Dir": "\(.*\)".*/\1/p')
go mod edit -require="k8s.io/kubernetes@v$release"
sed -n 's|.*\(k8s\.io/[a-z-]*\) => \./staging/.*|\1|p' "$kubernetes/go.mod" |
  while read -r staging; do
    go mod edit -replace="$staging=$staging@$published"
  done
go mod edit -go=1.26.0 # not the patch release of whoever ran this
go mod tidy

#!/bin/sh
# Moves this module to other releases: sh pin-controllers.sh v1.6.0 v1.9.0 (helm-controller, source-controller).
# The replacements stand in both of their go.mod files; compare them.
set -eu
cd "$(dirname "$0")"
go get "github.com/fluxcd/helm-controller@$1" "github.com/fluxcd/source-controller@$2"
go mod edit -go=1.26.0 # not the patch release of whoever ran this
go mod tidy

#!/usr/bin/env bash
# Judges one hand edit on the cluster of kubectl's current context, with the account of rbac/read-only.yaml and the
# committed command line. Exit code 0 where the edit is found, forecast, and what a re-application does to it is so.
set -euo pipefail
cd "$(dirname "$0")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

kubectl apply -f rbac/read-only.yaml
server=$(kubectl config view --minify --output jsonpath='{.clusters[0].cluster.server}')
ca=$(kubectl config view --minify --flatten --raw --output jsonpath='{.clusters[0].cluster.certificate-authority-data}')
token=$(kubectl create token drift-triage --namespace drift-triage --duration 1h)
(umask 077; cat > "$scratch/kubeconfig") <<END
apiVersion: v1
kind: Config
current-context: test
contexts: [{ name: test, context: { cluster: test, user: drift-triage } }]
clusters: [{ name: test, cluster: { server: '$server', certificate-authority-data: '$ca' } }]
users: [{ name: drift-triage, user: { token: '$token' } }]
END

mkdir -p "$scratch/repo/deploy" "$scratch/repo/.github"
cat > "$scratch/repo/deploy/web.yaml" <<END
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: default }
spec:
  replicas: 1
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: registry.k8s.io/pause:3.10 }] }
END
cat > "$scratch/repo/.github/drift-triage.yml" <<END
applications: [{ name: web, path: deploy }]
END
kubectl apply -f "$scratch/repo/deploy"
kubectl scale deployment/web --replicas 2

run() { node dist/cli.js "$@" --repo "$scratch/repo" --kubeconfig "$scratch/kubeconfig"; }
code=0
run triage --output json > "$scratch/report.json" || code=$?
test "$code" = 1
node --input-type=module - "$scratch/report.json" <<'END'
import { readFileSync } from 'node:fs'
import assert from 'node:assert/strict'
const { findings, problems } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
assert.deepEqual(problems, [])
assert.equal(findings.length, 1)
const [{ path, desired, live, category, forecast, manager }] = findings
assert.deepEqual({ path, desired, live, category }, { path: 'spec.replicas', desired: 1, live: 2, category: 'manual-change' })
assert.equal(forecast.effect, 'reverts')
assert.equal(manager.subresource, 'scale')
END
run doctor > "$scratch/doctor.txt" || test "$?" = 1
kubectl apply -f "$scratch/repo/deploy"
test "$(kubectl get deployment web --output jsonpath='{.spec.replicas}')" = 1
echo 'found, forecast, and so it was'

// Command control-plane is a Kubernetes control plane in one binary, for tests
// that need real field ownership without Docker. It acts as the program whose
// name it is called by, because two of these names are data: the API server
// writes the base name of the client's binary into managedFields.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

// role runs one program with os.Args already in the shape that program expects.
type role func()

var roles = map[string]role{
	"etcd":                    runEtcd,
	"kube-apiserver":          runAPIServer,
	"kube-controller-manager": runControllerManager,
	"kubectl":                 runKubectl,
}

func main() {
	run, ok := roles[strings.TrimSuffix(filepath.Base(os.Args[0]), ".exe")]
	if !ok {
		run = roleFromFirstArgument()
	}
	exitWithParent()
	run()
}

// roleFromFirstArgument serves systems without symbolic links. The role's name
// becomes os.Args[0], since the client libraries take the field manager from it.
func roleFromFirstArgument() role {
	if len(os.Args) > 1 {
		if run, ok := roles[os.Args[1]]; ok {
			os.Args = os.Args[1:]
			return run
		}
	}
	fmt.Fprintf(os.Stderr, "control-plane: call it as one of %s, by a link of that name or as first argument\n", strings.Join(roleNames(), ", "))
	os.Exit(2)
	return nil
}

func roleNames() []string {
	names := make([]string, 0, len(roles))
	for name := range roles {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}

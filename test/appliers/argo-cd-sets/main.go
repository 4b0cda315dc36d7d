// Command argocd-applicationset-controller is Argo CD's own controller of ApplicationSets. Its command evaluate asks the
// same code without a cluster: it reads one question a line from stdin and answers each with one line on stdout.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	command "github.com/argoproj/argo-cd/v3/cmd/argocd-applicationset-controller/commands"
	"github.com/argoproj/argo-cd/v3/reposerver/repository"
	"github.com/sirupsen/logrus"
	"github.com/spf13/cobra"
)

func main() {
	controller := command.NewCommand()
	controller.AddCommand(&cobra.Command{
		Use: "evaluate", Args: cobra.NoArgs, SilenceUsage: true,
		RunE: func(*cobra.Command, []string) error { return evaluate() },
	})
	if err := controller.Execute(); err != nil {
		os.Exit(1)
	}
}

func evaluate() error {
	// What fails is in the answers.
	logrus.SetLevel(logrus.PanicLevel)
	folder, err := os.MkdirTemp("", "argocd-sets-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	// They remember what they have answered, whichever way of globbing it was.
	servers := map[bool]*repository.Service{}
	for newGlobbing, name := range map[bool]string{false: "old", true: "new"} {
		if servers[newGlobbing], err = newRepoServer(filepath.Join(folder, name)); err != nil {
			return err
		}
	}
	in, out := json.NewDecoder(bufio.NewReader(os.Stdin)), json.NewEncoder(os.Stdout)
	for in.More() {
		var asked question
		if err := in.Decode(&asked); err != nil {
			return fmt.Errorf("no question: %w", err)
		}
		if err := out.Encode(asked.answer(servers[asked.NewGlobbing])); err != nil {
			return err
		}
	}
	return nil
}

package main

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/argoproj/argo-cd/v3/applicationset/controllers/template"
	"github.com/argoproj/argo-cd/v3/applicationset/generators"
	"github.com/argoproj/argo-cd/v3/applicationset/utils"
	"github.com/argoproj/argo-cd/v3/pkg/apis/application/v1alpha1"
	"github.com/argoproj/argo-cd/v3/reposerver/repository"
	"github.com/sirupsen/logrus"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	clientgoscheme "k8s.io/client-go/kubernetes/scheme"
	"sigs.k8s.io/controller-runtime/pkg/client"
	"sigs.k8s.io/controller-runtime/pkg/client/fake"
)

type question struct {
	Set json.RawMessage `json:"set"`
	// Secrets are those of the cluster, the registered clusters among them.
	Secrets []corev1.Secret `json:"secrets"`
	// Repositories are folders of Git repositories, by the address that sets know them by.
	Repositories map[string]string `json:"repositories"`
	// NewGlobbing is the controller's flag --enable-new-git-file-globbing.
	NewGlobbing bool `json:"newGlobbing"`
}

type answer struct {
	Applications []v1alpha1.Application `json:"applications"`
	Error        string                 `json:"error,omitempty"`
	// Invalid tells why an API server would not store the set.
	Invalid string `json:"invalid,omitempty"`
}

// answer counts a panic as an error, as the controller does (Reconcile).
func (q question) answer(server *repository.Service) (given answer) {
	defer func() {
		if cause := recover(); cause != nil {
			given = answer{Error: fmt.Sprint("panic: ", cause)}
		}
	}()
	var set v1alpha1.ApplicationSet
	if err := json.Unmarshal(q.Set, &set); err != nil {
		return answer{Invalid: err.Error()}
	}
	cluster, err := q.cluster(set)
	if err != nil {
		return answer{Invalid: err.Error()}
	}
	repos := repositories{server: server, folders: q.Repositories, newGlobbing: q.NewGlobbing}
	known := generators.GetGenerators(
		context.Background(), cluster, nil, set.Namespace, repos, nil, generators.SCMConfig{}, nil,
	)
	applications, _, err := template.GenerateApplications(
		logrus.NewEntry(logrus.StandardLogger()), set, known, &utils.Render{}, cluster,
	)
	if err != nil {
		// The controller makes nothing then.
		return answer{Error: err.Error()}
	}
	return answer{Applications: append([]v1alpha1.Application{}, applications...)}
}

// cluster holds the Secrets, and the project that the set names.
func (q question) cluster(set v1alpha1.ApplicationSet) (client.Client, error) {
	scheme := runtime.NewScheme()
	if err := clientgoscheme.AddToScheme(scheme); err != nil {
		return nil, err
	}
	if err := v1alpha1.AddToScheme(scheme); err != nil {
		return nil, err
	}
	project := &v1alpha1.AppProject{
		ObjectMeta: metav1.ObjectMeta{Name: set.Spec.Template.Spec.Project, Namespace: set.Namespace},
	}
	built := fake.NewClientBuilder().WithScheme(scheme).WithLists(&corev1.SecretList{Items: q.Secrets})
	if project.Name != "" {
		built = built.WithObjects(project)
	}
	return built.Build(), nil
}

package main

import (
	"context"
	"fmt"
	"time"

	"github.com/argoproj/argo-cd/v3/pkg/apis/application/v1alpha1"
	"github.com/argoproj/argo-cd/v3/reposerver/apiclient"
	"github.com/argoproj/argo-cd/v3/reposerver/cache"
	"github.com/argoproj/argo-cd/v3/reposerver/metrics"
	"github.com/argoproj/argo-cd/v3/reposerver/repository"
	cacheutil "github.com/argoproj/argo-cd/v3/util/cache"
	"github.com/argoproj/argo-cd/v3/util/git"
)

// newRepoServer is Argo CD's repository server without its network; it keeps its clones below the folder.
func newRepoServer(folder string) (*repository.Service, error) {
	kept := cache.NewCache(cacheutil.NewCache(cacheutil.NewInMemoryCache(time.Hour)), time.Hour, time.Hour, time.Minute)
	server := repository.NewService(
		metrics.NewMetricsServer(), kept, repository.RepoServerInitConstants{}, &git.NoopCredsStore{}, folder,
	)
	return server, server.Init()
}

// repositories asks the repository server for what the generators read (services.Repos).
type repositories struct {
	server      *repository.Service
	folders     map[string]string
	newGlobbing bool
}

func (r repositories) GetFiles(
	ctx context.Context, url, revision, _, pattern string, noRevisionCache bool, integrity *v1alpha1.SourceIntegrity,
) (map[string][]byte, error) {
	repo, err := r.repository(url)
	if err != nil {
		return nil, err
	}
	given, err := r.server.GetGitFiles(ctx, &apiclient.GitFilesRequest{
		Repo:                      repo,
		Revision:                  revision,
		Path:                      pattern,
		NewGitFileGlobbingEnabled: r.newGlobbing,
		NoRevisionCache:           noRevisionCache,
		SourceIntegrity:           integrity,
	})
	return given.GetMap(), err
}

func (r repositories) GetDirectories(
	ctx context.Context, url, revision, _ string, noRevisionCache bool, integrity *v1alpha1.SourceIntegrity,
) ([]string, error) {
	repo, err := r.repository(url)
	if err != nil {
		return nil, err
	}
	given, err := r.server.GetGitDirectories(ctx, &apiclient.GitDirectoriesRequest{
		Repo: repo, Revision: revision, NoRevisionCache: noRevisionCache, SourceIntegrity: integrity,
	})
	return given.GetPaths(), err
}

func (r repositories) repository(url string) (*v1alpha1.Repository, error) {
	folder, isKnown := r.folders[url]
	if !isKnown {
		return nil, fmt.Errorf("no repository %q", url)
	}
	return &v1alpha1.Repository{Repo: "file://" + folder}, nil
}

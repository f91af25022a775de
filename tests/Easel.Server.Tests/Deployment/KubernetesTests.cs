using k8s;
using k8s.Models;

namespace Easel.Server.Tests.Deployment;

/// <summary>The manifests for Kubernetes, held to its API's types: no cluster runs here.</summary>
public sealed class KubernetesTests
{
    /// <summary>The secret <c>easel</c>, as docs/workers.md has it.</summary>
    private static readonly Dictionary<string, string?> Secret = new(StringComparer.Ordinal)
    {
        ["EASEL__ACCESSKEYS"] = "a key that nobody guesses",
        ["EASEL__SIGNINGKEY"] = "a key that nobody guesses, of 32 and more characters",
        ["EASEL__STORAGE__CONNECTIONSTRING"] = "Host=db;Database=easel;Username=easel;Password=secret",
        ["EASEL__STORAGE__S3__BUCKET"] = "easel",
        ["EASEL__RABBITMQ__URI"] = "amqp://easel:secret@broker",
    };

    // Strict: a member that the API does not know is refused.
    private readonly List<object> _manifests = KubernetesYaml.LoadAllFromString(
        DeployedSettings.Read("kubernetes/easel.yaml"),
        typeMap: null,
        strict: true
    );

    [Fact]
    public void Every_manifest_is_of_a_kind_that_the_API_has_and_says_its_name() =>
        _manifests
            .Cast<IMetadata<V1ObjectMeta>>()
            .Select(one => $"{one.GetType().Name} {one.Metadata.Name}")
            .ShouldBe(["V1Deployment easel-api", "V1Deployment easel-worker", "V1Service easel", "V1PodDisruptionBudget easel-api"]);

    [Fact]
    public void Selectors_find_what_they_mean()
    {
        foreach (var deployment in Deployments)
            Matches(deployment.Spec.Selector.MatchLabels, deployment.Spec.Template.Metadata.Labels).ShouldBeTrue(deployment.Metadata.Name);
        var service = _manifests.OfType<V1Service>().Single();
        var served = Deployments.Where(one => Matches(service.Spec.Selector, one.Spec.Template.Metadata.Labels)).ToList();
        served.Select(one => one.Metadata.Name).ShouldBe(["easel-api"]);
        var ports = served[0].Spec.Template.Spec.Containers.SelectMany(one => one.Ports).Select(port => port.Name);
        ports.ShouldContain(service.Spec.Ports.Single().TargetPort.Value);
        var budget = _manifests.OfType<V1PodDisruptionBudget>().Single();
        Deployments
            .Where(one => Matches(budget.Spec.Selector.MatchLabels, one.Spec.Template.Metadata.Labels))
            .Select(one => one.Metadata.Name)
            .ShouldBe(["easel-api"]);
    }

    [Fact]
    public void Each_server_starts_with_its_environment_and_is_probed_where_it_listens()
    {
        foreach (var deployment in Deployments)
        {
            var container = deployment.Spec.Template.Spec.Containers.Single();
            container.EnvFrom.Single().SecretRef.Name.ShouldBe("easel");
            DeployedSettings.Check(
                Secret.Concat(container.Env.Select(one => KeyValuePair.Create(one.Name, (string?)one.Value))),
                deployment.Spec.Template.Metadata.Labels["role"]
            );
            var port = container.Ports.Single();
            new Uri(container.Env.Single(one => one.Name is "EASEL__URLS").Value).Port.ShouldBe(port.ContainerPort);
            container.LivenessProbe.HttpGet.Path.ShouldBe("/healthz");
            container.ReadinessProbe.HttpGet.Path.ShouldBe("/readyz");
            new[] { container.LivenessProbe, container.ReadinessProbe }.ShouldAllBe(probe => probe.HttpGet.Port.Value == port.Name);
        }
    }

    private IEnumerable<V1Deployment> Deployments => _manifests.OfType<V1Deployment>();

    private static bool Matches(IDictionary<string, string> selector, IDictionary<string, string> labels) =>
        selector.Count > 0 && selector.All(one => labels.TryGetValue(one.Key, out var value) && value == one.Value);
}

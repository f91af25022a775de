using Easel.Core.Routing;
using Easel.Server.Hosting;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace Easel.Server.Tests.Routing;

public sealed class RoutingOptionsTests
{
    private static (EaselOptions Options, IReadOnlyList<string> Problems) Bind(params (string Key, string Value)[] settings) =>
        EaselOptionsBinder.Bind(
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    settings
                        .Append(("Easel:ModelsFolder", TestModels.Folder))
                        .Select(setting => KeyValuePair.Create(setting.Item1, (string?)setting.Item2))
                )
                .Build()
        );

    [Fact]
    public void Aliases_are_read_in_full_and_in_short()
    {
        var (options, problems) = Bind(
            ("Easel:Models:poster:Deployments:0:Model", "gpt-image-2"),
            ("Easel:Models:poster:Deployments:0:Provider", "openai"),
            ("Easel:Models:poster:Deployments:0:Weight", "3"),
            ("Easel:Models:poster:Deployments:1", "azure/gpt-image-2"),
            ("Easel:Models:poster:Deployments:2:Model", "easel-icons-1"),
            ("Easel:Models:poster:Deployments:2:Order", "1"),
            ("Easel:Models:poster:Fallbacks:0", "draft"),
            ("Easel:Models:draft", "one; two"),
            ("Easel:Models:colon:Name", "google/gemini:free"),
            ("Easel:Models:colon:Deployments", "one"),
            ("Easel:Routing:MaxAttempts", "2"),
            ("Easel:Routing:FailurePercent", "25"),
            ("Easel:Routing:ProbeSeconds", "0")
        );
        problems.ShouldBeEmpty();
        var models = options.Models.Routing.Models.ToDictionary(alias => alias.Name);
        models["poster"]
            .Deployments.ShouldBe([
                new ModelDeployment("gpt-image-2") { Provider = "openai", Weight = 3 },
                new ModelDeployment("azure/gpt-image-2"),
                new ModelDeployment("easel-icons-1") { Order = 1 },
            ]);
        models["poster"].Fallbacks.ShouldBe(["draft"]);
        models["draft"].Deployments.Select(one => one.Model).ShouldBe(["one", "two"]);
        models["google/gemini:free"].Deployments.ShouldHaveSingleItem();
        var routing = options.Models.Routing;
        (routing.MaxAttempts, routing.Health.FailureRate, routing.Health.ProbeInterval).ShouldBe((2, 0.25, null));
    }

    [Fact]
    public void Everything_wrong_is_named_at_once()
    {
        var (_, problems) = Bind(
            ("Easel:Models:a:Deployments:0:Model", "m"),
            ("Easel:Models:a:Deployments:0:Weight", "heavy"),
            ("Easel:Models:a:Deployments:0:Wieght", "1"),
            ("Easel:Models:a:Fallbacks", "b"),
            ("Easel:Models:a:Depolyments:0", "m"),
            ("Easel:Models:b:Fallbacks", "a"),
            ("Easel:Routing:MaxAttempts", "0"),
            ("Easel:Routing:Retries", "3")
        );
        string[] told =
        [
            "Easel:Models:a:Deployments:0:Weight is 'heavy'",
            "Easel:Models:a:Deployments:0:Wieght is not an option",
            "Easel:Models:a:Depolyments is not an option",
            "Easel:Models:b has no deployment",
            "a -> b -> a",
            "Easel:Routing:MaxAttempts is '0'",
            "Easel:Routing:Retries is not an option",
        ];
        foreach (var one in told)
            problems.ShouldContain(problem => problem.Contains(one, StringComparison.Ordinal), one);
    }

    [Fact]
    public async Task A_name_for_a_model_that_nobody_lists_is_a_wrong_name()
    {
        await using var server = await RunningServer.StartAsync(args: ["--Easel:Models:poster=nobody"]);
        var catalog = (Easel.Core.Models.ModelCatalog)server.Services.GetService(typeof(Easel.Core.Models.ModelCatalog))!;
        catalog.WrongNames.ShouldHaveSingleItem().ShouldContain("Easel:Models:poster has the deployment 'nobody'");
    }
}

using Easel.Core.Models;
using Easel.Core.Routing;

namespace Easel.Core.Tests.Routing;

public sealed class AliasTests
{
    private readonly Upstream _one = new("one");
    private readonly Upstream _two = new("two");

    [Fact]
    public void Everything_that_is_wrong_with_the_names_is_told_at_once()
    {
        var options = new CoreOptions
        {
            Routing = new RoutingOptions
            {
                MaxAttempts = 0,
                Health = new HealthOptions { FailureRate = 0, Rest = TimeSpan.Zero },
                Models =
                [
                    new ModelAlias("a") { Deployments = [new ModelDeployment("m") { Weight = 0 }], Fallbacks = ["b"] },
                    new ModelAlias("b") { Deployments = [new ModelDeployment("m") { Order = -1 }], Fallbacks = ["c"] },
                    new ModelAlias("c") { Deployments = [new ModelDeployment("")], Fallbacks = ["a", "b"] },
                    new ModelAlias("self") { Deployments = [new ModelDeployment("m"), new ModelDeployment("m")], Fallbacks = ["self"] },
                    new ModelAlias("empty"),
                    new ModelAlias("empty"),
                ],
            },
        };
        var problems = options.Problems().ToList();
        string[] told =
        [
            "MaxAttempts is 0",
            "FailureRate is 0",
            "Rest is 00:00:00",
            "'empty' 2 times",
            "the Weight of m is 0",
            "the Order of m is -1",
            "c has a deployment without a Model",
            "self has the deployment m 2 times",
            "empty has no deployment",
            "a -> b -> c -> a",
            "b -> c -> b",
            "self -> self",
        ];
        foreach (var one in told)
            problems.ShouldContain(problem => problem.Contains(one, StringComparison.Ordinal), one);
    }

    [Fact]
    public async Task Two_providers_may_list_the_same_model_and_each_has_a_name()
    {
        await using var routed = await Routed.OfAsync([_one, _two]);
        routed.Catalog.Problems.ShouldBeEmpty();
        routed.Catalog.Cards.Select(card => card.Id).ShouldBe(["paint", "two/paint"]);
        routed.Catalog.Find("one/paint")!.Id.ShouldBe("paint");
        routed.Catalog.ProviderOf(routed.Catalog.Find("two/paint")!)!.Name.ShouldBe("two");
    }

    [Fact]
    public async Task An_alias_may_have_a_model_s_own_name()
    {
        await using var routed = await Routed.OfAsync(
            [_one, _two],
            new ModelAlias("paint")
            {
                Deployments = [new ModelDeployment("paint") { Provider = "two" }, new ModelDeployment("paint") { Order = 1 }],
            }
        );
        routed.Catalog.Problems.ShouldBeEmpty();
        routed.Catalog.Aliases.ShouldBeEmpty();
        routed.Catalog.RouteOf("paint")!.Deployments.Select(deployment => deployment.Provider).ShouldBe(["two", "one"]);
        // Without a name the first model answers, as it is called.
        routed.Catalog.Find(null)!.Id.ShouldBe("two/paint");
    }

    [Fact]
    public async Task Fallbacks_lead_through_aliases_and_what_nobody_lists_is_told()
    {
        await using var routed = await Routed.OfAsync(
            [_one, _two],
            new ModelAlias("poster")
            {
                Deployments =
                [
                    new ModelDeployment("paint"),
                    new ModelDeployment("gone"),
                    new ModelDeployment("paint") { Provider = "three" },
                    new ModelDeployment("draft"),
                ],
                Fallbacks = ["draft", "nowhere"],
            },
            new ModelAlias("draft") { Deployments = [new ModelDeployment("two/paint")] },
            new ModelAlias("dead") { Deployments = [new ModelDeployment("gone")] }
        );
        routed
            .Catalog.RouteOf("poster")!
            .Tiers.Select(tier => (tier.Deployments.Single().Provider, tier.Fallback))
            .ShouldBe([("one", null), ("two", "draft")]);
        routed.Catalog.Aliases.ShouldBe(["poster", "draft"]);
        routed.Catalog.Find("dead").ShouldBeNull();
        var told = routed.Catalog.WrongNames;
        told.Count.ShouldBe(5);
        told.ShouldContain(problem => problem.Contains("'gone'") && problem.Contains("one/paint, two/paint"));
        told.ShouldContain(problem => problem.Contains("'three/paint'"));
        told.ShouldContain(problem => problem.Contains("'draft', which is an alias"));
        told.ShouldContain(problem => problem.Contains("'nowhere'"));
    }

    [Fact]
    public async Task The_default_may_be_an_alias_and_foreign_names_follow_it()
    {
        var services = Pipelines.Of(
            [_one, _two],
            new CoreOptions
            {
                DefaultModel = "poster",
                Aliases = ["gpt-image-1"],
                Routing = new RoutingOptions
                {
                    Models = [new ModelAlias("poster") { Deployments = [new ModelDeployment("two/paint"), new ModelDeployment("paint")] }],
                },
            }
        );
        await using (services)
        {
            var catalog = (ModelCatalog)services.GetService(typeof(ModelCatalog))!;
            await catalog.LoadAsync(default);
            catalog.Problems.ShouldBeEmpty();
            catalog.RouteOf(null)!.Name.ShouldBe("poster");
            catalog.RouteOf("gpt-image-1")!.Deployments.Count.ShouldBe(2);
        }
    }
}

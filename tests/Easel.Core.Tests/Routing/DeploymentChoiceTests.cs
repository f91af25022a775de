using Easel.Abstractions.Events;
using Easel.Core.Routing;

namespace Easel.Core.Tests.Routing;

public sealed class DeploymentChoiceTests
{
    [Fact]
    public async Task The_less_busy_of_two_is_asked()
    {
        var busy = new Upstream("busy", Upstream.AbleCard("paint-1")) { Until = new TaskCompletionSource().Task };
        var idle = new Upstream("idle", Upstream.AbleCard("paint-2"));
        await using var routed = await OfAsync(busy, idle, 1);
        using var leaving = new CancellationTokenSource();
        await using var held = routed.Catalog.RouteOf("paint-1")!.Deployments[0].Model.Take()!;

        for (var i = 0; i < 50; i++)
            (await routed.RunAsync(Routed.Request("generate"))).OfType<RoutedEvent>().Single().Provider.ShouldBe("idle");
    }

    [Fact]
    public async Task Weight_shares_the_requests_out()
    {
        var one = new Upstream("one", Upstream.AbleCard("paint-1"));
        var two = new Upstream("two", Upstream.AbleCard("paint-2"));
        await using var routed = await OfAsync(one, two, 9);
        var route = routed.Catalog.RouteOf("poster")!;
        var heavy = Enumerable.Range(0, 2000).Count(_ => DeploymentChoice.Choose(route, _ => true)!.Weight == 9);
        // 90 % of 2,000, ten standard deviations (13.4) either way.
        heavy.ShouldBeInRange(1666, 1934);
    }

    private static Task<Routed> OfAsync(Upstream one, Upstream two, int weight) =>
        Routed.OfAsync(
            [one, two],
            new ModelAlias("poster")
            {
                Deployments = [new ModelDeployment(one.Card.Id) { Weight = weight }, new ModelDeployment(two.Card.Id)],
            }
        );
}

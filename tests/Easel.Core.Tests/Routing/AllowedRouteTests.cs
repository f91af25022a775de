using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Core.Tests.Routing;

/// <summary>A key's models and providers hold on every way that a request may take.</summary>
public sealed class AllowedRouteTests
{
    private readonly Upstream _one = new("one", Upstream.AbleCard("paint-1"));
    private readonly Upstream _two = new("two", Upstream.AbleCard("paint-2"));

    [Theory]
    [InlineData("poster", null, "one")]
    [InlineData("paint-2", null, "two")]
    [InlineData(null, "two", "two")]
    [InlineData("poster", "two", "two")]
    [InlineData("other", null, null)]
    public async Task Only_what_the_key_allows_is_asked_also_after_a_failure(string? model, string? provider, string? first)
    {
        await using var routed = await Routed.PairAsync(_one, _two);
        var request = Routed.Request("generate") with
        {
            Context = new RequestContext
            {
                Caller = new CallerIdentity("key")
                {
                    Models = model is null ? null : new HashSet<string> { model },
                    Providers = provider is null ? null : new HashSet<string> { provider },
                },
            },
        };
        var events = await routed.RunAsync(request);
        events.OfType<RoutedEvent>().SingleOrDefault()?.Provider.ShouldBe(first);
        if (first is null)
        {
            events.OfType<FailureEvent>().ShouldHaveSingleItem().Errors[0].Kind.ShouldBe(ImageErrorKind.ModelNotFound);
            return;
        }

        if (first == "two")
        {
            _two.Fail(ImageErrorKind.Unavailable);
            (await routed.RunAsync(request)).OfType<FailureEvent>().ShouldHaveSingleItem();
            _one.Calls.ShouldBe(0);
        }
    }
}

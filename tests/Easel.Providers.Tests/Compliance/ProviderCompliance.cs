using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Providers.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Easel.Providers.Tests.Compliance;

/// <summary>What every provider must do, whatever its service speaks.</summary>
public abstract partial class ProviderCompliance : IAsyncLifetime
{
    private const string Key = "sk-Very+Secret/Key=0123456789";

    private readonly TestClock _clock = new();
    private readonly int _outstanding = ImageMemory.Outstanding;
    private StandIn _service = null!;
    private ProviderHost _host = null!;

    protected abstract ServiceStandIn Service { get; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static GenerateRequest Fox => new() { Prompt = "a red fox" };

    public async ValueTask InitializeAsync()
    {
        _service = await StandIn.StartAsync();
        _host = Host();
        _service.Answer = (context, call) => Service.DrawAsync(context, call, Files.Png);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _service.DisposeAsync();
        await Eventually.HoldsAsync(() => ImageMemory.Outstanding == _outstanding, "all memory is returned");
        GC.SuppressFinalize(this);
    }

    private ProviderHost Host(Uri? address = null) =>
        ProviderHost.Of(
            _clock,
            new Dictionary<string, string?>
            {
                ["Type"] = Service.Type,
                ["BaseUrl"] = new Uri(address ?? _service.Address, Service.Path).ToString(),
                ["ApiKey"] = Key,
                ["Models"] = Service.ModelSetting,
                ["MaxResponseBytes"] = "2000000",
            }.Concat(Service.Settings)
        );

    private async Task<IReadOnlyList<ImageEvent>> RunAsync(ImageRequest request, ProviderHost? host = null)
    {
        await using var engine = await (host ?? _host).EngineAsync(Service.Model);
        var events = await engine.RunAsync(await PreparedAsync(request), Cancel).ToListAsync(Cancel);
        events.SkipWhile(happened => happened is not FailureEvent).Count().ShouldBeLessThanOrEqualTo(1, "nothing follows a failure");
        return events;
    }

    /// <summary>As the pipeline hands it on.</summary>
    private async Task<ImageRequest> PreparedAsync(ImageRequest request)
    {
        var card = await _host.CardAsync(Service.Model);
        var (negotiated, _) = Core.Validation.Negotiation.Negotiate(request, card);
        return negotiated;
    }

    private async Task<ImageError> FailAsync(Func<HttpContext, ReceivedCall, Task> answer)
    {
        _service.Answer = answer;
        return Failure(await RunAsync(Fox));
    }

    /// <summary>The error of a request that failed; frees what came before.</summary>
    private static ImageError Failure(IReadOnlyList<ImageEvent> events)
    {
        foreach (var happened in events)
            happened.Discard();
        return events[^1].ShouldBeOfType<FailureEvent>().Errors.ShouldHaveSingleItem();
    }

    private Func<HttpContext, ReceivedCall, Task> OnDrawing(Func<HttpContext, ReceivedCall, Task> answer) =>
        (context, call) => Service.IsDrawing(call) ? answer(context, call) : Service.DrawAsync(context, call, Files.Png);
}

using System.Collections.Concurrent;
using Easel.Abstractions.Models;
using Easel.Core.Models;
using Microsoft.Extensions.Logging;

namespace Easel.Core.Routing;

/// <summary>Asks the providers of remote models, now and then, whether they are well, so that a dead one need not be found out by a
/// request.</summary>
public sealed partial class ProviderProbes(ModelCatalog catalog, CoreOptions options, ILogger<ProviderProbes> log)
{
    private readonly ConcurrentDictionary<string, string?> _problems = new(StringComparer.Ordinal);

    /// <summary>A provider that takes longer is not well.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Probes at once, and then until cancelled; returns where probing is off.</summary>
    public async Task RunAsync(TimeProvider clock, CancellationToken cancellationToken)
    {
        if (options.Routing.Health.ProbeInterval is not { } interval)
            return;
        using var timer = new PeriodicTimer(interval, clock);
        do await ProbeAsync(cancellationToken);
        while (await timer.WaitForNextTickAsync(cancellationToken));
    }

    /// <summary>Each provider once.</summary>
    public Task ProbeAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(
            catalog.Providers.Select(async provider =>
            {
                var health = await CheckAsync(provider, cancellationToken);
                Log(provider.Name, health);
                foreach (var model in catalog.Served.Where(model => model.Provider == provider))
                    model.Health?.Report(health);
            })
        );

    /// <summary>Once for each thing that is wrong, and once when nothing is any more.</summary>
    private void Log(string provider, ProviderHealth health)
    {
        var before = _problems.GetValueOrDefault(provider);
        _problems[provider] = health.Problem;
        if (health.Problem is { } problem && !string.Equals(problem, before, StringComparison.Ordinal))
            LogUnwell(provider, problem);
        else if (health.IsHealthy && before is not null)
            LogWell(provider);
    }

    private static async Task<ProviderHealth> CheckAsync(IModelProvider provider, CancellationToken cancellationToken)
    {
        try
        {
            return await provider.CheckHealthAsync(cancellationToken).AsTask().WaitAsync(Patience, cancellationToken);
        }
        catch (Exception broken) when (!cancellationToken.IsCancellationRequested)
        {
            return new ProviderHealth($"'{provider.Name}' cannot say whether it is well: {broken.Message}");
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Provider {Provider} cannot draw now: {Problem}")]
    private partial void LogUnwell(string provider, string problem);

    [LoggerMessage(Level = LogLevel.Information, Message = "Provider {Provider} is well again.")]
    private partial void LogWell(string provider);
}

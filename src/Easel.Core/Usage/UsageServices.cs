using System.Diagnostics.Metrics;
using Easel.Core.Models;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Easel.Core.Usage;

/// <summary>Registers accounting: after limits, so that what they refuse is no usage, and before a cache, so that what it answers is. The
/// host adds an <see cref="IUsageStore"/>.</summary>
public static class UsageServices
{
    public static IServiceCollection AddUsage(this IServiceCollection services, UsageOptions options) =>
        services
            .AddSingleton(options)
            .AddSingleton(all => new UsageWriter(
                all.GetRequiredService<IUsageStore>(),
                options,
                all.GetRequiredService<IMeterFactory>(),
                all.GetRequiredService<TimeProvider>(),
                all.GetRequiredService<ILogger<UsageWriter>>()
            ))
            .AddSingleton<IHostedService>(all => all.GetRequiredService<UsageWriter>())
            .AddSingleton<ISpendLedger>(all => all.GetRequiredService<UsageWriter>())
            .UseImageEngine(
                (inner, all) =>
                    new UsageEngine(
                        inner,
                        all.GetRequiredService<ModelCatalog>(),
                        options.Prices,
                        all.GetRequiredService<UsageWriter>(),
                        all.GetRequiredService<TimeProvider>()
                    )
            );
}

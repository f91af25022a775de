using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Core.Tests;

/// <summary>A host's meters, each time another host's.</summary>
internal static class Meters
{
    public static IMeterFactory OfAHost() =>
        new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<IMeterFactory>();
}

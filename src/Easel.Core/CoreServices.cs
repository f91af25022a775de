using Easel.Abstractions.Pixels;
using Easel.Core.Models;
using Easel.Core.Road;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Core;

/// <summary>Registers the road. The host adds an <see cref="IImageRenderer"/>, an <see cref="IImageScaler"/>, an <see cref="IAreaFiller"/> and a <see cref="RegisteredModel"/> per model.</summary>
public static class CoreServices
{
    /// <exception cref="ArgumentException">An option is out of range; the message tells all of them.</exception>
    public static IServiceCollection AddEaselCore(this IServiceCollection services, CoreOptions options)
    {
        var problems = options.Problems().ToList();
        if (problems.Count > 0) throw new ArgumentException(string.Join(" ", problems), nameof(options));
        services.AddSingleton(options);
        services.AddSingleton<ModelCatalog>();
        services.AddSingleton<ImageRoad>();
        return services;
    }
}

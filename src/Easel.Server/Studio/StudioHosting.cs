using Easel.Dialects.Endpoints;
using Easel.Server.Hosting;
using Easel.Server.Secrets;
using Easel.Storage.Blobs;
using Easel.Studio;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Easel.Server.Studio;

/// <summary>The web studio in this server.</summary>
internal static class StudioHosting
{
    public static IServiceCollection AddStudio(this IServiceCollection services, EaselOptions options)
    {
        services.AddStudio(options.Studio);
        if (!options.Studio.Enabled)
            return services;
        // The keys are read when the first page needs them, not at every start.
        foreach (var start in services.Where(IsKeyRing).ToList())
            services.Remove(start);
        return services.Replace(
            ServiceDescriptor.Singleton<IDataProtectionProvider>(all => new BlobProtection(all.GetRequiredService<IBlobStore>()))
        );
    }

    /// <summary>The framework's own service, which is internal there.</summary>
    private static bool IsKeyRing(ServiceDescriptor service) =>
        string.Equals(service.ImplementationType?.Name, "DataProtectionHostedService", StringComparison.Ordinal);

    public static void MapStudioPages(this WebApplication app)
    {
        foreach (var endpoints in app.MapStudio())
            endpoints.AllowHead().WithMetadata(QuietEndpoint.Instance);
    }
}

using Easel.Core.Caching;
using Easel.Storage.Blobs;

namespace Easel.Server.Hosting;

/// <summary>The cache of responses: its index among the records, its images with all others.</summary>
internal static class CacheServices
{
    public static IServiceCollection AddCache(this IServiceCollection services, EaselOptions options) =>
        services.AddResponseCache(options.Cache).AddBlobCache(options.Cache.MaxBytes);
}

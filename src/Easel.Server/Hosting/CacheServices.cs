using Easel.Core.Caching;
using Easel.Storage.FileSystem;

namespace Easel.Server.Hosting;

/// <summary>The cache of responses: its index among the records, its images in the data folder.</summary>
internal static class CacheServices
{
    public static IServiceCollection AddCache(this IServiceCollection services, EaselOptions options, ServerData data) =>
        services.AddResponseCache(options.Cache).AddFileSystemCache(data.Folder, options.Cache.MaxBytes);
}

using Easel.Abstractions.Requests;
using Easel.Core.Caching;
using Easel.Dialects.Errors;
using Easel.Dialects.Saas.Bodies;
using Easel.Dialects.Saas.Schemas;

namespace Easel.Dialects.Saas.Caching;

/// <summary>The cache of responses, for administrators: of a tenant the tenant's, of the server everybody's.</summary>
internal sealed class CacheEndpoints(ResponseCache cache)
{
    private const string Image = "image";

    /// <summary>What the template keeps; here are images alone.</summary>
    private static readonly string[] Types = ["completion", "chat", "embedding", Image];

    public async Task CountAsync(HttpContext context, CallerIdentity caller)
    {
        var counted = await cache.CountAsync(OwnerOf(caller), context.RequestAborted);
        await SaasJson.WriteAsync(
            context,
            "Cache statistics retrieved successfully",
            new SaasCacheStatistics(counted.Hits, counted.Misses, Math.Round(counted.HitRate * 100, 2), counted.Entries)
        );
    }

    public async Task ClearAsync(HttpContext context, CallerIdentity caller)
    {
        var issues = new Issues();
        var type = QueryReader.Choice(context, "type", issues, Types);
        if (issues.Any)
        {
            await ErrorResponse.WriteAsync(context, issues.All);
            return;
        }

        if (type is null or Image)
            await cache.ClearAsync(OwnerOf(caller), context.RequestAborted);
        await SaasJson.WriteAsync(context, "Cache cleared successfully");
    }

    private static string? OwnerOf(CallerIdentity caller) => caller.Tenant is null ? null : caller.Share;
}

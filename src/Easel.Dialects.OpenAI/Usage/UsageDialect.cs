using Easel.Dialects.Documentation;
using Easel.Dialects.Endpoints;
using Easel.Dialects.OpenAI.Usage.Schemas;
using Microsoft.AspNetCore.Authorization;

namespace Easel.Dialects.OpenAI.Usage;

/// <summary>OpenAI's Usage API, as far as it concerns images.</summary>
internal static class UsageDialect
{
    private const string Tag = "Usage";

    public static IServiceCollection AddUsageApi(this IServiceCollection services) => services.AddSingleton<UsageEndpoints>();

    public static void MapUsage(this IEndpointRouteBuilder routes)
    {
        var usage = routes.Of<UsageEndpoints>();
        // Any good key: what it may see is decided by its scopes.
        var known = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
        routes
            .MapGet(OpenAIPaths.ImagesUsage, usage.To(endpoints => endpoints.ImagesAsync))
            .AllowHead()
            .RequireAuthorization(known)
            .Documented("usage-images", Tag, "Images and requests by time.")
            .TakesQuery(typeof(ImagesUsageParameters))
            .Returns(Body.Json<UsagePage<ImagesUsageResult>>(), "A page of buckets.")
            .Fails(400, "Every wrong parameter, by name.");
        routes
            .MapGet(OpenAIPaths.Costs, usage.To(endpoints => endpoints.CostsAsync))
            .AllowHead()
            .RequireAuthorization(known)
            .Documented("usage-costs", Tag, "What was spent by day.")
            .TakesQuery(typeof(CostsParameters))
            .Returns(Body.Json<UsagePage<CostsResult>>(), "A page of buckets.")
            .Fails(400, "Every wrong parameter, by name.");
    }
}

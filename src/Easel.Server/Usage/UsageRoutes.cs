using Easel.Dialects.Documentation;
using Easel.Dialects.Endpoints;
using Microsoft.AspNetCore.Authorization;

namespace Easel.Server.Usage;

/// <summary>What the host itself serves of usage.</summary>
internal static class UsageRoutes
{
    private const string Path = "/v1/usage/export";

    public static void MapUsageExport(this IEndpointRouteBuilder routes)
    {
        var services = routes.ServiceProvider;
        var export = ActivatorUtilities.CreateInstance<UsageExport>(services);
        routes
            .MapGet(Path, export.WriteAsync)
            .AllowHead()
            .RequireAuthorization(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .Documented("exportUsage", "Usage", "Ours. Every usage record of a time range, as CSV.")
            .TakesQuery(typeof(UsageExportParameters))
            .Returns(Body.Of<Stream>("text/csv"), "The records, oldest first.")
            .Fails(400, "A wrong parameter.");
    }
}

using Easel.Dialects.Documentation;
using Easel.Dialects.Endpoints;
using Easel.Dialects.OpenAI.Moderations.Schemas;

namespace Easel.Dialects.OpenAI.Moderations;

/// <summary>The Moderations API, over this server's own policy.</summary>
internal static class ModerationsDialect
{
    public static IServiceCollection AddModerations(this IServiceCollection services) => services.AddSingleton<ModerationsEndpoint>();

    public static void MapModerations(this IEndpointRouteBuilder routes) =>
        routes
            .MapPost(OpenAIPaths.Moderations, routes.Of<ModerationsEndpoint>().To(endpoint => endpoint.HandleAsync))
            .Documented("createModeration", "Moderations", "What this server's policy says of a prompt.")
            .Takes(Body.Json<CreateModerationRequest>(), """{"input": "a red apple"}""")
            .Returns(Body.Json<CreateModerationResponse>(), "A result for each input.")
            .Fails(400, "Every problem of the request, by name; `unsupported` where moderation is off.")
            .Fails(503, "The moderation service did not answer.");
}

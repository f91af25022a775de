using System.Text.Json;
using Easel.Core.Models;
using Easel.Dialects.Documentation;
using Easel.Dialects.Endpoints;
using Easel.Dialects.Json;
using Easel.Server.Hosting;
using Easel.Server.Roles;

namespace Easel.Server.Health;

/// <summary><c>/healthz</c>: the process answers. <c>/readyz</c>: every model is warm and what is accepted can be kept, 503
/// otherwise.</summary>
internal static class HealthEndpoints
{
    private const string Tag = "Health";

    public static IServiceCollection AddHealth(this IServiceCollection services, ServerRole role)
    {
        services.AddSingleton<StorageReadiness>().AddSingleton(all => new Readiness(all.GetRequiredService<ModelCatalog>(), role));
        return role is ServerRole.Api ? services : services.AddHostedService<WarmUp>();
    }

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var readiness = routes.ServiceProvider.GetRequiredService<Readiness>();
        var storage = routes.ServiceProvider.GetRequiredService<StorageReadiness>();
        var probes = routes.MapGroup("").AllowHead().AllowAnonymous().WithMetadata(QuietEndpoint.Instance);
        probes
            .MapGet(Routes.Live, context => WriteAsync(context, json => json.WriteString("status"u8, "live"u8)))
            .Documented("live", Tag, "The process answers.")
            .Returns(Body.Json<Schemas.Health>(), "It does.");
        probes
            .MapGet(
                Routes.Ready,
                async context =>
                {
                    var problems = await storage.ProblemsAsync(context.RequestAborted);
                    var ready = readiness.IsReady && problems.Count == 0;
                    context.Response.StatusCode = ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
                    await WriteAsync(context, json => Write(json, readiness, problems, ready));
                }
            )
            .Documented("ready", Tag, "Every model is warm, and what is accepted can be kept.")
            .Returns(Body.Json<Schemas.Health>(), "It is so.")
            .Returns(Body.Json<Schemas.Health>(), "A model is still loading or failed to, or nothing can be kept.", 503);
    }

    private static void Write(Utf8JsonWriter json, Readiness readiness, IReadOnlyList<string> problems, bool ready)
    {
        json.WriteString("status"u8, ready ? "ready"u8 : "not_ready"u8);
        json.WriteStartArray("models"u8);
        foreach (var (model, state) in readiness.Models)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, model);
            json.WriteString(
                "status"u8,
                state switch
                {
                    ModelState.Ready => "ready"u8,
                    ModelState.Failed => "failed"u8,
                    _ => "starting"u8,
                }
            );
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("storage"u8);
        json.WriteString("status"u8, problems.Count == 0 ? "ready"u8 : "failed"u8);
        json.WriteStartArray("problems"u8);
        foreach (var problem in problems)
            json.WriteStringValue(problem);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static async Task WriteAsync(HttpContext context, Action<Utf8JsonWriter> write)
    {
        context.Response.ContentType = "application/json";
        context.Response.Headers.CacheControl = "no-store";
        await using (var json = new Utf8JsonWriter(context.Response.BodyWriter, ApiJson.Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }
}

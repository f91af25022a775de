using Easel.Core.Access;
using Easel.Dialects.Access;
using Easel.Dialects.Endpoints;
using Easel.Dialects.Errors;
using Easel.Dialects.Routing;
using Easel.Dialects.Saas.Bodies;
using Easel.Dialects.Saas.Caching;
using Easel.Dialects.Saas.Errors;
using Easel.Dialects.Saas.Images;
using Easel.Dialects.Saas.Limits;
using Easel.Dialects.Saas.Models;
using Easel.Dialects.Saas.ProviderKeys;
using Easel.Dialects.Saas.Schemas;
using Easel.Dialects.Saas.Templates;
using Easel.Dialects.Saas.Tenants;
using Easel.Dialects.Saas.Usage;

namespace Easel.Dialects.Saas;

/// <summary>The AI API of a SaaS backend template.</summary>
public static class SaasDialect
{
    private const string Root = "/api/v1/ai";

    /// <exception cref="ArgumentException">An option is out of range; the message names all of them.</exception>
    public static IServiceCollection AddSaasDialect(this IServiceCollection services, SaasOptions options)
    {
        var problems = options.Problems().ToList();
        if (problems.Count > 0)
            throw new ArgumentException(string.Join(" ", problems), nameof(options));
        return services
            .AddSingleton(Create)
            .AddSingleton(options)
            .AddSingleton<SaasBody>()
            .AddSingleton<SaasLimits>()
            .AddSingleton<Providers>()
            .AddSingleton<ImageWishes>()
            .AddSingleton<ImagesHandler>()
            .AddSingleton<ModelEndpoints>()
            .AddSingleton<UsageEndpoints>()
            .AddSingleton<TemplateEndpoints>()
            .AddSingleton<ApiKeyEndpoints>()
            .AddSingleton<CacheEndpoints>();
    }

    private static Dialect Create(IServiceProvider services) =>
        new()
        {
            Name = "saas",
            Paths = [Root],
            Map = routes => Map(routes.MapGroup(Root)),
            Errors = SaasErrorShape.Instance,
            ErrorType = typeof(SaasErrorBody),
            Credentials = [CredentialPlace.Bearer, CredentialPlace.Cookie("access_token"), CredentialPlace.Query("token")],
            WriteLimits = services.GetRequiredService<SaasLimits>().Write,
        };

    private static void Map(RouteGroupBuilder routes)
    {
        routes.AcceptsBody(SaasBody.MaxBytes);
        var services = ((IEndpointRouteBuilder)routes).ServiceProvider;
        SaasDescription.AddToImages(
            routes
                .MapPost("/images/generate", SaasEndpoint.For(routes.Of<ImagesHandler>(), endpoint => endpoint.HandleAsync))
                .Idempotent()
                .AllowsDryRun()
        );
        MapModels(routes, routes.Of<ModelEndpoints>());
        MapUsage(routes, routes.Of<UsageEndpoints>());
        MapTemplates(routes, routes.Of<TemplateEndpoints>());
        var admin = routes.MapGroup("").RequireAuthorization(AccessScopes.Admin);
        MapKeys(admin, routes.Of<ApiKeyEndpoints>());
        MapCache(admin, routes.Of<CacheEndpoints>());
        var clock = services.GetRequiredService<TimeProvider>();
        SaasDescription.AddToHealth(
            routes.MapGet(
                "/health",
                context =>
                    context.Response.WriteAsJsonAsync(
                        new SaasHealth("healthy", clock.GetUtcNow().UtcDateTime),
                        SaasJson.Options,
                        context.RequestAborted
                    )
            )
        );
        MapOthers(routes);
    }

    private static void MapModels(RouteGroupBuilder routes, LazyEndpoints<ModelEndpoints> models)
    {
        SaasDescription.AddToModels(routes.MapGet("/models", models.To(endpoints => endpoints.ListModelsAsync)));
        SaasDescription.AddToProviders(routes.MapGet("/providers", models.To(endpoints => endpoints.ListProvidersAsync)));
    }

    private static void MapUsage(RouteGroupBuilder routes, LazyEndpoints<UsageEndpoints> usage)
    {
        SaasDescription.AddToUsage(routes.MapGet("/usage/stats", SaasEndpoint.For(usage, endpoints => endpoints.CountAsync)));
        SaasDescription.AddToCurrentUsage(routes.MapGet("/usage/current", SaasEndpoint.For(usage, endpoints => endpoints.CountMonthAsync)));
    }

    private static void MapTemplates(RouteGroupBuilder routes, LazyEndpoints<TemplateEndpoints> templates)
    {
        const string All = "/templates";
        const string One = All + "/{" + TemplateEndpoints.Id + "}";
        SaasDescription.AddToNewTemplate(routes.MapPost(All, SaasEndpoint.For(templates, endpoints => endpoints.CreateAsync)));
        SaasDescription.AddToTemplates(routes.MapGet(All, SaasEndpoint.For(templates, endpoints => endpoints.ListAsync)));
        SaasDescription.AddToTemplateChange(routes.MapPatch(One, SaasEndpoint.For(templates, endpoints => endpoints.UpdateAsync)));
        SaasDescription.AddToTemplateDeletion(routes.MapDelete(One, SaasEndpoint.For(templates, endpoints => endpoints.DeleteAsync)));
        SaasDescription.AddToTemplateUse(routes.MapPost(One + "/use", SaasEndpoint.For(templates, endpoints => endpoints.UseAsync)));
    }

    private static void MapKeys(RouteGroupBuilder routes, LazyEndpoints<ApiKeyEndpoints> keys)
    {
        const string All = "/api-keys";
        SaasDescription.AddToNewKey(routes.MapPost(All, SaasEndpoint.For(keys, endpoints => endpoints.CreateAsync)));
        SaasDescription.AddToKeys(routes.MapGet(All, SaasEndpoint.For(keys, endpoints => endpoints.ListAsync)));
        SaasDescription.AddToKeyDeletion(
            routes.MapDelete(All + "/{" + ApiKeyEndpoints.Id + "}", SaasEndpoint.For(keys, endpoints => endpoints.DeleteAsync))
        );
    }

    private static void MapCache(RouteGroupBuilder routes, LazyEndpoints<CacheEndpoints> cache)
    {
        SaasDescription.AddToCache(routes.MapGet("/cache/stats", SaasEndpoint.For(cache, endpoints => endpoints.CountAsync)));
        SaasDescription.AddToCacheClearing(routes.MapDelete("/cache", SaasEndpoint.For(cache, endpoints => endpoints.ClearAsync)));
    }

    /// <summary>What the template does beside images.</summary>
    private static void MapOthers(RouteGroupBuilder routes)
    {
        SaasDescription.AddToOther(routes.MapPost("/complete", RefuseAsync), "completeSaas");
        SaasDescription.AddToOther(routes.MapPost("/chat", RefuseAsync), "chatSaas");
        SaasDescription.AddToOther(routes.MapPost("/embed", RefuseAsync), "embedSaas");
        SaasDescription.AddToOther(routes.MapPost("/audio/transcribe", RefuseAsync), "transcribeSaas");
        SaasDescription.AddToOther(routes.MapPost("/conversations", RefuseAsync), "createSaasConversation");
        SaasDescription.AddToOther(routes.MapGet("/conversations", RefuseAsync), "listSaasConversations");
        SaasDescription.AddToOther(routes.MapGet("/conversations/{conversationId}", RefuseAsync), "getSaasConversation");
        SaasDescription.AddToOther(routes.MapPost("/conversations/{conversationId}/messages", RefuseAsync), "addSaasMessage");
    }

    private static Task RefuseAsync(HttpContext context) => ErrorResponse.WriteAsync(context, SaasError.NotSupported);
}

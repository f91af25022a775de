using Easel.Core;
using Easel.Dialects;
using Easel.Dialects.AIsBreaker;
using Easel.Dialects.Assets;
using Easel.Dialects.Endpoints;
using Easel.Dialects.Idempotency;
using Easel.Dialects.Saas;
using Easel.Server.Access.Administration;
using Easel.Server.Documentation;
using Easel.Server.Gallery;
using Easel.Server.Hosting;
using Easel.Server.Jobs;
using Easel.Server.Models;
using Easel.Server.Presets;
using Easel.Server.Queue;
using Easel.Server.Studio;
using Easel.Server.Usage;
using Easel.Server.Webhooks.Administration;

namespace Easel.Server.Roles;

/// <summary>What a server of each role adds and maps.</summary>
internal static class RoleServices
{
    /// <summary>Without a broker, nobody draws for who waits.</summary>
    public static IServiceCollection AddRole(this IServiceCollection services, EaselOptions options)
    {
        if (options.Role is not ServerRole.Api)
            return services;
        services.AddHostedService<StartNote>();
        return options.Workers.Broker is null ? services.UseImageEngine((inner, _) => new UndrawnEngine(inner)) : services;
    }

    /// <summary>What answers requests, beside the API whose jobs workers do as well.</summary>
    public static IServiceCollection AddApis(this IServiceCollection services, EaselOptions options) =>
        services.AddAIsBreakerDialect().AddSaasDialect(options.Saas).AddDocumentation().AddStudio(options).AddAllowedOrigins(options);

    public static void MapApis(this WebApplication app)
    {
        app.MapDialects();
        app.MapCancel();
        app.MapJobs();
        app.MapKeys();
        app.MapWebhooks();
        app.MapAssets();
        app.MapGallery();
        app.MapQueue();
        app.MapPresets();
        app.MapModelAdministration();
        app.MapUsageExport();
        app.MapApiDocument().AllowAnonymous().AllowHead();
    }
}

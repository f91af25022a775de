using Easel.Dialects;
using Easel.Dialects.Idempotency;
using Easel.Dialects.OpenAI;
using Easel.Dialects.Routing;
using Easel.Server.Access;
using Easel.Server.Documentation;
using Easel.Server.Hosting;
using Easel.Server.ServiceRecording;
using Easel.Server.Simulation;
using Easel.Server.Studio;
using Easel.Studio;

namespace Easel.Server.Roles;

/// <summary>What requests pass, and where they come to, in a server of each role.</summary>
internal static class RolePipelines
{
    /// <summary>Every API, its documentation and the studio.</summary>
    public static void UseApis(this WebApplication app)
    {
        app.UseAzurePaths();
        app.UseRouting();
        app.UseMiddleware<DialectMiddleware>();
        app.UseMiddleware<DryRunMiddleware>();
        app.UseMiddleware<BodyLimit>();
        app.UseCors();
        app.UseMiddleware<SameMachineMiddleware>();
        app.UseForwardedHeaders();
        app.UseDocumentationPage();
        app.UseStudioSession();
        app.UseAccess();
        app.UseStudioForms();
        app.UseMiddleware<LimitMiddleware>();
        app.UseMiddleware<ContentDecoding>();
        app.UseMiddleware<SimulationMiddleware>();
        app.UseMiddleware<IdempotencyMiddleware>();
        app.MapApis();
        app.MapRecordedServices();
        app.MapStudioPages();
    }

    /// <summary>What a worker needs for its probes: it is asked for nothing else, and loads nothing of it.</summary>
    public static void UseProbes(this WebApplication app)
    {
        app.UseRouting();
        app.UseMiddleware<DialectMiddleware>();
        app.UseMiddleware<SameMachineMiddleware>();
        app.UseAccess();
    }
}

using Easel.Core.Telemetry;
using Easel.Server.Access;
using Easel.Server.Hosting;

namespace Easel.Server.Telemetry;

/// <summary>What the server tells of itself, to whom the operator wants.</summary>
internal static class TelemetryServices
{
    public static WebApplicationBuilder AddTelemetry(this WebApplicationBuilder builder, ExportOptions options)
    {
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(new TelemetryOptions { LogPrompts = options.LogPrompts });
        if (options.LogFormat == LogFormat.Json)
        {
            // Added last, it is the one that holds.
            builder.Logging.AddJsonConsole(console =>
            {
                console.UseUtcTimestamp = true;
                console.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
            });
        }

        // OpenTelemetry's libraries are loaded where somebody asks for them: they would cost every start some tens of milliseconds.
        if (!options.IsOn)
            return builder;
        OpenTelemetryExport.Add(builder, options);
        builder.Services.AddHostedService<JobMetrics>();
        return builder;
    }

    /// <summary><c>/metrics</c>, where it is on; for administrators, because it concerns all callers.</summary>
    public static void MapMetrics(this WebApplication app)
    {
        if (app.Services.GetRequiredService<ExportOptions>().Prometheus)
            OpenTelemetryExport.Map(app, Routes.Metrics).RequireAuthorization(AccessPolicies.Admin).WithMetadata(QuietEndpoint.Instance);
    }
}

using System.Diagnostics.Metrics;
using Easel.Core;
using Easel.Core.Telemetry;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Easel.Server.Telemetry;

/// <summary>OpenTelemetry: what is observed, and where it goes. The only type that names its libraries.</summary>
internal static class OpenTelemetryExport
{
    private const string ServiceName = "easel";

    public static void Add(WebApplicationBuilder builder, ExportOptions options)
    {
        var telemetry = builder
            .Services.AddOpenTelemetry()
            // OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES go before.
            .ConfigureResource(resource =>
                resource
                    .Clear()
                    .AddService(ServiceName, serviceVersion: EaselVersion.Text)
                    .AddTelemetrySdk()
                    .AddEnvironmentVariableDetector()
            )
            .WithMetrics(metrics =>
            {
                metrics
                    .AddMeter(EaselTelemetry.Name)
                    .AddAspNetCoreInstrumentation()
                    .AddHttpClientInstrumentation()
                    .AddRuntimeInstrumentation();
                if (options.Prometheus)
                    metrics.AddPrometheusExporter();
            });
        // Meters are found by name in the whole process, where another server may run.
        builder.Services.ConfigureOpenTelemetryMeterProvider(
            (services, metrics) =>
            {
                var own = services.GetRequiredService<IMeterFactory>();
                metrics.AddView(one => one.Meter.Scope is IMeterFactory other && other != own ? MetricStreamConfiguration.Drop : null);
            }
        );
        if (options.OtlpEndpoint is not { } collector)
            return;
        telemetry
            .WithTracing(traces =>
                traces
                    .AddSource(EaselTelemetry.Name)
                    .AddAspNetCoreInstrumentation(server => server.Filter = IsWorthATrace)
                    .AddHttpClientInstrumentation()
            )
            .WithLogging(
                _ => { },
                logs =>
                {
                    logs.IncludeScopes = true;
                    logs.IncludeFormattedMessage = true;
                }
            )
            .UseOtlpExporter(
                options.OtlpProtocol == OtlpProtocol.Http ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc,
                collector
            );
    }

    public static IEndpointConventionBuilder Map(IEndpointRouteBuilder routes, string path) => routes.MapPrometheusScrapingEndpoint(path);

    /// <summary>Those who watch the server ask every few seconds; a trace of each would tell nothing.</summary>
    private static bool IsWorthATrace(HttpContext context) =>
        context.Request.Path.Value is not (Hosting.Routes.Live or Hosting.Routes.Ready or Hosting.Routes.Metrics);
}

using Easel.Abstractions.Pixels;
using Easel.Core;
using Easel.Dialects.OpenAI.Calls;
using Easel.Imaging;
using Easel.Server.Access;
using Easel.Server.Hosting.Models;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Easel.Server.Hosting;

/// <summary>The bare host: where configuration comes from, how logs look, what Kestrel allows.</summary>
internal static class ServerDefaults
{
    /// <summary>Starts from nothing rather than from a default host: only what is used here costs start-up time.</summary>
    public static WebApplicationBuilder CreateBuilder(HostArguments arguments)
    {
        var builder = WebApplication.CreateEmptyBuilder(
            new WebApplicationOptions { Args = arguments.Args, ContentRootPath = AppContext.BaseDirectory }
        );
        if (!arguments.IsIsolated)
        {
            builder
                .Configuration.AddEnvironmentVariables("ASPNETCORE_")
                .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true, reloadOnChange: false)
                .AddEnvironmentVariables();
        }

        builder.Configuration.AddCommandLine(arguments.Args);
        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging"));
        if (!arguments.IsIsolated)
        {
            builder.Logging.AddSimpleConsole(console =>
            {
                console.SingleLine = true;
                console.TimestampFormat = "HH:mm:ss ";
                console.UseUtcTimestamp = true;
            });
        }

        builder.Services.AddRoutingCore();
        return builder;
    }

    public static void ConfigureServer(this IWebHostBuilder web, EaselOptions options) =>
        web.UseKestrelCore()
            .UseKestrelHttpsConfiguration()
            .ConfigureKestrel(
                (host, kestrel) =>
                {
                    kestrel.Configure(host.Configuration.GetSection("Kestrel"), reloadOnChange: false);
                    kestrel.AddServerHeader = false;
                    kestrel.Limits.MaxRequestBodySize = options.Uploads.MaxRequestBytes;
                    // A client gets 5 s of grace, then must send its body at 1 KB a second or is answered 408.
                    kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 1024, gracePeriod: TimeSpan.FromSeconds(5));
                    kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
                }
            )
            .UseUrls([.. options.Listening.Urls]);

    public static CoreOptions ToCoreOptions(this EaselOptions options) =>
        new()
        {
            DefaultModel = options.Models.DefaultModel,
            Routing = options.Models.Routing,
            Aliases = options.Models.AcceptOpenAIModelNames ? OpenAIModelNames.All : [],
            MaxQueued = options.Models.MaxQueuedRequests,
            Software = $"Easel {EaselVersion.Text}",
            PromptInMetadata = options.Models.PromptInMetadata,
        };

    /// <summary>More than four threads on one image gain nothing.</summary>
    public static ImagingOptions ToImagingOptions(this EaselOptions options) => new() { Threads = Math.Min(options.Inference.Threads, 4) };

    public static IServiceCollection AddImaging(this IServiceCollection services, EaselOptions options) =>
        services
            .AddSingleton(options.ToImagingOptions())
            .AddSingleton<IImageRenderer>(all => new ImageRenderer(
                all.GetRequiredService<ImagingOptions>(),
                warmUp: ModelFolders.AreUsed(options)
            ))
            .AddSingleton<IImageScaler, ImageScaler>()
            .AddSingleton<IAreaFiller, AreaFiller>();

    public static IServiceCollection AddAllowedOrigins(this IServiceCollection services, EaselOptions options) =>
        services.AddCors(cors =>
            cors.AddDefaultPolicy(policy =>
                WithOrigins(policy, options)
                    .AllowAnyHeader()
                    .AllowAnyMethod()
                    .WithExposedHeaders(
                        "x-request-id",
                        "openai-processing-ms",
                        "openai-version",
                        "retry-after",
                        "easel-warnings",
                        "easel-cost",
                        "easel-route",
                        "easel-cached",
                        "x-ratelimit-limit",
                        "x-ratelimit-remaining",
                        "x-ratelimit-reset",
                        "x-ratelimit-warning",
                        "idempotent-replayed",
                        "x-should-retry",
                        "x-ratelimit-limit-requests",
                        "x-ratelimit-remaining-requests",
                        "x-ratelimit-reset-requests",
                        "x-ratelimit-limit-images",
                        "x-ratelimit-remaining-images",
                        "x-ratelimit-reset-images",
                        "accept-ranges",
                        "content-range",
                        "etag"
                    )
            )
        );

    private static CorsPolicyBuilder WithOrigins(CorsPolicyBuilder policy, EaselOptions options) =>
        options.Listening.AllowedOrigins.Contains("*", StringComparer.Ordinal)
            ? policy.AllowAnyOrigin()
            : policy.SetIsOriginAllowed(new PageOrigins(options).MayCall);
}

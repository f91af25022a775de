using System.Net;
using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;
using Easel.Core.Http;
using Easel.Core.Signing;
using Easel.Imaging;
using Easel.Providers.Http;
using Easel.Providers.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace Easel.Providers.Configuration;

/// <summary>Registers a model provider for each configured service.</summary>
internal static class ProviderServices
{
    /// <summary>What the names of the providers' HTTP clients begin with.</summary>
    public const string ClientPrefix = "easel.providers.";

    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(2);
    private const long MaxFileBytes = 128 << 20;

    public static IServiceCollection AddServiceProviders(this IServiceCollection services, IReadOnlyList<ProviderOptions> providers)
    {
        services.TryAddSingleton(TimeProvider.System);
        foreach (var provider in providers)
        {
            AddClient(services, provider);
            services.AddSingleton<IModelProvider>(all => Create(all, provider));
        }

        return services;
    }

    /// <summary>Time-outs and telemetry are Polly's; whoever routes retries, and nobody else.</summary>
    private static void AddClient(IServiceCollection services, ProviderOptions provider) =>
        services
            .AddHttpClient(ClientName(provider), client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() =>
                new SocketsHttpHandler
                {
                    AllowAutoRedirect = false,
                    // Of broken data Brotli's decoder throws what bugs throw too; base64 gains nothing by it.
                    AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
                    ConnectTimeout = ConnectTimeout,
                    MaxResponseHeadersLength = 64,
                    PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                    UseCookies = false,
                }
            )
            .RedactLoggedHeaders(_ => true)
            .AddResilienceHandler(
                "timeout",
                (pipeline, context) =>
                {
                    pipeline.TimeProvider = context.ServiceProvider.GetRequiredService<TimeProvider>();
                    pipeline.AddTimeout(new HttpTimeoutStrategyOptions { Timeout = provider.Timeout });
                }
            );

    private static ServiceModelProvider Create(IServiceProvider all, ProviderOptions provider)
    {
        var clock = all.GetRequiredService<TimeProvider>();
        var limits = new ServiceLimits(provider.Timeout, Silence, provider.MaxResponseBytes, MaxFileBytes);
        var client = new ServiceClient(
            all.GetRequiredService<IHttpClientFactory>().CreateClient(ClientName(provider)),
            new ServiceAddress(provider.BaseUrl, provider.Type.KeyHeader, provider.Type.KeyHosts),
            limits,
            new ServiceFailures(provider.Name),
            // The operator's own host may be anywhere; what it names elsewhere must be public.
            new GuardedClient(
                new FetchRules { TrustedHosts = [provider.BaseUrl.IdnHost], TotalTimeout = provider.Timeout },
                all.GetService<FetchLayer>()
            ),
            clock
        );
        var codec = new ImageCodec(all.GetService<ImagingOptions>());
        var context = new ServiceContext(provider, client, clock, codec, all.GetRequiredService<IImageRenderer>())
        {
            Server = all.GetService<ServerId>(),
        };
        return new ServiceModelProvider(
            provider,
            context,
            codec,
            all.GetRequiredService<IImageScaler>(),
            clock,
            all.GetService<ITenantSecrets>()
        );
    }

    private static string ClientName(ProviderOptions provider) => $"{ClientPrefix}{provider.Name}";
}

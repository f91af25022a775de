using Easel.Core.Http;
using Easel.Dialects.Assets;
using Easel.Dialects.Endpoints;
using Easel.Dialects.Idempotency;
using Easel.Dialects.Inputs;
using Easel.Dialects.Routing;
using Easel.Dialects.Streaming;

namespace Easel.Server.Hosting;

/// <summary>What all dialects stand on.</summary>
internal static class DialectServices
{
    public static IServiceCollection AddDialects(this IServiceCollection services, EaselOptions options, ServerData data) =>
        services
            .AddSingleton(
                new RequestLimits
                {
                    MaxRequestBytes = options.MaxRequestBytes,
                    MaxUploadBytes = options.MaxUploadBytes,
                    MaxFileBytes = options.MaxFileBytes,
                }
            )
            .AddSingleton<DryRunResponse>()
            .AddSingleton(new KeepAliveOptions { Interval = options.KeepAlive })
            .AddInputs(
                options.UploadMemoryBytes,
                options.IsShared,
                Math.Max(1, options.Threads / 2),
                new FetchRules { AllowHttp = options.AllowHttpImageUrls, TrustedHosts = options.TrustedImageHosts }
            )
            .AddAssets(new PublicAddressOptions { PublicUrl = options.PublicUrl })
            .AddIdempotency(
                new IdempotencyOptions { ResumeGrace = options.ResumeGrace, TemporaryFolder = () => data.Folder.TemporaryFolder }
            );
}

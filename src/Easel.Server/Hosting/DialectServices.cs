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
                    MaxRequestBytes = options.Uploads.MaxRequestBytes,
                    MaxUploadBytes = options.Uploads.MaxUploadBytes,
                    MaxFileBytes = options.Storage.MaxFileBytes,
                }
            )
            .AddSingleton<DryRunResponse>()
            .AddSingleton(new KeepAliveOptions { Interval = options.Responses.KeepAlive })
            .AddInputs(
                options.Uploads.UploadMemoryBytes,
                options.IsShared,
                Math.Max(1, options.Inference.Threads / 2),
                new FetchRules { AllowHttp = options.Uploads.AllowHttpImageUrls, TrustedHosts = options.Uploads.TrustedImageHosts }
            )
            .AddAssets(new PublicAddressOptions { PublicUrl = options.Listening.PublicUrl })
            .AddIdempotency(
                new IdempotencyOptions { ResumeGrace = options.Responses.ResumeGrace, TemporaryFolder = () => data.Folder.TemporaryFolder }
            );
}

using Easel.Imaging;
using Easel.Server.Hosting;
using Easel.Server.Inputs.Fetching;

namespace Easel.Server.Inputs;

/// <summary>Images that come with requests: memory for them, where they come from, what they may be.</summary>
internal static class InputServices
{
    public static IServiceCollection AddInputs(this IServiceCollection services, EaselOptions options) => services
        .AddSingleton(new UploadBudget(options.UploadMemoryBytes))
        .AddSingleton(_ => new InputImageReader(new ImageCodec(options.ToImagingOptions()), ImageLimits.Default, maxAtOnce: Math.Max(1, options.Threads / 2)))
        .AddSingleton(new FetchRules { AllowHttp = options.AllowHttpImageUrls, TrustedHosts = options.TrustedImageHosts })
        .AddSingleton<GuardedFetcher>();
}

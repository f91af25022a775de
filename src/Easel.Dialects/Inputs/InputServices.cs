using Easel.Core.Http;
using Easel.Dialects.Inputs.Fetching;
using Easel.Imaging;

namespace Easel.Dialects.Inputs;

/// <summary>Images that come with requests: memory for them, where they come from, what they may be.</summary>
internal static class InputServices
{
    /// <param name="memoryBytes">Memory for the images of all requests together.</param>
    /// <param name="isShared">There are several callers.</param>
    /// <param name="maxDecoders">Input images that are looked at at the same time.</param>
    public static IServiceCollection AddInputs(
        this IServiceCollection services,
        long memoryBytes,
        bool isShared,
        int maxDecoders,
        FetchRules rules
    ) =>
        services
            .AddSingleton(new UploadBudget(memoryBytes, isShared))
            .AddSingleton<Markup>()
            .AddSingleton(provider => new InputImageReader(
                new ImageCodec(provider.GetRequiredService<ImagingOptions>()),
                ImageLimits.Default,
                maxDecoders
            ))
            .AddSingleton(rules)
            .AddSingleton<GuardedFetcher>()
            .AddSingleton<InputOpener>();
}

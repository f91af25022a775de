using Easel.Providers.Services;

namespace Easel.Providers.Stability;

/// <summary>Stability AI's Stable Image API.</summary>
internal static class StabilityService
{
    public static ServiceType Type { get; } =
        new("stability", "Stability", context => new StabilityAdapter(context))
        {
            BaseUrl = new Uri("https://api.stability.ai/v2beta/"),
            DefaultPath = "/v2beta",
            KeyVariable = "STABILITY_API_KEY",
            OwnedBy = "stability-ai",
        };
}

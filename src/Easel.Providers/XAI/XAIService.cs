using Easel.Providers.Services;

namespace Easel.Providers.XAI;

/// <summary>xAI's images.</summary>
internal static class XAIService
{
    public static ServiceType Type { get; } =
        new("xai", "XAI", context => new XAIAdapter(context))
        {
            BaseUrl = new Uri("https://api.x.ai/v1/"),
            DefaultPath = "/v1",
            KeyVariable = "XAI_API_KEY",
        };
}

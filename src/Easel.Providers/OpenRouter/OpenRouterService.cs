using Easel.Providers.Services;

namespace Easel.Providers.OpenRouter;

/// <summary>OpenRouter's Image API: many services' models behind one key.</summary>
internal static class OpenRouterService
{
    public static ServiceType Type { get; } =
        new("openrouter", "OpenRouter", context => new OpenRouterAdapter(context))
        {
            BaseUrl = new Uri("https://openrouter.ai/api/v1/"),
            DefaultPath = "/api/v1",
            KeyVariable = "OPENROUTER_API_KEY",
        };
}

using Easel.Providers.Services;

namespace Easel.Providers.OpenAI;

/// <summary>OpenAI's Images API.</summary>
internal static class OpenAIService
{
    public static ServiceType Type { get; } =
        new("openai", "OpenAI", context => new OpenAIAdapter(context))
        {
            BaseUrl = new Uri("https://api.openai.com/v1/"),
            DefaultPath = "/v1",
            KeyVariable = "OPENAI_API_KEY",
            Settings = ["Organization", "Project"],
        };
}

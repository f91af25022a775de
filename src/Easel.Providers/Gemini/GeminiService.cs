using Easel.Providers.Configuration;
using Easel.Providers.Http;
using Easel.Providers.Services;

namespace Easel.Providers.Gemini;

/// <summary>Google's Gemini API: <c>generateContent</c>, or <c>interactions</c> where the operator says so.</summary>
internal static class GeminiService
{
    public const string Api = "Api";
    public const string Interactions = "interactions";

    public static ServiceType Type { get; } =
        new("gemini", "Gemini", context => IsInteractions(context.Options) ? new InteractionsAdapter(context) : new GeminiAdapter(context))
        {
            BaseUrl = new Uri("https://generativelanguage.googleapis.com/v1beta/"),
            DefaultPath = "/v1beta",
            KeyHeader = new KeyHeader("x-goog-api-key"),
            KeyVariable = "GEMINI_API_KEY",
            Settings = [Api],
            OwnedBy = "google",
            Check = options =>
                options.Setting(Api) is { } api && api is not ("generateContent" or Interactions)
                    ? [$"{options.Section.Path}:{Api} is '{api}'; it must be generateContent or {Interactions}."]
                    : [],
        };

    private static bool IsInteractions(ProviderOptions options) => options.Setting(Api) is Interactions;
}

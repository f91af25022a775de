using Easel.Providers.Configuration;
using Easel.Providers.Services;

namespace Easel.Providers.OpenAI;

/// <summary>OpenAI's Images API, or its Responses API where the operator says so.</summary>
internal static class OpenAIService
{
    public const string Api = "Api";
    public const string Responses = "responses";

    /// <summary>The language model that calls the image tool.</summary>
    public const string ResponsesModel = "ResponsesModel";

    public static ServiceType Type { get; } =
        new("openai", "OpenAI", context => IsResponses(context.Options) ? new ResponsesAdapter(context) : new OpenAIAdapter(context))
        {
            BaseUrl = new Uri("https://api.openai.com/v1/"),
            DefaultPath = "/v1",
            KeyVariable = "OPENAI_API_KEY",
            Settings = ["Organization", "Project", Api, ResponsesModel],
            Check = Check,
        };

    private static bool IsResponses(ProviderOptions options) => options.Setting(Api) is Responses;

    private static IEnumerable<string> Check(ProviderOptions options)
    {
        if (options.Setting(Api) is { } api && api is not ("images" or Responses))
            yield return $"{options.Section.Path}:{Api} is '{api}'; it must be images or {Responses}.";
        if (IsResponses(options) && options.Setting(ResponsesModel) is null)
            yield return $"{options.Section.Path}:{ResponsesModel} is missing; name the language model that calls the image tool.";
    }
}

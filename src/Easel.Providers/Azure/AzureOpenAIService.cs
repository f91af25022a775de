using Easel.Providers.Http;
using Easel.Providers.Services;

namespace Easel.Providers.Azure;

/// <summary>OpenAI's models at Azure (Foundry's v1 API): a model is a deployment, which the configuration names as
/// <c>deployment=model</c>.</summary>
internal static class AzureOpenAIService
{
    public static ServiceType Type { get; } =
        new("azure-openai", "OpenAI", context => new AzureOpenAIAdapter(context))
        {
            DefaultPath = "/openai/v1",
            KeyHeader = new KeyHeader("api-key"),
            KeyVariable = "AZURE_OPENAI_API_KEY",
            Settings = ["ApiVersion"],
            OwnedBy = "azure",
            Example = "https://RESOURCE.openai.azure.com",
            Check = options =>
                options.Models.Count == 0
                    ? [$"{options.Section.Path}:Models is missing; name the deployments, such as my-images=gpt-image-2."]
                    : [],
        };
}

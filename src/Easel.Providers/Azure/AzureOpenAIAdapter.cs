using Easel.Providers.OpenAI;
using Easel.Providers.Services;

namespace Easel.Providers.Azure;

/// <summary>Azure's v1 API, which is OpenAI's; an api-version is sent where the operator wants one.</summary>
internal sealed class AzureOpenAIAdapter(ServiceContext context) : OpenAIAdapter(context)
{
    protected override string PathOf(string path) =>
        Context.Options.Setting("ApiVersion") is { } version ? $"{path}?api-version={Uri.EscapeDataString(version)}" : path;
}

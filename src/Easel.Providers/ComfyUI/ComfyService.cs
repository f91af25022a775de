using Easel.Providers.Configuration;
using Easel.Providers.Services;

namespace Easel.Providers.ComfyUI;

/// <summary>ComfyUI. Each workflow in the folder that <c>Workflows</c> names, in API format, is a model.</summary>
internal static class ComfyService
{
    public const string Workflows = "Workflows";

    public static ServiceType Type { get; } =
        new("comfyui", null, context => new ComfyAdapter(context))
        {
            BaseUrl = new Uri("http://localhost:8188/"),
            Key = KeyUse.Optional,
            Settings = [Workflows],
            Check = Problems,
            OwnedBy = "local",
        };

    private static IEnumerable<string> Problems(ProviderOptions options)
    {
        if (options.Setting(Workflows) is not { } folder)
        {
            yield return $"{options.Section.Path}:{Workflows} is missing; name the folder of workflows in API format.";
            yield break;
        }

        if (!Directory.Exists(folder))
        {
            yield return $"{options.Section.Path}:{Workflows} is '{folder}', which is no folder.";
            yield break;
        }

        foreach (var problem in ComfyWorkflows.Read(folder).Problems)
            yield return problem;
    }
}

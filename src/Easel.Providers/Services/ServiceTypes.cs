namespace Easel.Providers.Services;

/// <summary>Every kind of service, a line each.</summary>
internal static class ServiceTypes
{
    public static IReadOnlyList<ServiceType> All { get; } =
    [
        OpenAI.OpenAIService.Type,
        Azure.AzureOpenAIService.Type,
        OpenAICompatible.OpenAICompatibleService.Type,
        OpenRouter.OpenRouterService.Type,
        Gemini.GeminiService.Type,
        XAI.XAIService.Type,
        EaselServer.EaselServerService.Type,
        Fal.FalService.Type,
        BlackForestLabs.BlackForestLabsService.Type,
        Replicate.ReplicateService.Type,
        Stability.StabilityService.Type,
        StableDiffusionCpp.SdServerService.Type,
        ComfyUI.ComfyService.Type,
        Automatic1111.WebUiService.Type,
    ];

    public static string Names => string.Join(", ", All.Select(type => type.Name));

    public static ServiceType? Find(string name) =>
        All.FirstOrDefault(type => string.Equals(type.Name, name, StringComparison.OrdinalIgnoreCase));
}

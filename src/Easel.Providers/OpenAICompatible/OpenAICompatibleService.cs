using Easel.Providers.Configuration;
using Easel.Providers.Services;

namespace Easel.Providers.OpenAICompatible;

/// <summary>Any server that speaks the Images API, with what it does otherwise.</summary>
internal static class OpenAICompatibleService
{
    public const string Quirks = "Quirks";

    private static readonly string[] Known = ["localai", "lemonade", "vllm-omni", "sglang", "together", "recraft"];

    public static ServiceType Type { get; } =
        new("openai-compatible", "OpenAICompatible", context => new OpenAICompatibleAdapter(context))
        {
            DefaultPath = "/v1",
            Key = KeyUse.Optional,
            Settings = [Quirks],
            Template = options => options.Setting(Quirks)?.ToLowerInvariant() ?? "",
            Check = CheckQuirks,
        };

    private static IEnumerable<string> CheckQuirks(ProviderOptions options) =>
        options.Setting(Quirks) is { } name && !Known.Contains(name, StringComparer.OrdinalIgnoreCase)
            ? [$"{options.Section.Path}:{Quirks} is '{name}'; it must be one of {string.Join(", ", Known)}."]
            : [];
}

namespace Easel.Providers.Tests.Compliance;

/// <summary>A server that speaks the Images API.</summary>
internal sealed class OpenAICompatibleStandIn(string? quirks = null) : OpenAIStandIn
{
    public override string Type => "openai-compatible";

    public override string Model => "flux.1-dev";

    public override IReadOnlyDictionary<string, string?> Settings =>
        quirks is null ? base.Settings : new Dictionary<string, string?> { ["Quirks"] = quirks };
}

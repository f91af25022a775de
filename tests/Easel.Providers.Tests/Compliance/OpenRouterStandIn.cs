namespace Easel.Providers.Tests.Compliance;

/// <summary>OpenRouter's Image API.</summary>
internal sealed class OpenRouterStandIn : OpenAIStandIn
{
    public override string Type => "openrouter";

    public override string Model => "black-forest-labs/flux.2-pro";

    public override string Path => "/api/v1";
}

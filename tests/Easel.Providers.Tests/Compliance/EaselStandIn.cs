namespace Easel.Providers.Tests.Compliance;

/// <summary>Another Easel, as far as it is like OpenAI; the real one is elsewhere.</summary>
internal sealed class EaselStandIn : OpenAIStandIn
{
    public override string Type => "easel";

    public override string Model => "icons";
}

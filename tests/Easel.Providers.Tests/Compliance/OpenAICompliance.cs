namespace Easel.Providers.Tests.Compliance;

public sealed class OpenAICompliance : ProviderCompliance
{
    protected override ServiceStandIn Service { get; } = new OpenAIStandIn();
}

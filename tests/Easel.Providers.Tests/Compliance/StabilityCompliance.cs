namespace Easel.Providers.Tests.Compliance;

public sealed class StabilityCompliance : ProviderCompliance
{
    protected override ServiceStandIn Service { get; } = new StabilityStandIn();
}

namespace Easel.Providers.Tests.Compliance;

public sealed class FalCompliance : ProviderCompliance
{
    protected override ServiceStandIn Service { get; } = new FalStandIn();
}

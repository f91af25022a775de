namespace Easel.Providers.Tests.Compliance;

public sealed class BlackForestLabsCompliance : ProviderCompliance
{
    protected override ServiceStandIn Service { get; } = new BlackForestLabsStandIn();
}

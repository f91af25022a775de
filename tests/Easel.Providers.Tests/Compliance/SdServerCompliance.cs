namespace Easel.Providers.Tests.Compliance;

public sealed class SdServerCompliance : ProviderCompliance
{
    protected override ServiceStandIn Service { get; } = new SdServerStandIn();
}

namespace Easel.Providers.Tests.Compliance;

public sealed class ReplicateCompliance : ProviderCompliance
{
    protected override ServiceStandIn Service { get; } = new ReplicateStandIn();
}

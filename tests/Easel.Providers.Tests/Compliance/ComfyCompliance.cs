namespace Easel.Providers.Tests.Compliance;

public sealed class ComfyCompliance : ProviderCompliance
{
    protected override ServiceStandIn Service { get; } = new ComfyStandIn();
}

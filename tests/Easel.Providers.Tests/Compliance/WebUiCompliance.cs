namespace Easel.Providers.Tests.Compliance;

public sealed class WebUiCompliance : ProviderCompliance
{
    protected override ServiceStandIn Service { get; } = new WebUiStandIn();
}

namespace Easel.Providers.Tests.Compliance;

public sealed class OpenAICompliance : ProviderCompliance
{
    protected override ServiceStandIn Service { get; } = new OpenAIStandIn();
}

public sealed class ResponsesCompliance : ProviderCompliance
{
    protected override ServiceStandIn Service { get; } = new ResponsesStandIn();
}

public sealed class AzureOpenAICompliance : ProviderCompliance
{
    protected override ServiceStandIn Service { get; } = new AzureOpenAIStandIn();
}

public sealed class OpenAICompatibleCompliance : ProviderCompliance
{
    protected override ServiceStandIn Service { get; } = new OpenAICompatibleStandIn();
}

public sealed class TogetherCompliance : ProviderCompliance
{
    protected override ServiceStandIn Service { get; } = new OpenAICompatibleStandIn("together");
}

public sealed class OpenRouterCompliance : ProviderCompliance
{
    protected override ServiceStandIn Service { get; } = new OpenRouterStandIn();
}

public sealed class GeminiCompliance : ProviderCompliance
{
    protected override ServiceStandIn Service { get; } = new GeminiStandIn();
}

public sealed class InteractionsCompliance : ProviderCompliance
{
    protected override ServiceStandIn Service { get; } = new InteractionsStandIn();
}

public sealed class XAICompliance : ProviderCompliance
{
    protected override ServiceStandIn Service { get; } = new XAIStandIn();
}

public sealed class EaselCompliance : ProviderCompliance
{
    protected override ServiceStandIn Service { get; } = new EaselStandIn();
}

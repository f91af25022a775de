namespace Easel.Providers.Tests.Compliance;

/// <summary>Azure's v1 API.</summary>
internal sealed class AzureOpenAIStandIn : OpenAIStandIn
{
    public override string Type => "azure-openai";

    public override string Model => "my-deployment";

    public override string ModelSetting => "my-deployment=gpt-image-2";

    public override string Path => "/openai/v1";

    public override (string Name, string Prefix) KeyHeader => ("api-key", "");
}

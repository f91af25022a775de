using Easel.Abstractions.Pixels;
using Easel.Core.Signing;
using Easel.Imaging;
using Easel.Providers.Configuration;
using Easel.Providers.Http;
using Easel.Providers.Inputs;

namespace Easel.Providers.Services;

/// <summary>What an adapter is made of.</summary>
internal sealed record ServiceContext(
    ProviderOptions Options,
    ServiceClient Client,
    TimeProvider Clock,
    ImageCodec Codec,
    IImageRenderer Renderer
)
{
    public ServiceFailures Failures => Client.Failures;

    public InputFiles Inputs { get; } = new(Renderer);

    /// <summary>What this server is called where another Easel lists its models; null where it serves none.</summary>
    public ServerId? Server { get; init; }

    /// <summary>Asks for the models of a service that speaks OpenAI's API, and may be another Easel.</summary>
    public ServiceCall ListCall(Secret? key) =>
        ServiceCall.Get("models", key) with
        {
            Headers = Server is null ? [] : [new(ServerId.Header, Server.Text)],
        };
}

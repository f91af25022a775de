using Easel.Abstractions.Pixels;
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
}

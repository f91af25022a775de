using Easel.Cassettes;
using Easel.Providers.Configuration;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace Easel.Server.ServiceRecording;

/// <summary>Puts the cassette below the clients of the configured providers, under their time-outs.</summary>
internal sealed class RecordedClients(Cassette cassette, TimeProvider clock) : IConfigureNamedOptions<HttpClientFactoryOptions>
{
    public void Configure(string? name, HttpClientFactoryOptions options)
    {
        if (name?.StartsWith(ProviderServices.ClientPrefix, StringComparison.Ordinal) is not true)
            return;
        options.HttpMessageHandlerBuilderActions.Add(builder => builder.AdditionalHandlers.Add(new CassetteHandler(cassette, clock)));
    }

    public void Configure(HttpClientFactoryOptions options) { }
}

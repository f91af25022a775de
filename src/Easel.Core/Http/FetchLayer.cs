namespace Easel.Core.Http;

/// <summary>What a host puts around the fetching of what services name by URL, such as a recorder.</summary>
/// <param name="Around">Makes the handler that is asked in the place of the given one.</param>
internal sealed record FetchLayer(Func<HttpMessageHandler, HttpMessageHandler> Around);

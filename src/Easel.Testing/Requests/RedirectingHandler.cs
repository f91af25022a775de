namespace Easel.Testing.Requests;

/// <summary>Sends every request to one address, with the server's key where it has one.</summary>
internal sealed class RedirectingHandler(Uri address, string? key) : DelegatingHandler(new SocketsHttpHandler { UseProxy = false })
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var asked = request.RequestUri ?? address;
        request.RequestUri = new Uri(address, asked.IsAbsoluteUri ? asked.PathAndQuery : asked.OriginalString);
        request.Headers.Host = null;
        if (key is not null)
            request.Headers.Authorization = new("Bearer", key);
        return base.SendAsync(request, cancellationToken);
    }
}

namespace Easel.Providers.Http;

/// <summary>A file that is fetched: its body, and the connection that it comes by.</summary>
/// <param name="Length">Its bytes, as far as they are announced.</param>
internal sealed record FetchedBody(ServiceBody Body, long? Length, HttpResponseMessage Response, CallTime Time) : IDisposable
{
    public void Dispose()
    {
        Response.Dispose();
        Time.Dispose();
    }
}

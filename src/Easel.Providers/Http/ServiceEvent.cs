using Easel.Abstractions.Events;

namespace Easel.Providers.Http;

/// <summary>A server-sent event of a service: its name and its data, or how the stream failed. Whoever receives it disposes it.</summary>
internal sealed record ServiceEvent(string Name, ServiceJson? Json, ImageError? Error) : IDisposable
{
    public void Dispose() => Json?.Dispose();
}

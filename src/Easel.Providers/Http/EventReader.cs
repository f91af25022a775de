using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Easel.Abstractions.Events;

namespace Easel.Providers.Http;

/// <summary>Reads server-sent events whose data is JSON, within bounds of length and time. What is no JSON, such as <c>[DONE]</c>, is passed
/// over.</summary>
internal sealed class EventReader(
    HttpContent content,
    ServiceLimits limits,
    CallTime time,
    ServiceFailures failures,
    Func<Exception, ImageError?> expected
)
{
    /// <exception cref="OperationCanceledException">The caller left.</exception>
    public async IAsyncEnumerable<ServiceEvent> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        time.ExpectBytes();
        await using var stream = new TimedStream(await content.ReadAsStreamAsync(time.Token), limits.MaxResponseBytes, time);
        var parser = SseParser.Create(stream, Parse);
        await using var events = parser.EnumerateAsync(time.Token).GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            ServiceEvent? next;
            try
            {
                if (!await events.MoveNextAsync())
                    yield break;
                next = events.Current.Data;
            }
            catch (StreamTooLongException)
            {
                next = new ServiceEvent("error", null, failures.Malformed($"sent more than {limits.MaxResponseBytes:N0} bytes"));
            }
            catch (Exception failure) when (expected(failure) is { } error)
            {
                next = new ServiceEvent("error", null, error);
            }

            if (next is not null)
                yield return next;
            if (next?.Error is not null)
                yield break;
        }
    }

    private static ServiceEvent? Parse(string name, ReadOnlySpan<byte> data)
    {
        var bytes = PooledBytes.Of(data);
        if (ServiceJson.TryParse(bytes) is { } json)
            return new ServiceEvent(name, json, null);
        bytes.Dispose();
        return null;
    }
}

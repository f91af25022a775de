namespace Easel.Dialects.Idempotency;

/// <summary>Takes a response as its handler writes it.</summary>
internal interface IResponseWriter
{
    /// <summary>Once, before the body.</summary>
    ValueTask WriteHeadAsync(int status, IReadOnlyList<KeyValuePair<string, string>> headers, bool isStream);

    ValueTask AppendAsync(ReadOnlyMemory<byte> body);
}

/// <summary>A request feature: this response is recorded and read by others than the one who writes it, who sends no keep-alive of his
/// own.</summary>
internal interface IResponseRecording
{
    /// <summary>The same for the same request of the same client under the same key, also at another server; safe in a name.</summary>
    string WorkKey { get; }

    /// <summary>Its client said under its key that it wants the work no more.</summary>
    CancellationToken Cancelled { get; }

    /// <summary>The server stops: what another can do is its from now on.</summary>
    CancellationToken Stopping { get; }

    /// <summary>The response will be one JSON value, and it takes its time: readers may send white space before it.</summary>
    void AwaitJson();

    /// <summary>The response is a failure, whatever its status: asked for again, the work is done again.</summary>
    void DoNotKeep();
}

using Easel.Cassettes.Files;
using Easel.Cassettes.Requests;
using Easel.Cassettes.Secrets;

namespace Easel.Cassettes.Recording;

/// <summary>Keeps one exchange when its end was seen.</summary>
internal sealed class Recorder(Cassette cassette, RecordedRequest request, IReadOnlyCollection<string> secrets, TimeProvider clock)
{
    /// <summary>Of one connection, or for one client; and the lengths, which are told anew.</summary>
    private static readonly string[] LeftOut =
    [
        "connection",
        "content-length",
        "date",
        "keep-alive",
        "set-cookie",
        "transfer-encoding",
        "alt-svc",
        CassetteHandler.Header,
    ];

    public TimeProvider Clock => clock;

    public void Keep(HttpResponseMessage response, ReadOnlyMemory<byte> body, IReadOnlyList<BodyChunk> chunks, bool broke)
    {
        var media = response.Content.Headers.ContentType?.MediaType ?? "";
        var redactor = new SecretRedactor(IsText(media) ? secrets.Concat(IssuedSecrets.In(body.Span)) : secrets);
        var head = new ResponseHead((int)response.StatusCode, Headers(response, redactor), media);
        var found = redactor.FindIn(body.Span, IsText(media));
        if (found.Count > 0)
            (body, chunks) = RedactedBody.Of(body, chunks, found);
        cassette.Add(request, head, body, chunks, broke);
    }

    private static List<RecordedHeader> Headers(HttpResponseMessage response, SecretRedactor redactor) =>
        [
            .. response
                .Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
                .Where(header => !LeftOut.Contains(header.Key, StringComparer.OrdinalIgnoreCase) && !IsSecret(header.Key))
                .SelectMany(header => header.Value.Select(value => new RecordedHeader(header.Key, redactor.Redact(value)))),
        ];

    /// <summary>What is left of limits counts tokens, and is none.</summary>
    private static bool IsSecret(string name) =>
        SecretNames.IsSecret(name) && !name.StartsWith("x-ratelimit", StringComparison.OrdinalIgnoreCase);

    private static bool IsText(string media) =>
        media.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
        || media.EndsWith("json", StringComparison.OrdinalIgnoreCase)
        || media.EndsWith("xml", StringComparison.OrdinalIgnoreCase)
        || media.Length == 0;
}

using System.Text.Json.Nodes;
using Easel.Cassettes.Secrets;
using Microsoft.AspNetCore.WebUtilities;

namespace Easel.Cassettes.Requests;

/// <summary>Reads of a request what it is known by, and its keys.</summary>
internal static class RequestReader
{
    /// <summary>The body can be sent afterwards.</summary>
    public static async Task<(RecordedRequest Request, IReadOnlyCollection<string> Secrets)> ReadAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var secrets = new SecretCollector();
        var address = request.RequestUri ?? throw new InvalidOperationException("The request has no address.");
        foreach (var (name, values) in request.Headers.NonValidated.Where(header => SecretNames.IsSecret(header.Key)))
        {
            foreach (var value in values)
            {
                if (string.Equals(name, "Cookie", StringComparison.OrdinalIgnoreCase))
                    secrets.AddCookies(value);
                else
                    secrets.AddHeader(value);
            }
        }

        secrets.AddAddress(address);
        var query = QueryHelpers
            .ParseQuery(address.Query)
            .SelectMany(pair => pair.Value.Select(value => (pair.Key, Value: value ?? "")))
            .ToList();
        var body = default(JsonNode);
        if (request.Content is { } content)
        {
            await content.LoadIntoBufferAsync(cancellationToken);
            var bytes = await content.ReadAsByteArrayAsync(cancellationToken);
            body = await BodyReader.ReadAsync(bytes, content.Headers.ContentType?.ToString(), secrets, cancellationToken);
        }

        var redactor = new SecretRedactor(secrets.All);
        return (
            new RecordedRequest(
                request.Method.Method,
                $"{redactor.Redact(address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped))}{Query(query, redactor)}",
                BodyRedaction.Redact(body, redactor)
            ),
            secrets.All
        );
    }

    /// <summary>Sorted by name: their order says nothing.</summary>
    private static string Query(List<(string Key, string Value)> query, SecretRedactor redactor)
    {
        if (query.Count == 0)
            return "";
        var shown = query
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair =>
                $"{Uri.EscapeDataString(redactor.Redact(pair.Key))}={(SecretNames.IsSecret(pair.Key) ? SecretPatterns.Mark : Uri.EscapeDataString(redactor.Redact(pair.Value)))}"
            );
        return $"?{string.Join('&', shown)}";
    }
}

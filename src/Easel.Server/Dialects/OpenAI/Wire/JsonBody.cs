using System.Net.Http.Headers;
using System.Text.Json;

namespace Easel.Server;

/// <summary>A JSON request body, read parameter by parameter; what is wrong with any of them is collected in <see cref="Problems"/>.</summary>
internal sealed class JsonBody : IDisposable
{
    private const string MediaType = "application/json";
    private const int MaxUnknown = 20;

    private readonly JsonDocument _document;
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);
    private readonly List<OpenAIError> _problems = [];

    private JsonBody(JsonDocument document)
    {
        _document = document;
        foreach (var member in document.RootElement.EnumerateObject())
        {
            if (NameOf(member) is not { } name)
            {
                _problems.Add(OpenAIError.BadRequest("unknown_parameter", null, "Unknown parameter: its name is not valid Unicode text."));
            }
            else if (!_members.TryAdd(name, member.Value))
            {
                _problems.Add(OpenAIError.BadRequest("duplicate_parameter", Quote.Shorten(name), $"Duplicate parameter: {Quote.Text(name)}."));
            }

            if (_problems.Count == MaxUnknown) return;
        }
    }

    public IReadOnlyList<OpenAIError> Problems => _problems;

    /// <summary>The body, or why there is none.</summary>
    /// <exception cref="BadHttpRequestException">Too large or too slow.</exception>
    public static async ValueTask<(JsonBody? Body, OpenAIError? Error)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (WrongContentType(request.ContentType) is { } wrong) return (null, wrong);
        try
        {
            var document = await JsonDocument.ParseAsync(request.Body, default, cancellationToken);
            if (document.RootElement.ValueKind == JsonValueKind.Object) return (new JsonBody(document), null);
            document.Dispose();
            return (null, OpenAIError.BadRequest("invalid_json", null, "The JSON body of the request must be an object."));
        }
        catch (JsonException malformed)
        {
            return (null, OpenAIError.BadRequest("invalid_json", null, Told(malformed)));
        }
    }

    /// <summary>The parameter's value; its fallback when it is absent, null or wrong.</summary>
    public T Read<T>(Parameter<T> parameter)
    {
        if (!_members.TryGetValue(parameter.Name, out var element) || element.ValueKind == JsonValueKind.Null)
        {
            if (parameter.Required)
            {
                _problems.Add(OpenAIError.BadRequest("missing_required_parameter", parameter.Name, $"Missing required parameter: '{parameter.Name}'."));
            }

            return parameter.Fallback;
        }

        if (parameter.Read(element, out var value) is not { } problem) return value;
        _problems.Add(problem);
        return parameter.Fallback;
    }

    /// <summary>Reports every member that is not one of <paramref name="known"/>, up to a number that nobody reaches by mistake.</summary>
    public void RefuseUnknown(IReadOnlySet<string> known)
    {
        var left = MaxUnknown;
        foreach (var name in _members.Keys)
        {
            if (known.Contains(name)) continue;
            if (left-- == 0) return;
            _problems.Add(OpenAIError.BadRequest("unknown_parameter", Quote.Shorten(name), $"Unknown parameter: {Quote.Text(name)}."));
        }
    }

    public void Dispose() => _document.Dispose();

    private static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static OpenAIError? WrongContentType(string? contentType)
    {
        var isJson = MediaTypeHeaderValue.TryParse(contentType, out var type)
            && string.Equals(type.MediaType, MediaType, StringComparison.OrdinalIgnoreCase)
            && (type.CharSet is null || string.Equals(type.CharSet.Trim('"'), "utf-8", StringComparison.OrdinalIgnoreCase));
        if (isJson) return null;
        var told = string.IsNullOrEmpty(contentType) ? "no 'Content-Type' header" : $"the header 'Content-Type: {Quote.Shorten(contentType)}'";
        return OpenAIError.BadRequest(
            "unsupported_content_type", null, $"This API method only accepts '{MediaType}' requests in UTF-8, but you sent {told}.");
    }

    private static string Told(JsonException malformed)
    {
        var where = malformed.LineNumber is { } line ? $" near line {line + 1}, byte {malformed.BytePositionInLine + 1}" : "";
        return $"We could not parse the JSON body of your request{where}. (HINT: it must be one JSON object in UTF-8.)";
    }
}

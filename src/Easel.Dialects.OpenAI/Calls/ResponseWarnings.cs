using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Dialects.Json;

namespace Easel.Dialects.OpenAI.Calls;

/// <summary>Everything that was not honoured: in the answer as <c>easel.warnings</c>, and in the header what is known when it goes
/// out.</summary>
internal sealed class ResponseWarnings(IReadOnlyList<ImageWarning> fromWire)
{
    private const string Header = "easel-warnings";

    private readonly List<ImageWarning> _all = [.. fromWire];

    public void Add(ImageWarning warning) => _all.Add(warning);

    /// <summary>A structured list (RFC 9651): <c>unsupported_parameter;param=style, ...</c>.</summary>
    public void SetHeader(IHeaderDictionary headers)
    {
        if (_all.Count == 0)
            return;
        headers[Header] = string.Join(
            ", ",
            _all.Select(warning => warning.Param is null ? warning.Code : $"{warning.Code};param={warning.Param}")
        );
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("warnings"u8);
        foreach (var warning in _all)
            ApiJson.WriteProblem(json, warning.Code, warning.Param, warning.Message);
        json.WriteEndArray();
    }
}

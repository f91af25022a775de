using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Dialects.Images;
using Easel.Dialects.Json;

namespace Easel.Dialects.OpenAI.Calls;

/// <summary>Everything that was not honoured, and whether anything was drawn: in the response as <c>easel.warnings</c> and
/// <c>easel.cached</c>, and in headers what is known when they go out.</summary>
internal sealed class ResponseWarnings(IReadOnlyList<ImageWarning>? known = null)
{
    private readonly List<ImageWarning> _all = [.. known ?? []];

    public void Add(ImageWarning warning) => _all.Add(warning);

    /// <summary>The images were drawn for an earlier request.</summary>
    public bool IsCached { get; set; }

    public void SetHeader(IHeaderDictionary headers) => ResponseHeaders.Set(headers, _all, IsCached);

    public void Write(Utf8JsonWriter json)
    {
        if (IsCached)
            json.WriteBoolean("cached"u8, true);
        json.WriteStartArray("warnings"u8);
        foreach (var warning in _all)
            ApiJson.WriteProblem(json, warning.Code, warning.Param, warning.Message);
        json.WriteEndArray();
    }
}

using System.Text.Json;

namespace Easel.Providers.Http;

/// <summary>What an error's body says, in whichever of the usual shapes.</summary>
internal sealed record UpstreamError(string? Message, string? Code, string? Type, string? Param)
{
    public static UpstreamError Nothing { get; } = new(null, null, null, null);

    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>The body speaks of an error, whatever its status was.</summary>
    public static bool IsIn(JsonElement body) =>
        body.Member("error").ValueKind is JsonValueKind.Object or JsonValueKind.String
        || body.Member("detail").ValueKind is JsonValueKind.Array or JsonValueKind.Object or JsonValueKind.String
        || body.Member("errors").ValueKind is JsonValueKind.Array
        || body.Member("message").ValueKind is JsonValueKind.String;

    /// <summary>
    /// Reads <c>{error:{message,code,type,param}}</c>, <c>{error:"..."}</c>, <c>{detail:"..."}</c>, <c>{detail:[{loc,msg,type}]}</c>,
    /// <c>{errors:[...]}</c>, <c>{name,message}</c>, and Google's <c>[{error:{status}}]</c>.
    /// </summary>
    public static UpstreamError Read(JsonElement body)
    {
        if (body.ValueKind == JsonValueKind.Array && body.GetArrayLength() > 0)
            body = body[0];
        if (body.ValueKind != JsonValueKind.Object)
            return Nothing;
        if (body.TryGetProperty("error", out var error))
            return error.ValueKind == JsonValueKind.Object ? Of(error) : new UpstreamError(Text(error), Text(body, "code"), null, null);
        if (body.TryGetProperty("detail", out var detail))
            return new UpstreamError(OfDetail(detail), Text(body, "code"), TypeOf(detail), null);
        return body.TryGetProperty("errors", out var errors) ? new UpstreamError(OfList(errors), Text(body, "name"), null, null) : Of(body);
    }

    private static UpstreamError Of(JsonElement error) =>
        new(
            Text(error, "message") ?? Text(error, "msg"),
            Text(error, "code") ?? Text(error, "name"),
            Text(error, "type") ?? Text(error, "status"),
            Text(error, "param")
        )
        {
            Categories = CategoriesOf(error),
        };

    private static IReadOnlyList<string> CategoriesOf(JsonElement error)
    {
        if (OfFilter(error) is { Count: > 0 } filtered)
            return filtered;
        if (!error.TryGetProperty("moderation_details", out var details) && !error.TryGetProperty("metadata", out details))
            return [];
        if (details.ValueKind != JsonValueKind.Object)
            return [];
        return
            (details.TryGetProperty("categories", out var names) || details.TryGetProperty("reasons", out names))
            && names.ValueKind == JsonValueKind.Array
            ? [.. names.EnumerateArray().Select(Text).OfType<string>().Take(20)]
            : [];
    }

    /// <summary>Of Azure's filter: <c>inner_error.content_filter_results</c>, a member for each category.</summary>
    private static IReadOnlyList<string> OfFilter(JsonElement error)
    {
        var inner =
            error.Member("inner_error").ValueKind == JsonValueKind.Object ? error.Member("inner_error") : error.Member("innererror");
        var results = inner.Member("content_filter_results");
        if (results.ValueKind != JsonValueKind.Object)
            results = inner.Member("content_filter_result");
        return results.ValueKind != JsonValueKind.Object
            ? []
            :
            [
                .. results
                    .EnumerateObject()
                    .Where(category =>
                        category.Value.Member("filtered").ValueKind == JsonValueKind.True
                        || category.Value.Member("detected").ValueKind == JsonValueKind.True
                    )
                    .Select(category => category.Name)
                    .Take(20),
            ];
    }

    private static string? OfDetail(JsonElement detail) =>
        detail.ValueKind switch
        {
            JsonValueKind.Array => OfList(detail),
            JsonValueKind.Object => Text(detail, "message") ?? Text(detail, "msg"),
            _ => Text(detail),
        };

    private static string? TypeOf(JsonElement detail) =>
        detail.ValueKind == JsonValueKind.Array && detail.GetArrayLength() > 0 && detail[0].ValueKind == JsonValueKind.Object
            ? Text(detail[0], "type")
            : null;

    private static string? OfList(JsonElement list) =>
        list.ValueKind == JsonValueKind.Array
            ? string.Join("; ", list.EnumerateArray().Take(5).Select(OfEntry).OfType<string>())
            : Text(list);

    /// <summary>Of pydantic's: where, and what is wrong there.</summary>
    private static string? OfEntry(JsonElement entry)
    {
        if (entry.ValueKind != JsonValueKind.Object)
            return Text(entry);
        var message = Text(entry, "msg") ?? Text(entry, "message");
        return entry.TryGetProperty("loc", out var place) && place.ValueKind == JsonValueKind.Array
            ? $"{string.Join(".", place.EnumerateArray().Select(Text).OfType<string>())}: {message}"
            : message;
    }

    private static string? Text(JsonElement holder, string name) =>
        holder.ValueKind == JsonValueKind.Object && holder.TryGetProperty(name, out var value) ? Text(value) : null;

    /// <summary>Null where the text is no valid Unicode, too.</summary>
    private static string? Text(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number => value.GetRawText(),
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}

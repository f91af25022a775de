using System.Globalization;
using System.Text.Json;
using Easel.Dialects.Errors;

namespace Easel.Dialects.Json;

/// <summary>How OpenAI's lists are paged: <c>limit</c>, <c>order</c> and <c>after</c>; what is wrong with any of them is
/// collected.</summary>
internal sealed class PageQuery
{
    private readonly List<ApiError> _problems = [];

    /// <param name="others">Reads the parameters that only this list has; false for one that it does not know.</param>
    public PageQuery(IQueryCollection query, int defaultLimit, int maxLimit, Func<string, string, bool>? others = null)
    {
        Limit = defaultLimit;
        foreach (var (name, values) in query)
        {
            var value = values.ToString();
            switch (name)
            {
                case "order" when value is "asc" or "desc":
                    NewestFirst = value is "desc";
                    break;
                case "order":
                    Add("invalid_value", name, $"Invalid value for 'order': {Quote.Text(value)}. It must be 'asc' or 'desc'.");
                    break;
                case "limit"
                    when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var limit)
                        && limit >= 1
                        && limit <= maxLimit:
                    Limit = limit;
                    break;
                case "limit":
                    Add(
                        "invalid_value",
                        name,
                        $"Invalid value for 'limit': {Quote.Text(value)}. It must be a whole number from 1 to {maxLimit}."
                    );
                    break;
                case "after":
                    After = value;
                    break;
                case var _ when others?.Invoke(name, value) is true:
                    break;
                default:
                    Add("unknown_parameter", Quote.Shorten(name), $"Unknown parameter: {Quote.Text(name)}.");
                    break;
            }
        }
    }

    public int Limit { get; private set; }

    public bool NewestFirst { get; private set; } = true;

    /// <summary>The id of the last thing that the client has seen; null from the beginning.</summary>
    public string? After { get; private set; }

    public IReadOnlyList<ApiError> Problems => _problems;

    public void Add(string code, string param, string message) => _problems.Add(ApiError.BadRequest(code, param, message));

    public void AddUnknownAfter(string what) =>
        Add("invalid_value", "after", $"Invalid value for 'after': there is no {what} {Quote.Text(After!)}.");

    /// <summary>Writes a list object.</summary>
    public static void Write<T>(
        Utf8JsonWriter json,
        IReadOnlyList<T> page,
        Action<Utf8JsonWriter, T> write,
        Func<T, string> idOf,
        bool hasMore
    )
    {
        WriteStart(json);
        foreach (var item in page)
            write(json, item);
        WriteEnd(json, page, idOf, hasMore);
    }

    /// <summary>Writes a list object up to its first item.</summary>
    public static void WriteStart(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("object"u8, "list"u8);
        json.WriteStartArray("data"u8);
    }

    /// <summary>Writes the rest of a list object, after its last item.</summary>
    public static void WriteEnd<T>(Utf8JsonWriter json, IReadOnlyList<T> page, Func<T, string> idOf, bool hasMore)
    {
        json.WriteEndArray();
        json.WriteString("first_id"u8, page.Count > 0 ? idOf(page[0]) : null);
        json.WriteString("last_id"u8, page.Count > 0 ? idOf(page[^1]) : null);
        json.WriteBoolean("has_more"u8, hasMore);
        json.WriteEndObject();
    }
}

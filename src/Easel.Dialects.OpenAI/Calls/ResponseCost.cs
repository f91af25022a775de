using System.Globalization;
using System.Text.Json;

namespace Easel.Dialects.OpenAI.Calls;

/// <summary>What a request cost in US dollars: in the response as <c>easel.cost</c>, and in a header where it is known when that goes
/// out. Not where nothing has a price.</summary>
internal static class ResponseCost
{
    public const string Header = "easel-cost";

    public static void SetHeader(IHeaderDictionary headers, decimal? cost)
    {
        if (cost is { } known)
            headers[Header] = known.ToString("0.#########", CultureInfo.InvariantCulture);
    }

    public static void Write(Utf8JsonWriter json, decimal? cost)
    {
        if (cost is { } known)
            json.WriteNumber("cost"u8, known);
    }
}

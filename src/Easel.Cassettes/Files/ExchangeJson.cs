using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Easel.Cassettes.Files;

/// <summary>The lines of a cassette.</summary>
internal static class ExchangeJson
{
    private const int Version = 1;

    /// <summary>Readable: no escapes where JSON needs none, and nothing that says nothing.</summary>
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static string WriteHead(int count) => JsonSerializer.Serialize(new Head(Version, count), Options);

    /// <summary>How many exchanges follow.</summary>
    public static int ReadHead(string line, List<string> problems)
    {
        if (Parse<Head>(line) is not { } head)
            problems.Add("Its first line does not say that it is a cassette.");
        else if (head.EaselCassette != Version)
            problems.Add($"It is of version {head.EaselCassette}; this program reads {Version}.");
        else
            return head.Exchanges;
        return 0;
    }

    public static string Write(Exchange exchange) => JsonSerializer.Serialize(exchange, Options);

    /// <param name="number">Of the line, for people.</param>
    public static Exchange? Read(string line, int number, List<string> problems)
    {
        var exchange = Parse<Exchange>(line);
        if (exchange is null || (exchange.Response.Body.Text is null) == (exchange.Response.Body.File is null))
        {
            problems.Add($"Line {number} is no whole exchange; it was cut, or changed by hand.");
            return null;
        }

        return exchange;
    }

    private static T? Parse<T>(string line)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(line, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Head(int EaselCassette, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Exchanges);
}

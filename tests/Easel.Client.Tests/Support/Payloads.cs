using System.Text;

namespace Easel.Client.Tests.Support;

/// <summary>Answers and events as services send them.</summary>
internal static class Payloads
{
    /// <summary>The bytes 1, 2, 3, 4, and the base64 of them, which RFC 4648 section 4 gives by hand: 00000001 00000010 00000011
    /// 00000100.</summary>
    public static readonly byte[] Bytes = [1, 2, 3, 4];

    public const string Base64 = "AQIDBA==";

    /// <summary>What OpenAI's gpt-image-1 answers, with the shape of its documentation's example.</summary>
    public const string OpenAI = $$"""
        {
          "created": 1713833628,
          "background": "opaque",
          "output_format": "webp",
          "size": "1024x1536",
          "quality": "high",
          "data": [{"b64_json": "{{Base64}}"}],
          "usage": {
            "total_tokens": 100, "input_tokens": 50, "output_tokens": 50,
            "input_tokens_details": {"text_tokens": 10, "image_tokens": 40},
            "output_tokens_details": {"text_tokens": 0, "image_tokens": 50}
          }
        }
        """;

    public static string Partial(int index = 0, string kind = "image_generation") =>
        Event(
            $"{kind}.partial_image",
            $$"""{"type":"{{kind}}.partial_image","b64_json":"{{Base64}}","created_at":1713833628,"size":"1024x1024","quality":"high","background":"opaque","output_format":"png","partial_image_index":{{index}}}"""
        );

    public static string Completed(string kind = "image_generation", string more = "") =>
        Event(
            $"{kind}.completed",
            $$$"""{"type":"{{{kind}}}.completed","b64_json":"{{{Base64}}}","created_at":1713833628,"size":"1024x1024","quality":"high","background":"opaque","output_format":"png","usage":{"total_tokens":100,"input_tokens":50,"output_tokens":50,"input_tokens_details":{"text_tokens":10,"image_tokens":40}}{{{more}}}}"""
        );

    public static string Event(string name, string data) => $"event: {name}\ndata: {data}\n\n";

    public static string Error(string message, string type, string code = "null", string param = "null") =>
        $$$"""{"error":{"message":"{{{message}}}","type":"{{{type}}}","param":{{{param}}},"code":{{{code}}} }}""";

    public static EaselClient Client(ScriptedServer server, Action<EaselClientOptions>? configure = null)
    {
        var options = new EaselClientOptions
        {
            BaseUrl = server.BaseUrl,
            ApiKey = "test-key",
            Timeout = TimeSpan.FromSeconds(30),
            StreamIdleTimeout = TimeSpan.FromSeconds(30),
            Clock = new ImpatientTime(),
        };
        configure?.Invoke(options);
        return new EaselClient(options);
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static async Task<List<T>> ToListAsync<T>(this IAsyncEnumerable<T> events)
    {
        var all = new List<T>();
        await foreach (var one in events)
            all.Add(one);
        return all;
    }
}

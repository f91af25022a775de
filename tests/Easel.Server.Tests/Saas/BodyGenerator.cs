using System.Text.Json;

namespace Easel.Server.Tests.Saas;

/// <summary>Makes bodies of the SaaS API's requests, most of them wrong in a few places; the same for the same seed.</summary>
internal sealed class BodyGenerator(ulong seed)
{
    private static readonly string[] Schemas = ["image", "template", "templateChange", "apiKey"];

    private static readonly Dictionary<string, string[]> Members = new(StringComparer.Ordinal)
    {
        ["image"] = ["prompt", "model", "provider", "size", "quality", "style", "n", "responseFormat", "user", "cache", "track"],
        ["template"] = ["name", "description", "category", "prompt", "variables", "isPublic"],
        ["templateChange"] = ["name", "description", "category", "prompt", "variables", "isPublic"],
        ["apiKey"] = ["name", "providerId", "apiKey", "expiresAt", "usageLimit"],
    };

    private static readonly string[] Times =
    [
        "2027-01-01T00:00:00Z",
        "2027-01-01T00:00Z",
        "2027-01-01T23:59:59.123456789Z",
        "2028-02-29T12:00:00Z",
        "2027-02-29T12:00:00Z",
        "1900-02-29T12:00:00Z",
        "2000-02-29T12:00:00Z",
        "0000-01-01T00:00:00Z",
        "2027-04-31T00:00:00Z",
        "2027-13-01T00:00:00Z",
        "2027-00-10T00:00:00Z",
        "2027-01-00T00:00:00Z",
        "2027-01-01T24:00:00Z",
        "2027-01-01T23:60:00Z",
        "2027-01-01T23:59:60Z",
        "2027-01-01T00:00:00+00:00",
        "2027-01-01T00:00:00",
        "2027-01-01",
        "2027-01-01 00:00:00Z",
        "2027-01-01t00:00:00z",
        "2027-01-01T00:00:00.Z",
        "+2027-01-01T00:00:00Z",
        "12027-01-01T00:00:00Z",
        "2027-01-01T00:00:00Z\n",
        "٢٠٢٧-01-01T00:00:00Z",
        "9999-12-31T23:59:59.9999999Z",
        "tomorrow",
        "",
    ];

    private static readonly string[] Numbers =
    [
        "0",
        "1",
        "2",
        "10",
        "11",
        "-1",
        "-0",
        "2.0",
        "2.5",
        "1e1",
        "1e2",
        "0.1e1",
        "10.0000000000000001",
        "9007199254740993",
        "1e400",
        "-1e400",
        "1e-400",
        "123456789012345678901234567890",
    ];

    private static readonly string[] Others =
    [
        "null",
        "true",
        "false",
        "[]",
        "[1]",
        "{}",
        """{"a":1}""",
        "\"2\"",
        "\"\"",
        "\"true\"",
        "2",
        "0.5",
    ];

    private readonly SplitMix _random = new(seed);

    public IEnumerable<(string Schema, string Text)> Make(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var schema = Pick(Schemas);
            yield return (schema, Next(50) == 0 ? Pick(Others) : Body(schema));
        }
    }

    private string Body(string schema)
    {
        // Some bodies are all good, others wrong in one place, and some anywhere.
        var badness = Pick([0.0, 0.1, 0.4]);
        var members = new List<string>();
        foreach (var name in Members[schema])
        {
            if (Chance() < 0.25)
                continue;
            var value = Chance() < badness ? Bad(name) : Good(name);
            members.Add($"{Text(name)}:{value}");
        }

        if (Next(4) == 0)
            members.Add($"{Text("another" + Next(3))}:{Pick(Others)}");
        return $"{{{string.Join(',', members.OrderBy(_ => _random.NextDouble()))}}}";
    }

    private string Good(string name) =>
        name switch
        {
            "prompt" or "name" => Text(Words(1, 30)),
            "size" => Text(Pick(["256x256", "512x512", "1024x1024", "1792x1024", "1024x1792"])),
            "quality" => Text(Pick(["standard", "hd"])),
            "style" => Text(Pick(["vivid", "natural"])),
            "responseFormat" => Text(Pick(["url", "b64_json"])),
            "n" => Pick(["1", "2", "10", "3.0", "1e1"]),
            "usageLimit" => Pick(["1", "1000", "1e6"]),
            "cache" or "track" or "isPublic" => Pick(["true", "false"]),
            "variables" => Pick(["{}", """{"a":"b"}""", """{"a.b":"","c d":"x"}"""]),
            "expiresAt" => Text(Pick(Times[..4])),
            "apiKey" => Text("sk-" + Words(1, 5).Replace(' ', '-')),
            _ => Text(Words(0, 5)),
        };

    private string Bad(string name) =>
        (name, Next(3)) switch
        {
            ("expiresAt", < 2) => Text(Pick(Times)),
            ("n" or "usageLimit", < 2) => Pick(Numbers),
            ("size", 0) => Text(Pick(["1024X1024", " 1024x1024", "auto", "1x1", "1024x1024\0"])),
            ("prompt", 0) => Text(new string('é', Pick([3999, 4000, 4001, 10_000, 10_001]))),
            ("prompt", 1) => Text(string.Concat(Enumerable.Repeat("🎨", Pick([1999, 2000, 2001, 5000, 5001])))),
            ("name", 0) => Text(new string('x', Pick([254, 255, 256]))),
            ("variables", < 2) => Pick(["""{"a":1,"b":"c","d":null}""", """{"a":{"b":"c"}}""", """{"":[]}""", "[\"a\"]"]),
            _ => Pick(Others),
        };

    private string Words(int min, int max) =>
        string.Join(' ', Enumerable.Range(0, Next(min, max + 1)).Select(_ => Pick(["a", "red", "fox", "Ø", "漢字", "🎨", "{{x}}", "'"])));

    private int Next(int below) => Next(0, below);

    private int Next(int from, int below) => from + _random.Next(below - from);

    private double Chance() => _random.NextDouble();

    private T Pick<T>(T[] from) => from[Next(from.Length)];

    private static string Text(string value) => JsonSerializer.Serialize(value);
}

namespace Easel.Server.Tests.WrongBodies;

/// <summary>The bodies by which people administer a server and what they keep on it.</summary>
internal static class KnownBodies
{
    private const string Saas = "/api/v1/ai";

    private const string Key =
        """{"name":"a","scopes":["images"],"models":["paint"],"providers":["paint"],"limits":{"concurrent":1},"expires_at":4000000000}""";

    private const string WrongKey =
        """{"name":"a\nb","scopes":["root"],"models":[],"providers":[""],"limits":{"concurrent":-1,"monthly_cost":-0.01},"expires_at":1}""";

    private const string Webhook = """{"name":"a","url":"https://hooks.test/a","events":["batch.completed"],"enabled":true}""";

    private const string WrongWebhook = """{"name":"a\u202eb","url":"ftp://hooks.test","events":["nothing"]}""";

    private const string Preset =
        """{"name":"a","description":"b","category":"c","prompt":"a {{b}}","variables":{"b":"c"},"settings":{"seed":7},"public":false}""";

    private static readonly string WrongPreset =
        $$$"""{"name":"","description":"a\u0000","category":"{{{new string('x', 101)}}}","prompt":"a\u0000","variables":{"b":"\u0000"},"settings":{"n":1}}""";

    private const string Template =
        """{"name":"a","description":"b","category":"c","prompt":"a {{b}}","variables":{"b":"c"},"isPublic":false}""";

    private static readonly string WrongTemplate =
        $$$"""{"name":"","description":"a\u0000","category":"{{{new string('x', 101)}}}","prompt":"a\u0000","variables":{"b":"\u0000"}}""";

    private const string Rotation = """{"grace_seconds":60}""";
    private const string WrongRotation = """{"grace_seconds":2592001}""";

    public static IReadOnlyList<KnownBody> All { get; } =
    [
        new("POST", "/v1/admin/keys", With(Key, "\"tenant\":\"t\",\"user\":\"u\""), With(WrongKey, "\"tenant\":\"\",\"user\":\" u\"")),
        new("POST", "/v1/admin/keys/{key}", Key, WrongKey),
        new("POST", "/v1/admin/keys/{key}/rotate", Rotation, WrongRotation),
        new("POST", "/v1/admin/webhooks", With(Webhook, "\"tenant\":\"t\""), With(WrongWebhook, "\"tenant\":\"\"")),
        new("POST", "/v1/admin/webhooks/{webhook}", Webhook, WrongWebhook),
        new("POST", "/v1/admin/webhooks/{webhook}/rotate", Rotation, WrongRotation),
        new("POST", "/v1/presets", Preset, WrongPreset),
        new("POST", "/v1/presets/{preset}", Preset, WrongPreset),
        new("POST", "/v1/presets/{preset}/use", """{"variables":{"b":"c"}}""", """{"variables":{"b":"\u0000"}}"""),
        new("POST", "/v1/gallery/folders", """{"folder":"a","name":"b"}""", """{"folder":"","name":"a\nb"}"""),
        new("POST", "/v1/gallery/images/change", """{"ids":["a"],"starred":true,"folder":"b"}""", """{"folder":"a\u0000b"}"""),
        new("POST", $"{Saas}/templates", Template, WrongTemplate),
        new("PATCH", $"{Saas}/templates/{{template}}", Template, WrongTemplate),
        new("POST", $"{Saas}/templates/{{template}}/use", """{"variables":{"b":"c"}}""", """{"variables":{"b":"\u0000"}}"""),
        new(
            "POST",
            $"{Saas}/api-keys",
            """{"name":"a","providerId":"paint","apiKey":"sk-1","expiresAt":"2096-01-01T00:00:00Z","usageLimit":1}""",
            """{"name":"","providerId":"nobody","apiKey":"a b","expiresAt":"1999-01-01T00:00:00Z","usageLimit":-1}"""
        ),
        new(
            "POST",
            $"{Saas}/images/generate",
            """{"prompt":"a","model":"paint","provider":"paint","size":"256x256","quality":"hd","style":"vivid","n":1,"responseFormat":"url","cache":true,"track":true}""",
            """{"prompt":"","size":"1x1","quality":"best","style":"dull","n":0,"responseFormat":"png"}"""
        ),
    ];

    private static string With(string body, string members) => $"{body[..^1]},{members}}}";
}

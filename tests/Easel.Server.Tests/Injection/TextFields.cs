using System.Text;
using Easel.Server.Tests.Access;

namespace Easel.Server.Tests.Injection;

/// <summary>Every text that is kept, told again, or written into a log or a header.</summary>
internal static class TextFields
{
    private const string Keys = "/v1/admin/keys";
    private const string Webhooks = "/v1/admin/webhooks";
    private const string Presets = "/v1/presets";
    private const string Saas = "/api/v1/ai";

    public static IReadOnlyList<TextField> All { get; } =
    [
        Kept(Keys, """{"name":§}""", "name"),
        Kept(Keys, """{"name":"a","tenant":§}""", "tenant"),
        Kept(Keys, """{"name":"a","user":§}""", "user"),
        Kept(Keys, """{"name":"a","models":[§]}""", "models.0"),
        Kept(Webhooks, """{"url":"https://hooks.test","name":§}""", "name"),
        Kept(Webhooks, """{"url":"https://hooks.test","tenant":§}""", "tenant"),
        Kept(Webhooks, """{"url":§}""", "url", text => $"https://hooks.test/{text}"),
        Kept(Webhooks, """{"url":§}""", "url", text => $"https://{text}"),
        Kept(Presets, """{"name":§,"prompt":"a"}""", "name"),
        Kept(Presets, """{"name":"a","prompt":§}""", "prompt"),
        Kept(Presets, """{"name":"a","prompt":"a","description":§}""", "description"),
        Kept(Presets, """{"name":"a","prompt":"a","category":§}""", "category"),
        Kept(Presets, """{"name":"a","prompt":"{{b}}","variables":{"b":§}}""", "variables.0.description"),
        Kept(Presets, """{"name":"a","prompt":"a","settings":{"style":§}}""", "settings.style"),
        Templates("""{"name":§,"prompt":"a"}""", "name"),
        Templates("""{"name":"a","prompt":§}""", "prompt"),
        Templates("""{"name":"a","prompt":"a","description":§}""", "description"),
        Templates("""{"name":"a","prompt":"a","category":§}""", "category"),
        Templates("""{"name":"a","prompt":"a","variables":{"b":§}}""", "variables.b"),
        Templates("""{"name":"a","prompt":"a","variables":{§:"literally"}}""", "variables.*"),
        new("a template's value", UseTemplateAsync),
        new("a provider key's name", ProviderKeyAsync),
        new("tenantId", TenantAsync),
        new("a gallery folder", FolderAsync),
        new("a prompt in the gallery", PromptAsync),
        new("a file's name", FileAsync),
        TextField.InBody(
            "/v1/responses",
            """{"model":"gpt-5","input":"a","background":true,"metadata":{"a":§},"tools":[{"type":"image_generation","size":"64x64"}]}""",
            "metadata.a"
        ),
        new("user", (server, text) => SeenAsync(server, text, """{"prompt":"a","size":"64x64","user":§}""")),
        new("an unknown model", (server, text) => SeenAsync(server, text, """{"prompt":"a","model":§}""")),
        new("an unknown member", (server, text) => SeenAsync(server, text, """{"prompt":"a",§:1}""")),
        new("headers", HeadersAsync),
    ];

    /// <summary>Something that is made, and found by its id.</summary>
    private static TextField Kept(string path, string body, string member, Func<string, string>? around = null) =>
        new(
            $"{member} of {path}: {body}",
            async (server, text) =>
            {
                var sent = around is null ? text : around(text);
                var made = await HostileRequest.SendAsync(server, HttpMethod.Post, path, body.Replace("§", HostileTexts.Json(sent)));
                if (made is null)
                    return null;
                var one = $"{path}/{made.Value.GetProperty("id").GetString()}";
                var read = TextField.Find((await HostileRequest.SendAsync(server, HttpMethod.Get, one))!.Value, member)!;
                return around is null ? read : Unwrapped(read, around);
            }
        );

    private static string? Unwrapped(string read, Func<string, string> around) => read[around("").Length..];

    private static TextField Templates(string body, string member) =>
        new(
            $"{member} of a template: {body}",
            async (server, text) =>
            {
                var path = $"{Saas}/templates";
                var made = await HostileRequest.SendAsync(server, HttpMethod.Post, path, body.Replace("§", HostileTexts.Json(text)));
                if (made is null)
                    return null;
                var all = (await HostileRequest.SendAsync(server, HttpMethod.Get, path))!.Value.GetProperty("data").EnumerateArray();
                var id = made.Value.GetProperty("data").GetProperty("id").GetString();
                var template = all.Single(one => string.Equals(one.GetProperty("id").GetString(), id, StringComparison.Ordinal));
                if (member is not "variables.*")
                    return TextField.Find(template, member);
                TextField.Find(template, member).ShouldBe("literally");
                return template.GetProperty("variables").EnumerateObject().Single().Name;
            }
        );

    private static async Task<string?> UseTemplateAsync(KeyServer server, string text)
    {
        var made = await HostileRequest.SendAsync(server, HttpMethod.Post, $"{Saas}/templates", """{"name":"a","prompt":"[{{b}}]"}""");
        var path = $"{Saas}/templates/{made!.Value.GetProperty("data").GetProperty("id").GetString()}/use";
        var values = $$$"""{"variables":{"b":{{{HostileTexts.Json(text)}}}}}""";
        return await HostileRequest.SendAsync(server, HttpMethod.Post, path, values) is { } used
            ? used.GetProperty("data").GetProperty("prompt").GetString()![1..^1]
            : null;
    }

    private static async Task<string?> ProviderKeyAsync(KeyServer server, string text)
    {
        var body = $$"""{"name":{{HostileTexts.Json(text)}},"providerId":"paint","apiKey":"sk-1"}""";
        if (await HostileRequest.SendAsync(server, HttpMethod.Post, $"{Saas}/api-keys", body) is not { } made)
            return null;
        var id = made.GetProperty("data").GetProperty("id").GetString();
        var all = await HostileRequest.SendAsync(server, HttpMethod.Get, $"{Saas}/api-keys");
        return all!
            .Value.GetProperty("data")
            .EnumerateArray()
            .Single(key => string.Equals(key.GetProperty("id").GetString(), id, StringComparison.Ordinal))
            .GetProperty("name")
            .GetString();
    }

    /// <summary>Whose a key is, is found by the same text alone.</summary>
    private static async Task<string?> TenantAsync(KeyServer server, string text)
    {
        var path = $"{Saas}/api-keys?tenantId={Uri.EscapeDataString(text.Replace("\ud800", "").Replace("\udfff", ""))}";
        const string key = """{"name":"of a tenant","providerId":"paint","apiKey":"sk-1"}""";
        if (await HostileRequest.SendAsync(server, HttpMethod.Post, path, key) is null)
            return null;
        var all = await HostileRequest.SendAsync(server, HttpMethod.Get, path);
        all!.Value.GetProperty("data").GetArrayLength().ShouldBe(1, path);
        return text;
    }

    private static async Task<string?> FolderAsync(KeyServer server, string text)
    {
        var path = $"/v1/gallery/images/{await DrawAsync(server, "\"a\"")}";
        if (await HostileRequest.SendAsync(server, HttpMethod.Post, path, $$"""{"folder":{{HostileTexts.Json(text)}}}""") is null)
            return null;
        return TextField.Find((await HostileRequest.SendAsync(server, HttpMethod.Get, path))!.Value, "folder");
    }

    private static async Task<string?> PromptAsync(KeyServer server, string text) =>
        await DrawAsync(server, HostileTexts.Json(text)) is { } id
            ? TextField.Find((await HostileRequest.SendAsync(server, HttpMethod.Get, $"/v1/gallery/images/{id}"))!.Value, "recipe.prompt")
            : null;

    private static async Task<string?> DrawAsync(KeyServer server, string prompt) =>
        await HostileRequest.SendAsync(
            server,
            HttpMethod.Post,
            "/v1/images/generations",
            $$"""{"prompt":{{prompt}},"size":"64x64","store":true}"""
        )
            is { } drawn
            ? drawn.GetProperty("easel").GetProperty("gallery_ids")[0].GetString()
            : null;

    /// <summary>Its content has it in a header.</summary>
    private static async Task<string?> FileAsync(KeyServer server, string text)
    {
        using var form = new MultipartFormDataContent("b") { { new StringContent("user_data"), "purpose" } };
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes("a"));
        var clean = text.Replace("\ud800", "").Replace("\udfff", "");
        var sent = Uri.EscapeDataString(clean);
        file.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"file\"; filename=\"a\"; filename*=UTF-8''{sent}");
        form.Add(file);
        if (await HostileRequest.SendAsync(server, HttpMethod.Post, "/v1/files", form) is not { } kept)
            return null;
        var path = $"/v1/files/{kept.GetProperty("id").GetString()}";
        var told = (await HostileRequest.SendAsync(server, HttpMethod.Get, path))!.Value.GetProperty("filename").GetString()!;
        using var content = await server.SendAsync(HttpMethod.Get, $"{path}/content", KeyServer.Admin);
        content.IsSuccessStatusCode.ShouldBeTrue();
        content.Headers.Contains("X-Injected").ShouldBeFalse();
        content.Content.Headers.Contains("X-Injected").ShouldBeFalse();
        // Of what looks like a path the name alone is kept, and quotes around it are the header's.
        var name = clean.Trim('"');
        name = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        return string.Equals(told, name.Length == 0 ? "file" : name, StringComparison.Ordinal) ? text : told;
    }

    /// <summary>Only looked at by the log, and in messages.</summary>
    private static async Task<string?> SeenAsync(KeyServer server, string text, string body)
    {
        await HostileRequest.SendAsync(server, HttpMethod.Post, "/v1/images/generations", body.Replace("§", HostileTexts.Json(text)));
        return null;
    }

    private static async Task<string?> HeadersAsync(KeyServer server, string text)
    {
        // What HTTP itself does not let through is sent as it comes in addresses.
        var header = text.Any(unit => unit is < ' ' or > '~')
            ? Uri.EscapeDataString(text.Replace("\ud800", "").Replace("\udfff", ""))
            : text;
        string[] names = ["Idempotency-Key", "x-tenant-id", "x-tenant-slug", "x-request-id", "OpenAI-Project", "User-Agent"];
        await HostileRequest.SendAsync(
            server,
            HttpMethod.Post,
            $"{Saas}/images/generate",
            """{"prompt":"a","size":"256x256"}""",
            request => Array.ForEach(names, name => request.Headers.TryAddWithoutValidation(name, header))
        );
        return null;
    }
}

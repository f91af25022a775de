using System.Net;
using System.Text.Json;
using Easel.Server.Tests.Access;

namespace Easel.Server.Tests.Gallery;

/// <summary><c>/v1/presets</c>.</summary>
public sealed class PresetTests : IAsyncLifetime
{
    private const string Presets = "/v1/presets";

    private KeyServer _server = null!;
    private string _mine = "";
    private string _yours = "";

    public async ValueTask InitializeAsync()
    {
        _server = await KeyServer.StartAsync();
        _mine = (await _server.CreateAsync(new { name = "mine", user = "ada" })).Value;
        _yours = (await _server.CreateAsync(new { name = "yours", user = "bob" })).Value;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_preset_is_made_used_changed_and_deleted()
    {
        var made = await MakeAsync(
            new
            {
                name = "Sticker",
                category = "style",
                prompt = "a sticker of {{subject}} in {{colour}}",
                variables = new { subject = "What it shows" },
                settings = new
                {
                    background = "transparent",
                    size = "512x512",
                    seed = 7,
                },
            }
        );
        made.GetProperty("variables")
            .EnumerateArray()
            .Select(one => (one.GetProperty("name").GetString(), one.GetProperty("description").GetString()))
            .ShouldBe([("subject", "What it shows"), ("colour", null)]);

        var used = await _server.AskAsync(
            HttpMethod.Post,
            $"{PathOf(made)}/use",
            _mine,
            new { variables = new { subject = "a {{colour}} fox" } }
        );
        used.GetProperty("prompt").GetString().ShouldBe("a sticker of a {{colour}} fox in {{colour}}");
        used.GetProperty("unfilled").EnumerateArray().Select(one => one.GetString()).ShouldBe(["colour"]);
        used.GetProperty("settings").GetProperty("seed").GetInt32().ShouldBe(7);

        var changed = await _server.AskAsync(HttpMethod.Post, PathOf(made), _mine, new { name = "Label", settings = (object?)null });
        changed.GetProperty("name").GetString().ShouldBe("Label");
        changed.GetProperty("prompt").GetString().ShouldBe("a sticker of {{subject}} in {{colour}}");
        changed.GetProperty("settings").EnumerateObject().ShouldBeEmpty();
        changed.GetProperty("uses").GetInt64().ShouldBe(1);
        (await ListAsync(_mine, "?category=style&search=LABEL")).ShouldHaveSingleItem();
        await _server.AskAsync(HttpMethod.Delete, PathOf(made), _mine);
        await _server.AskAsync(HttpMethod.Get, PathOf(made), _mine, expected: HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Others_use_what_is_public_and_change_nothing()
    {
        var mine = await MakeAsync(new { name = "Mine", prompt = "secret" });
        var shared = await MakeAsync(
            new
            {
                name = "Shared",
                prompt = "a {{x}}",
                @public = true,
            }
        );

        (await ListAsync(_yours)).Select(one => one.GetProperty("name").GetString()).ShouldBe(["Shared"]);
        (await ListAsync(_yours))[0].GetProperty("own").GetBoolean().ShouldBeFalse();
        await _server.AskAsync(HttpMethod.Post, $"{PathOf(shared)}/use", _yours, new { variables = new { x = "fox" } });
        await _server.AskAsync(HttpMethod.Get, PathOf(mine), _yours, expected: HttpStatusCode.NotFound);
        await _server.AskAsync(HttpMethod.Post, $"{PathOf(mine)}/use", _yours, new { }, HttpStatusCode.NotFound);
        await _server.AskAsync(HttpMethod.Post, PathOf(shared), _yours, new { name = "Stolen" }, HttpStatusCode.NotFound);
        await _server.AskAsync(HttpMethod.Delete, PathOf(shared), _yours, expected: HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_SaaS_API_has_the_same_templates()
    {
        var made = await MakeAsync(new { name = "Animals", prompt = "a {{colour}} fox" });

        var listed = await _server.AskAsync(HttpMethod.Get, "/api/v1/ai/templates", _mine);

        listed.GetProperty("data")[0].GetProperty("id").GetString().ShouldBe(made.GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("""{"prompt": "x"}""", "name")]
    [InlineData("""{"name": "x"}""", "prompt")]
    [InlineData("""{"name": " ", "prompt": "x"}""", "name")]
    [InlineData("""{"name": 1, "prompt": "x"}""", "name")]
    [InlineData("""{"name": "x", "prompt": "x", "colour": 1}""", "colour")]
    [InlineData("""{"name": "x", "prompt": "x", "settings": {"prompt": "y"}}""", "settings.prompt")]
    [InlineData("""{"name": "x", "prompt": "x", "settings": []}""", "settings")]
    [InlineData("""{"name": "x", "prompt": "x", "variables": {"a": 1}}""", "variables.a")]
    [InlineData("""{"name": "x", "prompt": "x", "public": "yes"}""", "public")]
    public async Task What_is_wrong_is_named(string body, string param)
    {
        var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        var error = await _server.AskAsync(HttpMethod.Post, Presets, _mine, content, HttpStatusCode.BadRequest);
        error.GetProperty("error").GetProperty("param").GetString().ShouldBe(param);
    }

    [Fact]
    public async Task A_prompt_that_would_be_too_long_is_refused()
    {
        var made = await MakeAsync(new { name = "x", prompt = "{{a}}{{a}}{{a}}{{a}}" });
        var error = await _server.AskAsync(
            HttpMethod.Post,
            $"{PathOf(made)}/use",
            _mine,
            new { variables = new { a = new string('x', 10_000) } },
            HttpStatusCode.BadRequest
        );
        error.GetProperty("error").GetProperty("param").GetString().ShouldBe("variables");
    }

    private Task<JsonElement> MakeAsync(object body) => _server.AskAsync(HttpMethod.Post, Presets, _mine, body);

    private async Task<List<JsonElement>> ListAsync(string key, string query = "") =>
        [.. (await _server.AskAsync(HttpMethod.Get, Presets + query, key)).GetProperty("data").EnumerateArray()];

    private static string PathOf(JsonElement preset) => $"{Presets}/{preset.GetProperty("id").GetString()}";
}

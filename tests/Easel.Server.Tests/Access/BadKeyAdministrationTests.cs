using System.Net;
using System.Text;

namespace Easel.Server.Tests.Access;

/// <summary>What may not be said of a key, and what is told of it.</summary>
public sealed class BadKeyAdministrationTests
{
    [Theory]
    [InlineData("""{}""", "name")]
    [InlineData("""{"name": ""}""", "name")]
    [InlineData("""{"name": 3}""", "name")]
    [InlineData("""{"name": "a\nSet-Cookie: a=b"}""", "name")]
    [InlineData("""{"name": "a\u0000"}""", "name")]
    [InlineData("""{"name": "a\u202egpj.exe"}""", "name")]
    [InlineData("""{"name": "\ud800"}""", "name")]
    [InlineData("""{"name": " a"}""", "name")]
    [InlineData("""{"name": "a", "tenant": "x\r\ny"}""", "tenant")]
    [InlineData("""{"name": "a", "user": ""}""", "user")]
    [InlineData("""{"name": "a", "scopes": []}""", "scopes")]
    [InlineData("""{"name": "a", "scopes": ["root"]}""", "scopes")]
    [InlineData("""{"name": "a", "scopes": "admin"}""", "scopes")]
    [InlineData("""{"name": "a", "models": []}""", "models")]
    [InlineData("""{"name": "a", "models": ["a", 3]}""", "models")]
    [InlineData("""{"name": "a", "providers": [""]}""", "providers")]
    [InlineData("""{"name": "a", "expires_at": 1}""", "expires_at")]
    [InlineData("""{"name": "a", "expires_at": "tomorrow"}""", "expires_at")]
    [InlineData("""{"name": "a", "expires_at": 99999999999999}""", "expires_at")]
    [InlineData("""{"name": "a", "limits": 3}""", "limits")]
    [InlineData("""{"name": "a", "limits": {"images": 3}}""", "limits.images")]
    [InlineData("""{"name": "a", "limits": {"images_per_minute": -1}}""", "limits.images_per_minute")]
    [InlineData("""{"name": "a", "limits": {"concurrent": 1.5}}""", "limits.concurrent")]
    [InlineData("""{"name": "a", "limits": {"monthly_cost": -0.01}}""", "limits.monthly_cost")]
    [InlineData("""{"name": "a", "hash": "x"}""", "hash")]
    [InlineData("""{"name": "a", "name": "b"}""", "name")]
    public async Task What_is_wrong_is_told_by_name(string body, string param)
    {
        await using var server = await KeyServer.StartAsync();

        var refusal = await server.AskAsync(HttpMethod.Post, KeyServer.Keys, KeyServer.Admin, Json(body), HttpStatusCode.BadRequest);

        refusal.GetProperty("error").GetProperty("param").GetString().ShouldBe(param);
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_at_once()
    {
        await using var server = await KeyServer.StartAsync();

        var refusal = await server.AskAsync(
            HttpMethod.Post,
            KeyServer.Keys,
            KeyServer.Admin,
            Json("""{"name": "", "scopes": [], "models": [], "limits": {"concurrent": -1}, "expires_at": 1}"""),
            HttpStatusCode.BadRequest
        );

        refusal
            .GetProperty("error")
            .GetProperty("errors")
            .EnumerateArray()
            .Select(error => error.GetProperty("param").GetString())
            .ShouldBe(["name", "scopes", "models", "limits.concurrent", "expires_at"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("'; DROP TABLE access_keys; --")]
    [InlineData("..%2f..%2feasel.db")]
    [InlineData("%00")]
    public async Task An_unknown_key_is_not_found(string id)
    {
        await using var server = await KeyServer.StartAsync();

        (await server.StatusAsync($"{KeyServer.Keys}/{Uri.EscapeDataString(id)}", KeyServer.Admin)).ShouldBe(HttpStatusCode.NotFound);
        await server.AskAsync(
            HttpMethod.Post,
            $"{KeyServer.Keys}/{Uri.EscapeDataString(id)}/rotate",
            KeyServer.Admin,
            null,
            HttpStatusCode.NotFound
        );
    }

    [Theory]
    [InlineData("""{"grace_seconds": -1}""")]
    [InlineData("""{"grace_seconds": 2592001}""")]
    [InlineData("""{"grace_seconds": 9223372036854775807}""")]
    [InlineData("""{"grace": 1}""")]
    [InlineData("[]")]
    public async Task A_wrong_time_is_told(string body)
    {
        await using var server = await KeyServer.StartAsync();
        var (id, value) = await server.CreateAsync(new { name = "a" });

        await server.AskAsync(HttpMethod.Post, $"{KeyServer.Keys}/{id}/rotate", KeyServer.Admin, Json(body), HttpStatusCode.BadRequest);

        (await server.StatusAsync("/v1/models", value)).ShouldBe(HttpStatusCode.OK);
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");
}

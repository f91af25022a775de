using System.Net;
using System.Text.Json;

namespace Easel.Server.Tests.Saas;

public sealed class SaasTemplateTests : SaasServer
{
    private const string Acme = "the-key-of-acme-long-enough";
    private const string Other = "the-key-of-another-long-enough";

    private protected override string[] Arguments => [$"--Easel:AccessKeys={Acme};{Other}"];

    [Fact]
    public async Task A_template_is_made_listed_changed_used_and_deleted()
    {
        var made = await DataAsync(
            HttpMethod.Post,
            "templates",
            new
            {
                name = "Animals",
                prompt = "a {{colour}} {{animal}}",
                description = "Of animals",
                variables = new { colour = "any" },
            },
            Acme,
            "Template created successfully"
        );
        var id = made.GetProperty("id").GetString()!;
        id.Length.ShouldBe(25);
        made.GetProperty("isPublic").GetBoolean().ShouldBeFalse();
        made.GetProperty("usageCount").GetInt32().ShouldBe(0);
        made.GetProperty("category").ValueKind.ShouldBe(JsonValueKind.Null);
        made.GetProperty("userId").GetString().ShouldNotBeNullOrEmpty();

        var used = await DataAsync(
            HttpMethod.Post,
            $"templates/{id}/use",
            new { variables = new Dictionary<string, string> { ["colour"] = "{{animal}} $& .*", [".*"] = "x" } },
            Acme,
            "Template used successfully"
        );
        used.ToString().ShouldBe("""{"prompt":"a {{animal}} $& .* {{animal}}","unfilledVariables":["animal"]}""");

        var changed = await DataAsync(
            HttpMethod.Patch,
            $"templates/{id}",
            new { isPublic = true, category = "fun" },
            Acme,
            "Template updated successfully"
        );
        changed.GetProperty("name").GetString().ShouldBe("Animals");
        changed.GetProperty("isPublic").GetBoolean().ShouldBeTrue();
        await DataAsync(HttpMethod.Patch, $"templates/{id}", new { name = "Beasts" }, Acme);
        var listed = (await DataAsync(HttpMethod.Get, "templates", key: Acme, message: "Templates retrieved successfully"))
            .EnumerateArray()
            .Single();
        listed.GetProperty("name").GetString().ShouldBe("Beasts");
        listed.GetProperty("isPublic").GetBoolean().ShouldBeTrue("a change of the name changes nothing else");
        listed.GetProperty("usageCount").GetInt32().ShouldBe(1);

        await DataAsync(HttpMethod.Delete, $"templates/{id}", key: Acme, message: "Template deleted successfully");
        (await ErrorAsync(HttpMethod.Delete, $"templates/{id}", key: Acme)).ShouldBe("404 NotFoundException NOT_FOUND: Template not found");
    }

    [Fact]
    public async Task Another_tenant_sees_and_changes_nothing_that_is_private()
    {
        var id = await MakeAsync("private", isPublic: false);
        var shown = await MakeAsync("public", isPublic: true);
        const string Denied = "403 ForbiddenException FORBIDDEN: Access denied to this template";

        (await ErrorAsync(HttpMethod.Post, $"templates/{id}/use", new { variables = new { } }, Other)).ShouldBe(Denied);
        foreach (var one in new[] { id, shown })
        {
            (await ErrorAsync(HttpMethod.Patch, $"templates/{one}", new { name = "mine" }, Other)).ShouldBe(Denied);
            (await ErrorAsync(HttpMethod.Delete, $"templates/{one}", key: Other)).ShouldBe(Denied);
        }

        foreach (
            var query in new[] { "", "?search=p", "?search=private", "?isPublic=false", "?search=%25&category=", "?search=' OR 1=1 --" }
        )
        {
            var seen = await DataAsync(HttpMethod.Get, $"templates{query}", key: Other);
            seen.EnumerateArray().Select(one => one.GetProperty("name").GetString()).ShouldNotContain("private", query);
        }

        var other = (await DataAsync(HttpMethod.Get, "templates", key: Other)).EnumerateArray().Single();
        other.GetProperty("id").GetString().ShouldBe(shown);
        other.GetProperty("userId").ValueKind.ShouldBe(JsonValueKind.Null, "whose it is concerns nobody");
        await DataAsync(HttpMethod.Post, $"templates/{shown}/use", new { variables = new { } }, Other);
        (await DataAsync(HttpMethod.Get, "templates?search=PRIV", key: Acme)).GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task What_is_wrong_is_told_by_path()
    {
        var (response, json) = await SendAsync(
            HttpMethod.Post,
            "templates",
            """{"name":"","prompt":5,"variables":{"a":1,"b":"","c":null},"isPublic":"yes"}""",
            Acme
        );

        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Fields(json)
            .ShouldBe([
                "name: String must contain at least 1 character(s)",
                "prompt: Expected string, received number",
                "variables.a: Expected string, received number",
                "variables.c: Expected string, received null",
                "isPublic: Expected boolean, received string",
            ]);
        (await SendAsync(HttpMethod.Get, "templates?isPublic=maybe", key: Acme)).Response.StatusCode.ShouldBe(
            HttpStatusCode.UnprocessableEntity
        );
        (await ErrorAsync(HttpMethod.Post, "templates/nope/use", new { }, Acme)).ShouldStartWith("404 ");
    }

    [Theory]
    [InlineData("'; DROP TABLE prompt_templates; --")]
    [InlineData("line\r\nX-Injected: yes")]
    [InlineData("\u001b[31mred")]
    [InlineData("<script>alert(1)</script>")]
    public async Task Texts_are_kept_as_they_are(string text)
    {
        var made = await DataAsync(
            HttpMethod.Post,
            "templates",
            new
            {
                name = text,
                prompt = text,
                description = text,
                category = text,
                variables = new Dictionary<string, string> { [text] = text },
            },
            Acme
        );

        made.GetProperty("name").GetString().ShouldBe(text);
        var listed = await DataAsync(
            HttpMethod.Get,
            $"templates?search={Uri.EscapeDataString(text)}&category={Uri.EscapeDataString(text)}",
            key: Acme
        );
        listed.EnumerateArray().Single().GetProperty("prompt").GetString().ShouldBe(text);
    }

    [Fact]
    public async Task The_three_places_of_a_token_are_looked_at_and_a_missing_one_is_told()
    {
        (await ErrorAsync(HttpMethod.Get, "templates")).ShouldBe("401 UnauthorizedException UNAUTHORIZED: No token provided");
        (await ErrorAsync(HttpMethod.Get, "health")).ShouldStartWith("401 ");
        (await ErrorAsync(HttpMethod.Get, "templates", key: "not the key of anybody")).ShouldBe(
            "401 UnauthorizedException UNAUTHORIZED: Invalid token"
        );
        (await SendAsync(HttpMethod.Get, $"templates?token={Uri.EscapeDataString(Acme)}")).Response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var (byCookie, _) = await SendAsync(
            HttpMethod.Get,
            "templates",
            null,
            null,
            ("Cookie", $"access_token={Uri.EscapeDataString(Acme)}")
        );
        byCookie.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await ErrorAsync(HttpMethod.Get, "api-keys", key: Acme)).ShouldBe("403 ForbiddenException FORBIDDEN: Insufficient permissions");
        (await ErrorAsync(HttpMethod.Get, "cache/stats", key: Acme)).ShouldStartWith("403 ");
        (await ErrorAsync(HttpMethod.Delete, "cache", key: Acme)).ShouldStartWith("403 ");
        var (foreign, _) = await SendAsync(HttpMethod.Get, "templates", null, Acme, ("x-tenant-id", "other"));
        foreign.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<string> MakeAsync(string name, bool isPublic)
    {
        var made = await DataAsync(
            HttpMethod.Post,
            "templates",
            new
            {
                name,
                prompt = "a {{thing}}",
                isPublic,
            },
            Acme
        );
        return made.GetProperty("id").GetString()!;
    }
}

using Easel.Server.Tests.Access;
using Easel.Server.Tests.Support;
using Easel.Storage.Tests.Databases;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Easel.Server.Tests.Injection;

/// <summary>Every hostile text in every field, on both databases: it comes back literally or is refused, and nothing comes of it.</summary>
public sealed class LiteralTextTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_text_is_a_text(bool postgreSql)
    {
        var log = new LogLines();
        string[] database = postgreSql ? [$"--Easel:Storage:ConnectionString={PostgreSqlServer.Shared.CreateDatabase()}"] : [];
        await using var server = await KeyServer.StartAsync(
            args:
            [
                "--Logging:LogLevel:Default=Debug",
                "--Easel:Saas:ImageRequestsPerMinute=0",
                "--Easel:Saas:TemplateUsesPerMinute=0",
                .. database,
            ],
            replace: services => services.AddLogging(logging => logging.ClearProviders().AddProvider(log))
        );
        var read = 0;
        foreach (var field in TextFields.All)
        {
            foreach (var text in HostileTexts.All)
            {
                if (await field.Read(server, text) is not { } back)
                    continue;
                back.ShouldBe(text, field.Name);
                read++;
            }
        }

        read.ShouldBeGreaterThan(TextFields.All.Count * 5, "most of them are harmless texts");
        log.All.ShouldNotContain(line => Breaks(line));
        // The administrator's key opens the server still, and everything is where it was.
        (await server.AskAsync(HttpMethod.Get, "/v1/admin/keys", KeyServer.Admin))
            .GetProperty("data")
            .GetArrayLength()
            .ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("/v1/presets", "/v1/presets", "id")]
    [InlineData("/api/v1/ai/templates", "/api/v1/ai/templates", "data.id")]
    public async Task What_is_searched_for_is_found_literally(string made, string searched, string id)
    {
        await using var server = await KeyServer.StartAsync();
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in HostileTexts.All)
        {
            var body = $$"""{"name":{{HostileTexts.Json(text)}},"prompt":"a"}""";
            if (await HostileRequest.SendAsync(server, HttpMethod.Post, made, body) is { } one)
                ids[text] = TextField.Find(one, id)!;
        }

        ids.Count.ShouldBeGreaterThan(10);
        foreach (var text in ids.Keys)
        {
            var found = await HostileRequest.SendAsync(server, HttpMethod.Get, $"{searched}?search={Uri.EscapeDataString(text)}");
            found!.Value.GetProperty("data").EnumerateArray().Select(one => one.GetProperty("id").GetString()).ShouldBe([ids[text]], text);
        }
    }

    /// <summary>Whatever stands behind the mark stands where a line, a header or a colour begins.</summary>
    private static bool Breaks(string line) =>
        ((string[])["\n", "\r", "\u001b[31m", "\u0085", "\u2028", "\u2029", "\nX-Injected: "]).Any(before =>
            line.Contains(before + HostileTexts.Mark, StringComparison.Ordinal)
        );
}

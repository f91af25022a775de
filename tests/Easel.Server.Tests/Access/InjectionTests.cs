using System.Net;
using Easel.Core.Usage;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Easel.Server.Tests.Access;

/// <summary>Texts that mean something to a database, a spreadsheet, a log or a header are texts.</summary>
public sealed class InjectionTests
{
    private const string Saas = "/api/v1/ai";

    [Theory]
    [InlineData("""=HYPERLINK("http://evil.test","click")""")]
    [InlineData("+cmd|' /C calc'!A0")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("'; DROP TABLE usage_records; --")]
    [InlineData("a,\"b\"")]
    public async Task A_name_is_no_formula_in_the_export_and_no_statement_in_the_database(string name)
    {
        await using var server = await KeyServer.StartAsync();
        var (_, key) = await server.CreateAsync(
            new
            {
                name,
                tenant = name,
                user = name,
            }
        );
        await server.AskAsync(HttpMethod.Post, RunningServer.Generations, key, new { prompt = name, size = "64x64" });
        var store = server.Server.Services.GetRequiredService<IUsageStore>();
        var all = new UsageQuery(new UsageRange(DateTimeOffset.UnixEpoch, TimeProvider.System.GetUtcNow().AddDays(1)))
        {
            GroupBy = UsageFields.Tenant,
        };
        await Eventually.HoldsAsync(async () => (await store.SumAsync(all, default)).Count == 1);

        (await store.SumAsync(all, default)).Single().Group.Tenant.ShouldBe(name);
        using var export = await server.SendAsync(HttpMethod.Get, "/v1/usage/export", key);
        var lines = (await export.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(2);
        lines[1].Split(',', '"').ShouldNotContain(cell => cell.Length > 1 && "=+-@".Contains(cell[0], StringComparison.Ordinal));
        lines[1].ShouldNotContain(",=");
    }

    [Fact]
    public async Task A_template_is_searched_for_literally()
    {
        await using var server = await KeyServer.StartAsync();
        var (_, key) = await server.CreateAsync(new { name = "a", tenant = "acme" });
        foreach (var name in (string[])["100%", "'); DROP TABLE prompt_templates; --", "a_b"])
            await server.AskAsync(HttpMethod.Post, $"{Saas}/templates", key, new { name, prompt = name });

        foreach (var (search, found) in ((string, int)[])[("%", 1), ("_", 2), ("'", 1), ("\\", 0), ("' OR 1=1 --", 0)])
        {
            var list = await server.AskAsync(HttpMethod.Get, $"{Saas}/templates?search={Uri.EscapeDataString(search)}", key);
            list.GetProperty("data").GetArrayLength().ShouldBe(found, search);
        }
    }

    [Fact]
    public async Task No_text_of_a_request_makes_a_line_of_the_log_or_a_header_of_its_own()
    {
        var log = new LogLines();
        await using var server = await KeyServer.StartAsync(
            args: ["--Logging:LogLevel:Default=Debug"],
            replace: services => services.AddLogging(logging => logging.ClearProviders().AddProvider(log))
        );
        const string forged = "a\r\nSet-Cookie: forged=1\nforged";
        (string Path, object Body)[] requests =
        [
            (
                RunningServer.Generations,
                new
                {
                    prompt = forged,
                    size = "64x64",
                    user = forged,
                }
            ),
            (RunningServer.Generations, new { prompt = "a", model = forged }),
            (
                $"{Saas}/images/generate",
                new
                {
                    prompt = forged,
                    model = forged,
                    provider = forged,
                }
            ),
            (
                "/v1/responses",
                new
                {
                    model = forged,
                    input = forged,
                    metadata = new { a = forged },
                }
            ),
            (KeyServer.Keys, new { name = forged, tenant = forged }),
            (
                "/v1/admin/webhooks",
                new
                {
                    url = forged,
                    name = forged,
                    events = new[] { forged },
                }
            ),
        ];
        foreach (var (path, body) in requests)
        {
            using var response = await server.SendAsync(HttpMethod.Post, path, KeyServer.Admin, body);
            response.Headers.Contains("Set-Cookie").ShouldBeFalse(path);
            response.StatusCode.ShouldNotBe(HttpStatusCode.InternalServerError, path);
        }

        log.All.ShouldNotContain(line =>
            line.Contains("\nforged", StringComparison.Ordinal) || line.Contains("\nSet-Cookie", StringComparison.Ordinal)
        );
    }
}

using Easel.Cli.Tests.Support;
using Easel.Core.Access.Keys;
using Easel.Server.Tests.Support;

namespace Easel.Cli.Tests;

public sealed class KeyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Keys_of_this_machine_are_created_listed_rotated_and_revoked_without_a_server()
    {
        var created = (
            await RunAsync(
                "create",
                "the studio",
                "--tenant",
                "acme",
                "--scope",
                "images",
                "--scope",
                "admin",
                "--monthly-cost",
                "12.50",
                "--expires",
                "90d"
            )
        ).Json.GetProperty("keys")[0];
        var (id, value) = (created.GetProperty("id").GetString()!, created.GetProperty("value").GetString()!);
        AccessKeySecret.IsWellFormed(value).ShouldBeTrue();
        created.GetProperty("limits").GetProperty("monthly_cost").GetDecimal().ShouldBe(12.5m);
        (created.GetProperty("expires_at").GetInt64() - created.GetProperty("created_at").GetInt64()).ShouldBeInRange(
            90 * 86_400 - 60,
            90 * 86_400 + 60
        );

        var list = (await EaselProgram.RunAsync(_folder.Path, ["keys", "list", .. Data])).ShouldSucceed();
        list.Text.ShouldContain("the studio");
        list.Text.ShouldNotContain(value);
        (await RunAsync("rotate", id, "--grace", "0")).Json.GetProperty("keys")[0].GetProperty("value").GetString().ShouldNotBe(value);
        (await RunAsync("revoke", id)).Json.GetProperty("keys")[0].GetProperty("status").GetString().ShouldBe("revoked");
        (await RunAsync("list")).Json.GetProperty("keys").GetArrayLength().ShouldBe(0);
        (await RunAsync("list", "--revoked")).Json.GetProperty("keys").GetArrayLength().ShouldBe(1);
        (await RunAsync("show", id)).Json.GetProperty("keys")[0].GetProperty("tenant").GetString().ShouldBe("acme");
    }

    [Fact]
    public async Task What_is_wrong_is_told_in_the_commands_way()
    {
        var wrong = await EaselProgram.RunAsync(_folder.Path, ["keys", "create", "", "--scope", "root", .. Data]);
        wrong.ExitCode.ShouldBe(ExitCode.Refused);
        wrong.Errors.ShouldContain("name");
        wrong.Errors.ShouldContain("scopes");
        (await EaselProgram.RunAsync(_folder.Path, ["keys", "show", "nobody", .. Data])).ExitCode.ShouldBe(ExitCode.Refused);
        (await EaselProgram.RunAsync(_folder.Path, ["keys", "rotate", "nobody", "--grace", "soon", .. Data])).ExitCode.ShouldBe(
            ExitCode.Usage
        );
        var both = await EaselProgram.RunAsync(_folder.Path, ["keys", "list", "--server", "http://127.0.0.1:9/v1", .. Data]);
        both.ExitCode.ShouldBe(ExitCode.Usage);
        both.Errors.ShouldContain("--data-folder");
    }

    private string[] Data => ["--data-folder", Path.Combine(_folder.Path, "data")];

    private async Task<EaselRun> RunAsync(params string[] arguments) =>
        (await EaselProgram.RunAsync(_folder.Path, ["keys", .. arguments, "--json", .. Data])).ShouldSucceed();
}

using Easel.Cli.Tests.Support;
using Easel.Server.Tests.Support;

namespace Easel.Cli.Tests;

public sealed class WebhookTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Endpoints_of_this_machine_are_added_changed_tried_and_deleted_without_a_server()
    {
        var created = (await RunAsync("create", "https://127.0.0.1:9/hook", "--name", "ci", "--event", "batch.completed")).Json.GetProperty(
            "webhooks"
        )[0];
        var (id, secret) = (created.GetProperty("id").GetString()!, created.GetProperty("secret").GetString()!);
        secret.ShouldStartWith("whsec_");

        var list = (await EaselProgram.RunAsync(_folder.Path, ["webhooks", "list", .. Data])).ShouldSucceed();
        list.Text.ShouldContain("https://127.0.0.1:9/hook");
        list.Text.ShouldNotContain(secret);
        (await RunAsync("change", id, "--enabled", "false"))
            .Json.GetProperty("webhooks")[0]
            .GetProperty("enabled")
            .GetBoolean()
            .ShouldBeFalse();
        (await RunAsync("rotate", id)).Json.GetProperty("webhooks")[0].GetProperty("secret").GetString().ShouldNotBe(secret);
        var tried = (await RunAsync("test", id)).Json.GetProperty("deliveries")[0];
        tried.GetProperty("status").GetString().ShouldBe("failed");
        tried.GetProperty("last_error").GetString().ShouldBe("its address is not on the public internet");
        (await RunAsync("deliveries", id)).Json.GetProperty("deliveries").GetArrayLength().ShouldBe(1);
        (await RunAsync("delete", id)).Json.GetProperty("webhooks").GetArrayLength().ShouldBe(0);
        (await RunAsync("list")).Json.GetProperty("webhooks").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task What_is_wrong_is_told_in_the_commands_way()
    {
        var wrong = await EaselProgram.RunAsync(_folder.Path, ["webhooks", "create", "nowhere", "--event", "no.such", .. Data]);
        wrong.ExitCode.ShouldBe(ExitCode.Refused);
        wrong.Errors.ShouldContain("url");
        wrong.Errors.ShouldContain("events");
        (await EaselProgram.RunAsync(_folder.Path, ["webhooks", "test", "nobody", .. Data])).ExitCode.ShouldBe(ExitCode.Refused);
    }

    private string[] Data => ["--data-folder", Path.Combine(_folder.Path, "data")];

    private async Task<EaselRun> RunAsync(params string[] arguments) =>
        (await EaselProgram.RunAsync(_folder.Path, ["webhooks", .. arguments, "--json", .. Data])).ShouldSucceed();
}

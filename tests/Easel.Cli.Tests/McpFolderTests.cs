using Easel.Cli.Tests.Support;
using Easel.Client.Tests.Support;
using Easel.Server.Tests.Support;
using ModelContextProtocol.Protocol;

namespace Easel.Cli.Tests;

/// <summary>Tools write and read only where the caller lets them.</summary>
public sealed class McpFolderTests : IAsyncLifetime
{
    private readonly TemporaryFolder _outer = new();
    private LiveEasel _easel = null!;
    private string _allowed = null!;

    public async ValueTask InitializeAsync()
    {
        _easel = await LiveEasel.StartAsync();
        _allowed = Directory.CreateDirectory(_outer.File("allowed")).FullName;
        Directory.CreateDirectory(_outer.File("allowed-not"));
        File.WriteAllBytes(_outer.File("secret.png"), TestImages.Png(64, 64));
        File.CreateSymbolicLink(Path.Combine(_allowed, "secret.png"), _outer.File("secret.png"));
        Directory.CreateSymbolicLink(Path.Combine(_allowed, "out"), _outer.Path);
        Directory.CreateSymbolicLink(Path.Combine(_allowed, "circle"), Path.Combine(_allowed, "circle"));
        Directory.CreateDirectory(Path.Combine(_allowed, "inner"));
        Directory.CreateSymbolicLink(Path.Combine(_allowed, "shortcut"), Path.Combine(_allowed, "inner"));
    }

    public async ValueTask DisposeAsync()
    {
        await _easel.DisposeAsync();
        _outer.Dispose();
    }

    [Fact]
    public async Task No_way_leads_out_of_the_folder()
    {
        await using var agent = await Agent.StartAsync(_easel, ["--output-folder", _allowed]);
        foreach (
            var path in (string[])
                [
                    "../x.png",
                    "inner/../../x.png",
                    _outer.File("x.png"),
                    _outer.File("allowed-not/x.png"),
                    "out/x.png",
                    "inner/../out/x.png",
                    "circle/x.png",
                    "/etc/x.png",
                    ".",
                ]
        )
        {
            (await agent.RefusalAsync("generate_image", new { prompt = "x", save_as = path })).ShouldContain(
                "outside of the folders that may be used",
                customMessage: path
            );
        }

        foreach (var path in (string[])["../secret.png", "secret.png", "out/secret.png", _outer.File("secret.png")])
        {
            (await agent.RefusalAsync("vary_image", new { image = path })).ShouldContain(
                "outside of the folders that may be used",
                customMessage: path
            );
        }

        _easel.Engine.Seen.ShouldBeEmpty();
        _outer.Files().ShouldBe(["allowed", "allowed-not", "secret.png"]);
    }

    [Fact]
    public async Task Links_inside_the_folder_lead_where_they_lead()
    {
        await using var agent = await Agent.StartAsync(_easel, ["--output-folder", _allowed]);
        var result = await agent.CallAsync(
            "generate_image",
            new
            {
                prompt = "x",
                size = "64x64",
                save_as = "shortcut/x.png",
            }
        );
        result.IsError.ShouldNotBe(true, Agent.TextOf(result));
        File.Exists(Path.Combine(_allowed, "inner", "x.png")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_client_with_roots_allows_them_and_asks_for_files()
    {
        await using var agent = await Agent.StartAsync(_easel, [], roots: [_allowed]);
        (await agent.CallAsync("generate_image", new { prompt = "x", size = "64x64" }))
            .Content.OfType<ImageContentBlock>()
            .ShouldHaveSingleItem();
        Directory.GetFiles(Path.Combine(_allowed, "inner")).ShouldBeEmpty();

        (
            await agent.CallAsync(
                "generate_image",
                new
                {
                    prompt = "x",
                    size = "64x64",
                    save_as = "inner/x.png",
                }
            )
        ).IsError.ShouldNotBe(true);
        File.Exists(Path.Combine(_allowed, "inner", "x.png")).ShouldBeTrue();
        (await agent.RefusalAsync("generate_image", new { prompt = "x", save_as = "../x.png" })).ShouldContain("outside of the folders");
    }

    [Fact]
    public async Task Without_a_folder_nothing_is_written_or_read()
    {
        await using var agent = await Agent.StartAsync(_easel, []);
        (await agent.RefusalAsync("generate_image", new { prompt = "x", save_as = "x.png" })).ShouldContain(
            "no folder is allowed. The person who configured this server can allow one"
        );
        (await agent.RefusalAsync("vary_image", new { image = _outer.File("secret.png") })).ShouldContain("no folder is allowed");
    }
}

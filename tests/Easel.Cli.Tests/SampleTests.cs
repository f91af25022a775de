using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Cli.Tests.Support;
using Easel.Client.Tests.Support;
using Easel.Server.Tests.Support;

namespace Easel.Cli.Tests;

/// <summary>The samples do what they say.</summary>
public sealed class SampleTests
{
    [Fact]
    public async Task The_script_draws_icons()
    {
        using var folder = new TemporaryFolder();
        await using var easel = await LiveEasel.StartAsync();
        await Programs.RunAsync(
            folder.Path,
            "env",
            $"PATH={EaselProgram.Folder}:{Environment.GetEnvironmentVariable("PATH")}",
            $"EASEL_URL={easel.BaseUrl}",
            $"EASEL_API_KEY={LiveEasel.Key}",
            "bash",
            Path.Combine(Repository.Root, "samples", "cli", "icons.sh"),
            "icons",
            "fox",
            "cat"
        );

        Directory
            .GetFiles(folder.File("icons"))
            .Select(Path.GetFileName)
            .Order(StringComparer.Ordinal)
            .ShouldBe(["cat.png", "cat@2x.png", "fox.png", "fox@2x.png", "icons.json"]);
        TestImages.Identify(folder.File("icons/fox@2x.png")).Size.ShouldBe(new ImageSize(512, 512));
        File.ReadAllLines(folder.File("icons/icons.json"))
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("images")[0].GetProperty("seed").GetInt64())
            .ShouldBe([7, 7]);
    }

    [Fact]
    public async Task The_configuration_starts_the_tools()
    {
        using var folder = new TemporaryFolder();
        var text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "samples", "mcp", "mcp.json"));
        (await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "mcp.md"))).ShouldContain(text);
        var server = JsonDocument.Parse(text).RootElement.GetProperty("mcpServers").GetProperty("easel");
        server.GetProperty("command").GetString().ShouldBe("easel");
        var arguments = server.GetProperty("args").EnumerateArray().Select(argument => argument.GetString()!).ToArray();
        arguments[0].ShouldBe("mcp");

        await using var agent = await Agent.StartAsync([
            .. arguments[1..].Select(argument => argument.StartsWith('/') ? folder.Path : argument),
        ]);
        (await agent.Client.ListToolsAsync()).Count.ShouldBe(4);
    }
}

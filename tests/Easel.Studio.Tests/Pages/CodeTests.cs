using System.Diagnostics;
using Easel.Abstractions.Requests;
using Easel.Server.Tests.Support;
using Easel.Studio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Easel.Studio.Tests.Pages;

/// <summary>What the page gives people to paste is run as it stands, each in its own language, and draws the same picture.</summary>
public sealed class CodeTests(Chromium chromium) : StudioTest(chromium)
{
    /// <summary>What would end a string, a line or a shell's word.</summary>
    private const string Prompt = """it's "a" \fox\ for $5 `now` & {more} é🦊""";

    private readonly PaintEngine _engine = new();
    private readonly TemporaryFolder _folder = new();

    private protected override Task<StudioServer> StartServerAsync() => StudioServer.StartAsync(_engine);

    public override async ValueTask DisposeAsync()
    {
        _folder.Dispose();
        await base.DisposeAsync();
    }

    [Theory]
    [InlineData("curl", "picture.sh", "bash", "picture.sh")]
    [InlineData("Node", "picture.mjs", "node", "picture.mjs")]
    [InlineData("Python", "picture.py", "python3", "picture.py")]
    [InlineData("C#", "Program.cs", "dotnet", "run -c Release")]
    public async Task Pasted_code_draws_the_same_picture(string language, string file, string program, string arguments)
    {
        var create = new CreatePageObject(await OpenAsync());
        await create.Page.GetByLabel("Not in the picture").FillAsync("a 'frame'");
        await create.Choice("3:2").CheckAsync(new() { Force = true });
        await create.AskAsync(Prompt);
        await create.DoneAsync();
        await create.Action("Code").ClickAsync();
        await Expect(create.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await create.Page.GetByRole(AriaRole.Tab, new() { Name = language, Exact = true }).ClickAsync();
        await create.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Copy" }).ClickAsync();
        var code = await create.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        await create.Page.SaveAsync($"code-{program}");
        await create.Page.ShouldBeAccessibleAsync();

        await File.WriteAllTextAsync(Path.Combine(_folder.Path, file), language == "C#" ? AsProject(code) : code);
        var (exit, said) = await RunAsync(program, arguments);

        exit.ShouldBe(0, said);
        var seen = _engine.Seen.Cast<GenerateRequest>().ToList();
        seen.Count.ShouldBe(2, said);
        seen[1].Prompt.ShouldBe(Prompt);
        seen[1].NegativePrompt.ShouldBe("a 'frame'");
        seen[1].Size.ShouldBe(seen[0].Size);
        seen[1].Seed.ShouldBe(7);
        (await File.ReadAllBytesAsync(Path.Combine(_folder.Path, "picture.png"))).AsSpan(0, 4).ToArray().ShouldBe([0x89, 0x50, 0x4e, 0x47]);
    }

    [Theory]
    [InlineData("curl", "edit.sh", "bash", "edit.sh")]
    [InlineData("Node", "edit.mjs", "node", "edit.mjs")]
    [InlineData("Python", "edit.py", "python3", "edit.py")]
    [InlineData("C#", "Program.cs", "dotnet", "run -c Release")]
    public async Task Pasted_code_edits_the_same_picture_under_the_same_mask(string language, string file, string program, string arguments)
    {
        var edit = new EditPageObject(await OpenAsync("/edit"));
        await edit.ReadyAsync();
        await edit.OpenPictureAsync();
        await edit.Tool("Rectangle").ClickAsync();
        await edit.DragAsync((0.45, 0.4), (0.55, 0.6));
        await SaveAsync("Save", "picture.png");
        await SaveAsync("Save mask", "mask.png");
        await edit.AskAsync(Prompt);
        await edit.Command("Use it from code").ClickAsync();
        await Expect(edit.Page.Locator("#code-note")).ToContainTextAsync("Lay picture.png, mask.png beside it.");
        await edit.Page.GetByRole(AriaRole.Tab, new() { Name = language, Exact = true }).ClickAsync();
        var code = await edit.Page.Locator("#code-text").TextContentAsync();
        await edit.Page.ShouldBeAccessibleAsync();

        await File.WriteAllTextAsync(Path.Combine(_folder.Path, file), language == "C#" ? AsProject(code!) : code);
        var (exit, said) = await RunAsync(program, arguments);

        exit.ShouldBe(0, said);
        var seen = _engine.Seen.Cast<EditRequest>().ToList();
        seen.Count.ShouldBe(2, said);
        seen[1].Prompt.ShouldBe(Prompt);
        seen[1].Seed.ShouldBe(7);
        seen[1].Size.ShouldBe(seen[0].Size);
        (await File.ReadAllBytesAsync(Path.Combine(_folder.Path, "result.png"))).AsSpan(0, 4).ToArray().ShouldBe([0x89, 0x50, 0x4e, 0x47]);

        async Task SaveAsync(string button, string name)
        {
            var download = await edit.Page.RunAndWaitForDownloadAsync(() => edit.Command(button).ClickAsync());
            await download.SaveAsAsync(Path.Combine(_folder.Path, name));
        }
    }

    /// <summary>The package is not published where tests run: its assembly stands in for it.</summary>
    private string AsProject(string code)
    {
        File.WriteAllText(
            Path.Combine(_folder.Path, "Picture.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{Path.Combine(AppContext.BaseDirectory, "Easel.Client.dll")}" />
                <Reference Include="{Path.Combine(AppContext.BaseDirectory, "Microsoft.Extensions.AI.Abstractions.dll")}" />
              </ItemGroup>
            </Project>
            """
        );
        return string.Join('\n', code.Split('\n').Where(line => !line.StartsWith("#:", StringComparison.Ordinal)));
    }

    private async Task<(int Exit, string Said)> RunAsync(string program, string arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = _folder.Path,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await errors);
    }
}

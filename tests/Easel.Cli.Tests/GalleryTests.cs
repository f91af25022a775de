using Easel.Cli.Tests.Support;
using Easel.Client.Images;
using Easel.Client.Tests.Support;
using Easel.Server.Tests.Support;

namespace Easel.Cli.Tests;

public sealed class GalleryTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private LiveEasel _easel = null!;

    public async ValueTask InitializeAsync()
    {
        _easel = await LiveEasel.StartAsync();
        using var client = _easel.Client();
        foreach (var prompt in (string[])["a red fox", "a blue [fox]", "an owl"])
            await client.GenerateAsync(new ImageGenerateParams { Prompt = prompt, Store = true }, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _easel.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Images_are_listed_found_starred_moved_and_deleted()
    {
        (await IdsAsync()).Length.ShouldBe(3);
        (await IdsAsync("--limit", "2")).Length.ShouldBe(2);
        var foxes = await IdsAsync("--search", "FOX");
        foxes.Length.ShouldBe(2);
        var table = (await RunAsync("gallery")).ShouldSucceed();
        foreach (var cell in (string[])[foxes[0], "a red fox", "a blue [fox]", "paint", "1024x1024"])
            table.Text.ShouldContain(cell);

        (await RunAsync("gallery", "star", foxes[0])).ShouldSucceed();
        (await IdsAsync("--starred")).ShouldBe([foxes[0]]);
        (await RunAsync("gallery", "unstar", foxes[0])).ShouldSucceed();
        (await IdsAsync("--starred")).ShouldBeEmpty();
        (await RunAsync(["gallery", "move", "--to", "foxes", .. foxes])).ShouldSucceed();
        (await IdsAsync("--folder", "foxes")).ShouldBe(foxes);
        (await RunAsync("gallery", "show", foxes[0])).ShouldSucceed().Text.ShouldContain("foxes");
        (await RunAsync("gallery", "move", foxes[0])).ShouldSucceed();
        (await IdsAsync("--folder", "foxes")).ShouldBe([foxes[1]]);

        (await RunAsync("gallery", "delete", foxes[0])).ExitCode.ShouldBe(ExitCode.Usage);
        (await RunAsync("gallery", "delete", "--yes", foxes[0])).ShouldSucceed();
        (await IdsAsync()).ShouldNotContain(foxes[0]);
        var unknown = await RunAsync("gallery", "star", foxes[1], "img_none");
        unknown.ExitCode.ShouldBe(ExitCode.Refused);
        unknown.Errors.ShouldContain("1 of 2 images are not in your gallery.");
        (await RunAsync("gallery", "show", "img_none")).ExitCode.ShouldBe(ExitCode.Refused);
    }

    [Fact]
    public async Task Files_are_exported_with_their_recipes_and_an_export_goes_on_where_it_broke_off()
    {
        var ids = await IdsAsync();
        var files = (await RunAsync("gallery", "export", "--out", "out", "--recipes", "--json")).ShouldSucceed().Json.GetProperty("files");
        files.GetArrayLength().ShouldBe(3);
        var path = Path.Combine(_folder.Path, "out", $"{ids[0]}.png");
        var whole = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        (await File.ReadAllTextAsync(Path.ChangeExtension(path, ".json"), TestContext.Current.CancellationToken)).ShouldContain("an owl");

        await File.WriteAllBytesAsync(path, whole.AsMemory(0, 10), TestContext.Current.CancellationToken);
        (await RunAsync("gallery", "export", "-o", "out", ids[0])).ShouldSucceed().Text.ShouldContain($"{ids[0]}.png");
        (await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken)).ShouldBe(whole);
        Directory.EnumerateFiles(Path.Combine(_folder.Path, "out")).Count().ShouldBe(6);

        var blocked = _folder.File("blocked");
        await File.WriteAllTextAsync(blocked, "a file", TestContext.Current.CancellationToken);
        (await RunAsync("gallery", "export", "--out", blocked)).ExitCode.ShouldBe(ExitCode.File);
    }

    private async Task<string[]> IdsAsync(params string[] options) =>
        [
            .. (await RunAsync(["gallery", "--json", .. options]))
                .ShouldSucceed()
                .Json.GetProperty("images")
                .EnumerateArray()
                .Select(image => image.GetProperty("id").GetString()!),
        ];

    private Task<EaselRun> RunAsync(params string[] arguments) => _easel.RunAsync(_folder.Path, arguments);
}

using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;

namespace Easel.Server.Tests;

/// <summary>The real program with the built-in model, killed at the worst moment.</summary>
public sealed class CrashTests
{
    [Fact]
    public async Task A_server_killed_while_it_writes_an_image_leaves_none_half_written()
    {
        using var data = new TemporaryFolder();
        var urls = new List<string>();
        for (var round = 0; round < 2; round++)
        {
            using var server = Process.Start(Start(data))!;
            try
            {
                using var client = new HttpClient { BaseAddress = new Uri(await AddressAsync(server)) };
                urls.Add(await DrawAsync(client));
                var more = Task.WhenAll(Enumerable.Range(0, 4).Select(_ => DrawAsync(client)));
                // Killed in the middle of a write: a file is there that is not yet in its place.
                while (!more.IsCompleted && !Directory.EnumerateFiles(Path.Combine(data.Path, "temp")).Any()) await Task.Yield();
                server.Kill();
                await Should.ThrowAsync<Exception>(more);
            }
            finally
            {
                server.Kill();
                await server.WaitForExitAsync();
            }
        }

        var images = Directory.GetFiles(Path.Combine(data.Path, "assets"));
        images.Length.ShouldBeGreaterThanOrEqualTo(2);
        // A PNG's last chunk, always these twelve bytes (PNG specification, 11.2.5).
        foreach (var image in images) Convert.ToHexString((await File.ReadAllBytesAsync(image)).AsSpan(^12..)).ShouldBe("0000000049454E44AE426082", image);
        await using var next = await RunningServer.StartAsync(data: data.Path);
        foreach (var url in urls) (await next.Client.GetAsync(new Uri(url).PathAndQuery)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<string> DrawAsync(HttpClient client)
    {
        using var answer = await client.PostAsJsonAsync(RunningServer.Generations, new { prompt = "a red apple", n = 10, steps = 1, size = "128x128", response_format = "url" });
        return (await RunningServer.JsonAsync(answer)).GetProperty("data")[0].GetProperty("url").GetString()!;
    }

    private static async Task<string> AddressAsync(Process server)
    {
        const string Told = "is listening on ";
        while (await server.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Told, StringComparison.Ordinal) is >= 0 and var at) return line[(at + Told.Length)..];
        }

        throw new InvalidOperationException("The server ended.");
    }

    private static ProcessStartInfo Start(TemporaryFolder data) => new(
        "dotnet", [Path.Combine(AppContext.BaseDirectory, "Easel.Server.dll"), "--Easel:Urls=http://127.0.0.1:0", $"--Easel:DataFolder={data.Path}"])
    {
        UseShellExecute = false,
        RedirectStandardOutput = true,
    };
}

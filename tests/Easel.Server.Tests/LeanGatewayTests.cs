using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging;
using Easel.Server.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Easel.Server.Tests;

/// <summary>What a server does without that only passes on what a service draws.</summary>
public sealed class LeanGatewayTests : IDisposable
{
    private static readonly string[] Libraries = ["libvips", "libonnxruntime"];

    private readonly TemporaryFolder _data = new();
    private readonly TemporaryFolder _models = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _data.Dispose();
        _models.Dispose();
    }

    [Fact]
    public async Task What_draws_and_encodes_is_loaded_when_something_is_to_be_encoded()
    {
        if (!OperatingSystem.IsLinux())
            return; // What a process has loaded is read from /proc.
        await using var service = await StartServiceAsync();
        await using var server = await ServerProcess.StartAsync(
            _data.Path,
            $"--Easel:ModelsFolder={_models.Path}",
            "--Easel:Providers:openai:ApiKey=sk-of-the-service",
            $"--Easel:Providers:openai:BaseUrl={service.Urls.First()}/v1",
            "--Easel:Providers:openai:Models=gpt-image-2"
        );
        await DrawAsync(server, "png");
        (await LoadedAsync(server)).ShouldBeEmpty();

        // The service sends PNG, whatever it is asked for.
        await DrawAsync(server, "webp");
        (await LoadedAsync(server)).ShouldBe(["libvips"]);
    }

    private static async Task DrawAsync(ServerProcess server, string format)
    {
        using var response = await server.Client.PostAsJsonAsync(
            "/v1/images/generations",
            new
            {
                model = "openai/gpt-image-2",
                prompt = "a red apple",
                output_format = format,
            },
            Cancel
        );
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync(Cancel));
    }

    private static Task<IReadOnlyList<string>> LoadedAsync(ServerProcess server) => LoadedFiles.OfAsync(server, Libraries, Cancel);

    /// <summary>Answers every generation with a file that is large enough to be passed on while it comes.</summary>
    private static async Task<WebApplication> StartServiceAsync()
    {
        using var noise = PixelBuffer.Rent(new ImageSize(256, 256));
        RandomNumberGenerator.Fill(noise.Span);
        using var image = new ImageRenderer(warmUp: false).Render(
            noise,
            new RenderOptions { Canvas = noise.Size, Format = ImageFormat.Png }
        );
        var answer = JsonSerializer.Serialize(new { created = 1, data = new[] { new { b64_json = image.Span.ToArray() } } });
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        app.Run(context =>
        {
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = answer.Length;
            return context.Response.WriteAsync(
                HttpMethods.IsPost(context.Request.Method) ? answer : "{\"data\":[]}".PadRight(answer.Length),
                Cancel
            );
        });
        await app.StartAsync(Cancel);
        return app;
    }
}

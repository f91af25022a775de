using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Easel.Testing.Tests.Cassettes;

/// <summary>A service on this machine that counts its requests and repeats what it is sent.</summary>
internal sealed class StandInService : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _count;

    private StandInService(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.First());

    /// <summary>Requests so far.</summary>
    public int Count => _count;

    /// <summary>Released for each event of a stream.</summary>
    public SemaphoreSlim Events { get; } = new(0);

    /// <summary>What <c>/canned</c> and, in pieces of a few bytes, <c>/pieces</c> respond.</summary>
    public string Canned { get; set; } = "";

    public Uri At(string path) => new(Address, path);

    public static async Task<StandInService> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        StandInService? service = null;
        app.Run(context => service!.RespondAsync(context));
        await app.StartAsync();
        return service = new StandInService(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task RespondAsync(HttpContext context)
    {
        var number = Interlocked.Increment(ref _count);
        var response = context.Response;
        switch (context.Request.Path.Value)
        {
            case "/status":
                await response.WriteAsJsonAsync(new { status = number < 3 ? "pending" : "ready" });
                break;
            case "/picture":
                response.ContentType = "image/png";
                await response.Body.WriteAsync(Enumerable.Range(0, 70_000).Select(i => (byte)(i * 7)).ToArray());
                break;
            case "/stream":
                response.ContentType = "text/event-stream";
                await response.Body.FlushAsync();
                for (var i = 0; i < 3; i++)
                {
                    await Events.WaitAsync(context.RequestAborted);
                    await response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"data: {{\"n\":{i}}}\n\n"));
                    await response.Body.FlushAsync();
                }

                break;
            case "/canned":
                response.ContentType = "application/json";
                await response.WriteAsync(Canned);
                break;
            case "/pieces":
                response.ContentType = "text/event-stream";
                foreach (var piece in $"data: {Canned}\n\n".Chunk(7))
                {
                    await response.WriteAsync(new string(piece));
                    await response.Body.FlushAsync();
                }

                break;
            case "/broken":
                response.ContentType = "text/event-stream";
                await response.WriteAsync("data: {\"n\":0}\n\n");
                await response.Body.FlushAsync();
                await Events.WaitAsync(context.RequestAborted);
                context.Abort();
                break;
            default:
                // What it repeats, a key may be in.
                using (var reader = new StreamReader(context.Request.Body))
                {
                    response.Headers["x-seen"] = context.Request.Headers.Authorization.ToString();
                    response.Headers.SetCookie = "session=very-secret-cookie";
                    response.StatusCode = 201;
                    response.ContentType = "application/json";
                    var seen = string.Join(' ', context.Request.Headers.Select(header => $"{header.Key}={header.Value}"));
                    await response.WriteAsync(
                        System.Text.Json.JsonSerializer.Serialize(
                            new
                            {
                                number,
                                seen,
                                query = context.Request.QueryString.Value,
                                body = await reader.ReadToEndAsync(),
                            }
                        )
                    );
                }

                break;
        }
    }
}

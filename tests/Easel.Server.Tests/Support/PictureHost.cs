using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Easel.Server.Tests.Support;

/// <summary>A web server on this machine that has a picture, and some that behave badly.</summary>
internal sealed class PictureHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly SemaphoreSlim _drops = new(0);

    private PictureHost(WebApplication app)
    {
        _app = app;
        Port = new Uri(app.Urls.First()).Port;
    }

    public int Port { get; }

    /// <summary>Paths asked for, in order.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>The connection of an unfinished answer was closed.</summary>
    public bool IsLeft { get; private set; }

    public static async Task<PictureHost> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        PictureHost? host = null;
        app.Run(context => host!.RespondAsync(context));
        await app.StartAsync();
        return host = new PictureHost(app);
    }

    public Uri Url(string path, string name = "pictures.test") => new($"http://{name}:{Port}{path}");

    /// <summary>Sends the next byte of <c>/trickle</c>.</summary>
    public void Trickle() => _drops.Release();

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _drops.Dispose();
    }

    private async Task RespondAsync(HttpContext context)
    {
        context.RequestAborted.Register(() => IsLeft = true);
        lock (Asked)
            Asked.Add(context.Request.Path);
        var (path, response) = (context.Request.Path.Value!, context.Response);
        switch (path)
        {
            case "/picture.png":
                await response.Body.WriteAsync(TestPictures.Png());
                break;
            case "/redirect":
                response.Redirect(context.Request.Query["to"].ToString());
                break;
            case "/loop":
                response.Redirect("/loop");
                break;
            case "/endless":
                var piece = new byte[64 * 1024];
                while (true)
                    await response.Body.WriteAsync(piece, context.RequestAborted);
            case "/announced":
                response.ContentLength = 60L << 20;
                await response.Body.FlushAsync();
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
                break;
            case "/silent":
                await response.Body.WriteAsync(new byte[10]);
                await response.Body.FlushAsync();
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
                break;
            case "/trickle":
                while (true)
                {
                    await response.Body.WriteAsync(new byte[1], context.RequestAborted);
                    await response.Body.FlushAsync(context.RequestAborted);
                    await _drops.WaitAsync(context.RequestAborted);
                }

            case "/headers":
                response.Headers["x-long"] = new string('x', 30_000);
                await response.Body.WriteAsync(TestPictures.Png());
                break;
            case "/page":
                response.ContentType = "image/png";
                await response.WriteAsync("<html></html>");
                break;
            default:
                response.StatusCode = StatusCodes.Status404NotFound;
                break;
        }
    }
}

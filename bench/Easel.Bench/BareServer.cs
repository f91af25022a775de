using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Easel.Bench;

/// <summary>Kestrel with nothing around it: any GET is answered with bytes that are ready in memory.</summary>
internal static class BareServer
{
    private const int Piece = 64_000;

    public static async Task RunAsync(string port, byte[] answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        await using var app = builder.Build();
        app.MapGet(
            "/",
            async context =>
            {
                context.Response.ContentType = "text/event-stream";
                ReadOnlyMemory<byte> rest = answer;
                while (!rest.IsEmpty)
                {
                    var piece = rest[..Math.Min(Piece, rest.Length)];
                    rest = rest[piece.Length..];
                    await context.Response.BodyWriter.WriteAsync(piece, context.RequestAborted);
                }
            }
        );
        await app.RunAsync();
    }
}

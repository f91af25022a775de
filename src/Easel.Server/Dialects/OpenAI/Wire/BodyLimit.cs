using Easel.Server.Hosting;
using Easel.Server.Wire;
using Microsoft.AspNetCore.Http.Features;

namespace Easel.Server.Dialects.OpenAI.Wire;

/// <summary>
/// Refuses a body that announces itself as too large before a byte of it is read. Then it discards what comes for a moment:
/// many clients send everything before they listen, and would find a broken pipe instead of the answer.
/// </summary>
internal sealed class BodyLimit(RequestDelegate next, EaselOptions options)
{
    private static readonly TimeSpan Linger = TimeSpan.FromSeconds(2);

    /// <summary>What surrounds a file in a multipart body.</summary>
    private const long FormBytes = 64 << 10;

    /// <summary>Bytes that the body of a request to <paramref name="path"/> may have.</summary>
    public static long Of(PathString path, EaselOptions options) =>
        Routes.TakesImages(path) ? options.MaxUploadBytes
        : path.Equals(Routes.Files, StringComparison.OrdinalIgnoreCase) ? options.MaxFileBytes + FormBytes
        : options.MaxRequestBytes;

    public Task InvokeAsync(HttpContext context)
    {
        var limit = Of(context.Request.Path, options);
        if (limit != options.MaxRequestBytes) context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = limit;
        return context.Request.ContentLength > limit ? RefuseAsync(context, limit) : next(context);
    }

    private static async Task RefuseAsync(HttpContext context, long limit)
    {
        // A client that asks first ('Expect: 100-continue') sends nothing after this answer.
        var comes = context.Request.Headers.Expect.Count == 0;
        if (comes) context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = null;
        context.Response.Headers.Connection = "close";
        await ErrorAnswer.WriteAsync(context, ApiError.TooLarge(limit));
        await context.Response.CompleteAsync();
        if (comes) await DiscardAsync(context);
    }

    private static async Task DiscardAsync(HttpContext context)
    {
        using var linger = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        linger.CancelAfter(Linger);
        try
        {
            while (true)
            {
                var read = await context.Request.BodyReader.ReadAsync(linger.Token);
                context.Request.BodyReader.AdvanceTo(read.Buffer.End);
                if (read.IsCompleted) return;
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException)
        {
            // Too much, too slow, or no longer there: the connection closes now.
        }
    }
}

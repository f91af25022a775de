using Easel.Dialects.Endpoints;
using Easel.Dialects.Errors;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace Easel.Server.Hosting;

/// <summary>
/// Refuses a body that announces itself as too large before a byte of it is read. Then it discards what comes for a moment:
/// many clients send everything before they listen, and would find a broken pipe instead of the response.
/// </summary>
internal sealed class BodyLimit(RequestDelegate next, RequestLimits limits)
{
    private static readonly TimeSpan Linger = TimeSpan.FromSeconds(2);

    /// <summary>Bytes that the body of this request may have.</summary>
    public static long Of(HttpContext context, RequestLimits limits) =>
        context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize ?? limits.MaxRequestBytes;

    public Task InvokeAsync(HttpContext context)
    {
        var limit = Of(context, limits);
        return context.Request.ContentLength > limit ? RefuseAsync(context, limit) : next(context);
    }

    private static async Task RefuseAsync(HttpContext context, long limit)
    {
        // A client that asks first ('Expect: 100-continue') sends nothing after this response.
        var comes = context.Request.Headers.Expect.Count == 0;
        if (comes)
            context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = null;
        context.Response.Headers.Connection = "close";
        await ErrorResponse.WriteAsync(context, ApiError.TooLarge(limit));
        await context.Response.CompleteAsync();
        if (comes)
            await DiscardAsync(context);
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
                if (read.IsCompleted)
                    return;
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException)
        {
            // Too much, too slow, or no longer there: the connection closes now.
        }
    }
}

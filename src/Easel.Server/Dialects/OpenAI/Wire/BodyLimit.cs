using Microsoft.AspNetCore.Http.Features;

namespace Easel.Server;

/// <summary>
/// Refuses a body that announces itself as too large before a byte of it is read. Then it discards what comes for a moment:
/// many clients send everything before they listen, and would find a broken pipe instead of the answer.
/// </summary>
internal sealed class BodyLimit(RequestDelegate next, EaselOptions options)
{
    private static readonly TimeSpan Linger = TimeSpan.FromSeconds(2);

    public Task InvokeAsync(HttpContext context) =>
        context.Request.ContentLength > options.MaxRequestBytes ? RefuseAsync(context) : next(context);

    private async Task RefuseAsync(HttpContext context)
    {
        // A client that asks first ('Expect: 100-continue') sends nothing after this answer.
        var comes = context.Request.Headers.Expect.Count == 0;
        if (comes) context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = null;
        context.Response.Headers.Connection = "close";
        await ErrorAnswer.WriteAsync(context, OpenAIError.TooLarge(options.MaxRequestBytes));
        await context.Response.CompleteAsync();
        if (comes) await DiscardAsync(context);
    }

    private static async Task DiscardAsync(HttpContext context)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        limit.CancelAfter(Linger);
        try
        {
            while (true)
            {
                var read = await context.Request.BodyReader.ReadAsync(limit.Token);
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

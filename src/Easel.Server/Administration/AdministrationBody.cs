using Easel.Dialects;
using Easel.Dialects.Errors;
using Easel.Dialects.OpenAI.Requests;

namespace Easel.Server.Administration;

/// <summary>Bodies of requests that administer something.</summary>
internal static class AdministrationBody
{
    /// <summary>Reads the body, or says why there is none.</summary>
    public static async Task ReadAsync(HttpContext context, Func<JsonBody, Task> handle)
    {
        var (body, malformed) = await JsonBody.ReadAsync(IncomingRequest.Of(context));
        if (body is null)
        {
            await ErrorResponse.WriteAsync(context, malformed!);
            return;
        }

        using (body)
            await handle(body);
    }

    public static bool IsEmpty(HttpContext context) => context.Request.ContentType is null && context.Request.ContentLength is null or 0;
}

using System.Collections.Frozen;
using Easel.Abstractions.Events;
using Easel.Core.Administration;
using Easel.Dialects;
using Easel.Dialects.Errors;
using Easel.Dialects.OpenAI.Requests;

namespace Easel.Server.Administration;

/// <summary>Bodies of requests that administer something.</summary>
internal static class AdministrationBody
{
    private const string Grace = "grace_seconds";

    private static readonly FrozenSet<string> RotateNames = FrozenSet.Create(StringComparer.Ordinal, Grace);

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

    /// <summary>Reads for how long the secret before is good still, or says what is wrong; a request without a body leaves it to the
    /// server.</summary>
    public static Task ReadGraceAsync(HttpContext context, TimeSpan usual, Func<TimeSpan, Task> rotate) =>
        context.Request.ContentType is null && context.Request.ContentLength is null or 0
            ? rotate(usual)
            : ReadAsync(
                context,
                async body =>
                {
                    body.RefuseUnknown(RotateNames);
                    var grace = new BodyFields(body, body.Add).Seconds(Grace) ?? usual;
                    var problems = Problems(context, body, SecretGrace.Problems(grace));
                    await (problems.Count > 0 ? ErrorResponse.WriteAsync(context, problems) : rotate(grace));
                }
            );

    /// <summary>What was wrong with a body as it was read, and with what else it says; a member that could not be read is told
    /// once.</summary>
    public static IReadOnlyList<ApiError> Problems(HttpContext context, JsonBody body, IReadOnlyList<ImageError> others) =>
        [
            .. body.Problems,
            .. others
                .Where(other => !body.Problems.Any(told => string.Equals(told.Param, other.Param, StringComparison.Ordinal)))
                .Select(other => ApiError.From(other, context.TraceIdentifier)),
        ];
}

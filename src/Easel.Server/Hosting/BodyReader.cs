using System.Collections.Frozen;
using Easel.Dialects;
using Easel.Dialects.Errors;
using Easel.Dialects.OpenAI.Requests;

namespace Easel.Server.Hosting;

/// <summary>Reads the JSON bodies of the host's own endpoints.</summary>
internal static class BodyReader
{
    /// <summary>What <paramref name="read"/> makes of the body; null, and the caller told of every problem, when something is
    /// wrong.</summary>
    /// <param name="names">Of the members that there may be.</param>
    public static async ValueTask<T?> ReadAsync<T>(HttpContext context, Func<JsonBody, T> read, params IEnumerable<string> names)
        where T : class
    {
        var (body, malformed) = await JsonBody.ReadAsync(IncomingRequest.Of(context));
        if (body is null)
        {
            await ErrorResponse.WriteAsync(context, malformed!);
            return null;
        }

        using (body)
        {
            body.RefuseUnknown(names.ToFrozenSet(StringComparer.Ordinal));
            var result = read(body);
            if (body.Problems.Count == 0)
                return result;
            await ErrorResponse.WriteAsync(context, body.Problems);
            return null;
        }
    }
}

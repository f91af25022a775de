using Easel.Dialects;
using Easel.Dialects.Documentation;
using Easel.Dialects.Idempotency;
using Microsoft.AspNetCore.Authorization;

namespace Easel.Server.Documentation;

/// <summary>What the host refuses before an endpoint is reached, and what goes wrong in any of them.</summary>
internal static class CommonErrors
{
    private static readonly ErrorDescription NoKey = new(401, "No access key, or one that this server does not know.");
    private static readonly ErrorDescription OtherRequest = new(409, "This idempotency key came with another request before.");
    private static readonly ErrorDescription TooLarge = new(413, "The body is too large.");
    private static readonly ErrorDescription Internal = new(500, "The server's own fault.");

    public static IEnumerable<ErrorDescription> Of(IList<object> metadata)
    {
        if (!metadata.OfType<IAllowAnonymous>().Any())
            yield return NoKey;
        if (metadata.OfType<IdempotentRoute>().Any())
            yield return OtherRequest;
        if (metadata.OfType<BodyDescription>().Any())
            yield return TooLarge;
        if (metadata.OfType<Dialect>().Any())
            yield return Internal;
    }
}

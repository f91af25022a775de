using Easel.Providers.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Easel.Providers.Tests.Compliance;

/// <summary>Stability's Stable Image API.</summary>
internal sealed class StabilityStandIn : ServiceStandIn
{
    public override string Type => "stability";

    public override string Model => "ultra";

    public override string Path => "/v2beta";

    internal override Task DrawAsync(HttpContext context, ReceivedCall call, byte[] file) =>
        Respond.JsonAsync(context, $$"""{"image":"{{Convert.ToBase64String(file)}}","finish_reason":"SUCCESS","seed":7}""");

    internal override Task RefuseAsync(HttpContext context, ReceivedCall call) =>
        Respond.JsonAsync(context, $$"""{"image":"{{Convert.ToBase64String(Files.Png)}}","finish_reason":"CONTENT_FILTERED","seed":7}""");

    internal override Task FailAsync(HttpContext context, int status, string message) =>
        Respond.JsonAsync(context, $$$"""{"id":"abc","name":"some_error","errors":["{{{message}}}"]}""", status);
}

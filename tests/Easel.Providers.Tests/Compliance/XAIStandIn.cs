using Easel.Providers.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Easel.Providers.Tests.Compliance;

/// <summary>xAI's images.</summary>
internal sealed class XAIStandIn : OpenAIStandIn
{
    public override string Type => "xai";

    public override string Model => "grok-imagine-image";

    public override bool NothingIsRefusal => true;

    internal override Task RefuseAsync(HttpContext context, ReceivedCall call) =>
        Respond.JsonAsync(context, """{"data":[{"url":"","respect_moderation":false}],"usage":{"cost_in_usd_ticks":200000000}}""");
}

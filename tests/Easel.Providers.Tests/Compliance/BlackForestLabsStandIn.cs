using Easel.Providers.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Easel.Providers.Tests.Compliance;

/// <summary>Black Forest Labs' FLUX.2.</summary>
internal sealed class BlackForestLabsStandIn : ServiceStandIn
{
    public override string Type => "bfl";

    public override string Model => "flux-2-pro";

    public override (string Name, string Prefix) KeyHeader => ("x-key", "");

    internal override Func<HttpContext, ReceivedCall, Uri, Task> DrawByUrl => (context, call, url) => RespondAsync(context, call, $"{url}");

    internal override Task DrawAsync(HttpContext context, ReceivedCall call, byte[] file) =>
        RespondAsync(context, call, $"data:image/png;base64,{Convert.ToBase64String(file)}");

    internal override Task RefuseAsync(HttpContext context, ReceivedCall call) =>
        call.Method == "POST"
            ? RespondAsync(context, call, "")
            : Respond.JsonAsync(
                context,
                """{"id":"one","status":"Request Moderated","result":null,"details":{"Moderation Reasons":["Derivative Works Filter"]}}"""
            );

    internal override Task FailAsync(HttpContext context, int status, string message) =>
        Respond.JsonAsync(context, $$$"""{"detail":"{{{message}}}"}""", status);

    private static Task RespondAsync(HttpContext context, ReceivedCall call, string sample) =>
        Respond.JsonAsync(
            context,
            call.Method == "POST"
                ? $$"""{"id":"one","polling_url":"{{context.Request.Scheme}}://{{context.Request.Host}}/v1/get_result?id=one","cost":3,"input_mp":0,"output_mp":1}"""
                : $$$"""{"id":"one","status":"Ready","progress":1,"result":{"sample":"{{{sample}}}","seed":7,"duration":2.5}}"""
        );
}

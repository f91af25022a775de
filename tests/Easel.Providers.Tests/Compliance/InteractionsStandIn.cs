using Easel.Providers.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Easel.Providers.Tests.Compliance;

/// <summary>Gemini's Interactions API.</summary>
internal sealed class InteractionsStandIn : ServiceStandIn
{
    public override string Type => "gemini";

    public override string Model => "gemini-3-pro-image";

    public override string Path => "/v1beta";

    public override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?> { ["Api"] = "interactions" };

    public override (string Name, string Prefix) KeyHeader => ("x-goog-api-key", "");

    internal override Func<HttpContext, ReceivedCall, Uri, Task> DrawByUrl =>
        (context, _, url) =>
            Respond.JsonAsync(
                context,
                $$$"""{"id":"i_1","status":"completed","steps":[],"output_image":{"mime_type":"image/png","uri":"{{{url}}}"}}"""
            );

    internal override Task DrawAsync(HttpContext context, ReceivedCall call, byte[] file) =>
        Respond.JsonAsync(
            context,
            $$$"""
            {"id":"i_1","status":"completed","steps":[{"type":"model_output","content":[
               {"type":"image","mime_type":"image/png","data":"{{{Convert.ToBase64String(file)}}}"}]}],
             "usage":{"total_input_tokens":6,"total_output_tokens":1120,"output_tokens_by_modality":[{"modality":"image","tokens":1120}]} }
            """
        );

    internal override Task RefuseAsync(HttpContext context, ReceivedCall call) =>
        Respond.JsonAsync(
            context,
            """{"id":"i_1","status":"completed","steps":[{"type":"model_output","content":[{"type":"text","text":"I can't help with that."}]}]}"""
        );
}

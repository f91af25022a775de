using Easel.Providers.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Easel.Providers.Tests.Compliance;

/// <summary>OpenAI's Images API.</summary>
internal class OpenAIStandIn : ServiceStandIn
{
    public override string Type => "openai";

    public override string Model => "gpt-image-2";

    internal override Func<HttpContext, ReceivedCall, Uri, Task> DrawByUrl =>
        (context, _, url) => Respond.JsonAsync(context, $$$"""{"created":1,"data":[{"url":"{{{url}}}"}]}""");

    internal override async Task DrawAsync(HttpContext context, ReceivedCall call, byte[] file)
    {
        var count =
            call.Path.EndsWith("generations", StringComparison.Ordinal) && call.Json.TryGetProperty("n", out var n) ? n.GetInt32() : 1;
        var entry = $$$"""{"b64_json":"{{{Convert.ToBase64String(file)}}}"}""";
        await Respond.JsonAsync(
            context,
            $$$"""
            {"created":1764201600,"background":"opaque","data":[{{{string.Join(
                ',',
                Enumerable.Repeat(entry, count)
            )}}}],"output_format":"png","quality":"medium","size":"1024x1024",
            "usage":{"input_tokens":50,"input_tokens_details":{"image_tokens":40,"text_tokens":10},"output_tokens":1767,"total_tokens":1817}}
            """
        );
    }

    internal override Task RefuseAsync(HttpContext context, ReceivedCall call) =>
        Respond.JsonAsync(
            context,
            """
            {"error":{"message":"Your request was rejected by the safety system.","type":"image_generation_user_error","param":null,"code":"moderation_blocked",
            "moderation_details":{"moderation_stage":"input","categories":["violence"]}}}
            """,
            400
        );
}

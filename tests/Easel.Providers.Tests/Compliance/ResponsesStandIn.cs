using Easel.Providers.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Easel.Providers.Tests.Compliance;

/// <summary>OpenAI's Responses API, whose model calls the image tool.</summary>
internal sealed class ResponsesStandIn : ServiceStandIn
{
    public override string Type => "openai";

    public override string Model => "gpt-image-2";

    public override IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?> { ["Api"] = "responses", ["ResponsesModel"] = "gpt-5.6" };

    internal override Task DrawAsync(HttpContext context, ReceivedCall call, byte[] file) =>
        Respond.JsonAsync(
            context,
            $$$"""
            {"id":"resp_1","object":"response","status":"completed","error":null,"incomplete_details":null,"output":[
               {"id":"rs_1","type":"reasoning","summary":[]},
               {"id":"ig_1","type":"image_generation_call","status":"completed","action":"generate","revised_prompt":"a red fox, sitting","result":"{{{Convert.ToBase64String(
                file
            )}}}"}],
             "usage":{"input_tokens":2100,"output_tokens":60,"total_tokens":2160},
             "tool_usage":{"image_gen":{"input_tokens":50,"input_tokens_details":{"image_tokens":40,"text_tokens":10},"output_tokens":1767,"total_tokens":1817} } }
            """
        );

    internal override Task RefuseAsync(HttpContext context, ReceivedCall call) =>
        Respond.JsonAsync(
            context,
            """
            {"id":"resp_1","object":"response","status":"completed","output":[{"id":"ig_1","type":"image_generation_call","status":"failed","result":null,
             "error":{"code":"moderation_blocked","message":"Your request was rejected by the safety system.","moderation_details":{"moderation_stage":"output","categories":["violence"]} } }]}
            """
        );
}

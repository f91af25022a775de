using System.Text.Json.Nodes;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Chat;

/// <summary>Chat completions that are refused, each with the parameter's name.</summary>
public sealed class BadChatTests : ChatServer
{
    public static TheoryData<string, string, string> Bodies { get; } =
        new()
        {
            { """{"model":"paint"}""", "messages", "missing_required_parameter" },
            { """{"messages":[]}""", "messages", "array_below_min_length" },
            { """{"messages":"a cat"}""", "messages", "invalid_type" },
            { """{"messages":[7]}""", "messages[0]", "invalid_type" },
            { """{"messages":[{"role":"robot","content":"a"}]}""", "messages[0].role", "invalid_value" },
            { """{"messages":[{"role":"user"}]}""", "messages[0].content", "invalid_type" },
            { """{"messages":[{"role":"assistant","content":"a"}]}""", "messages", "missing_required_parameter" },
            { """{"messages":[{"role":"system","content":"a"}]}""", "messages", "missing_required_parameter" },
            { """{"messages":[{"role":"user","content":""}]}""", "messages", "missing_required_parameter" },
            {
                """{"messages":[{"role":"user","content":[{"type":"input_audio","input_audio":{"data":"AAAA","format":"wav"}}]}]}""",
                "messages[0].content[0].type",
                "unsupported"
            },
            { """{"messages":[{"role":"user","content":[{"type":"file"}]}]}""", "messages[0].content[0].type", "unsupported" },
            {
                """{"messages":[{"role":"user","content":[{"type":"text"}]}]}""",
                "messages[0].content[0].text",
                "missing_required_parameter"
            },
            {
                """{"messages":[{"role":"user","content":[{"type":"image_url"}]}]}""",
                "messages[0].content[0].image_url",
                "missing_required_parameter"
            },
            {
                """{"messages":[{"role":"user","content":[{"type":"text","text":"a"},{"type":"image_url","image_url":{"url":"file:///etc/passwd"}}]}]}""",
                "messages[0].content[1]",
                "invalid_image_url"
            },
            { """{"messages":[{"role":"user","content":"a"}],"modalities":["text"]}""", "modalities", "unsupported" },
            { """{"messages":[{"role":"user","content":"a"}],"modalities":["image","audio"]}""", "modalities", "unsupported" },
            { """{"messages":[{"role":"user","content":"a"}],"modalities":"image"}""", "modalities", "invalid_type" },
            { """{"messages":[{"role":"user","content":"a"}],"audio":{"voice":"alloy"}}""", "audio", "unsupported" },
            { """{"messages":[{"role":"user","content":"a"}],"tool_choice":"required"}""", "tool_choice", "unsupported" },
            {
                """{"messages":[{"role":"user","content":"a"}],"response_format":{"type":"json_object"}}""",
                "response_format",
                "unsupported"
            },
            { """{"messages":[{"role":"user","content":"a"}],"n":11}""", "n", "integer_out_of_range" },
            { """{"messages":[{"role":"user","content":"a"}],"n":"2"}""", "n", "invalid_type" },
            { """{"messages":[{"role":"user","content":"a"}],"stream":"yes"}""", "stream", "invalid_type" },
            { """{"messages":[{"role":"user","content":"a"}],"stream_options":{}}""", "stream_options", "invalid_value" },
            { """{"messages":[{"role":"user","content":"a"}],"image_config":[]}""", "image_config", "invalid_type" },
            { """{"messages":[{"role":"user","content":"a"}],"image_config":{"size":"big"}}""", "image_config.size", "invalid_value" },
            {
                """{"messages":[{"role":"user","content":"a"}],"image_config":{"controls":[{"name":"canny"}]}}""",
                "image_config.controls",
                "invalid_value"
            },
            {
                """{"messages":[{"role":"user","content":"a"}],"image_config":{"colour":"red"}}""",
                "image_config.colour",
                "unknown_parameter"
            },
            { """{"messages":[{"role":"user","content":"a"}],"size":"big"}""", "size", "invalid_value" },
        };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_bad_request_is_refused_with_the_parameters_name(string body, string param, string code)
    {
        var error = await RefusedAsync(JsonNode.Parse(body)!);

        (error.GetProperty("param").GetString(), error.GetProperty("code").GetString()).ShouldBe((param, code));
        Engine.Seen.ShouldBeEmpty();
    }

    [Fact]
    public async Task All_problems_are_told_at_once()
    {
        var error = await RefusedAsync(
            JsonNode.Parse(
                """{"messages":[{"role":"user","content":"a"}],"n":0,"modalities":["text"],"image_config":{"quality":"super","hue":1}}"""
            )!
        );

        foreach (var named in new[] { "'n'", "'modalities'", "'quality'", "'hue'" })
            error.ToString().ShouldContain(named);
    }

    [Fact]
    public async Task A_model_that_is_not_here_is_not_found()
    {
        using var response = await PostAsync(Ask(null, ("model", "gpt-5")));

        ((int)response.StatusCode).ShouldBe(404);
        (await RunningServer.JsonAsync(response)).GetProperty("error").GetProperty("code").GetString().ShouldBe("model_not_found");
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_told()
    {
        var error = await RefusedAsync(Ask(new string('a', 32_001)));

        error.GetProperty("code").GetString().ShouldBe("string_above_max_length");
        error.GetProperty("param").GetString().ShouldBe("messages");
        (await RefusedAsync(Ask(new string('a', 3_000_000)))).GetProperty("param").GetString().ShouldBe("messages[0].content");
    }
}

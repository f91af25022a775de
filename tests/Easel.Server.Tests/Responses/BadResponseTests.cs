using System.Net;
using System.Text;
using System.Text.Json;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Responses;

/// <summary>What is wrong with a request for a response, told by name and all at once.</summary>
public sealed class BadResponseTests : ResponseServer
{
    private const string Tools = """ "tools":[{"type":"image_generation"}] """;

    [Theory]
    // What Easel does not serve.
    [InlineData("""{"input":"What is the capital of France?"}""", "tools", "unsupported")]
    [InlineData("""{"input":"a","tools":[]}""", "tools", "unsupported")]
    [InlineData("""{"input":"a","tools":[{"type":"web_search"}]}""", "tools", "unsupported")]
    [InlineData("""{"input":"a","tools":["image_generation"]}""", "tools[0]", "unsupported")]
    [InlineData("""{"input":"a",T,"tool_choice":"none"}""", "tool_choice", "unsupported")]
    [InlineData("""{"input":"a",T,"tool_choice":{"type":"function","name":"f"}}""", "tool_choice", "unsupported")]
    [InlineData(
        """{"input":"a",T,"tool_choice":{"type":"allowed_tools","mode":"auto","tools":[{"type":"web_search"}]}}""",
        "tool_choice.tools",
        "unsupported"
    )]
    [InlineData("""{"input":"a",T,"conversation":"conv_1"}""", "conversation", "unsupported")]
    [InlineData("""{"input":"a",T,"prompt":{"id":"pmpt_1"}}""", "prompt", "unsupported")]
    [InlineData("""{"input":[{"type":"nonsense"},{"role":"user","content":"a"}],T}""", "input[0].type", "unsupported")]
    [InlineData(
        """{"input":[{"role":"user","content":[{"type":"input_file","file_id":"file-1"},{"type":"input_text","text":"a"}]}],T}""",
        "input[0].content[0].type",
        "unsupported"
    )]
    // What names nothing.
    [InlineData("""{"input":"a",T,"previous_response_id":"resp_nobody"}""", "previous_response_id", "previous_response_not_found")]
    [InlineData(
        """{"input":[{"role":"user","content":"a"},{"type":"item_reference","id":"ig_nobody"}],T}""",
        "input[1].id",
        "item_not_found"
    )]
    [InlineData(
        """{"input":[{"role":"user","content":"a"},{"type":"image_generation_call","id":"ig_0123456789abcdef0123456789abcdef"}],T}""",
        "input[1].id",
        "item_not_found"
    )]
    [InlineData(
        """{"input":[{"role":"user","content":[{"type":"input_text","text":"a"},{"type":"input_image","file_id":"file-nobody"}]}],T}""",
        "input[0].content[1]",
        "file_not_found"
    )]
    // The tool's parameters.
    [InlineData(
        """{"input":"a","tools":[{"type":"image_generation","partial_images":9}]}""",
        "tools[0].partial_images",
        "integer_out_of_range"
    )]
    [InlineData("""{"input":"a","tools":[{"type":"image_generation","size":"banana"}]}""", "tools[0].size", "invalid_value")]
    [InlineData("""{"input":"a","tools":[{"type":"image_generation","model":"nope"}]}""", "tools[0].model", "model_not_found")]
    [InlineData("""{"input":"a","tools":[{"type":"image_generation","n":2}]}""", "tools[0].n", "unknown_parameter")]
    [InlineData("""{"input":"a","tools":[{"type":"image_generation","action":"paint"}]}""", "tools[0].action", "invalid_value")]
    [InlineData("""{"input":"a","tools":[{"type":"image_generation","action":"edit"}]}""", "tools[0].action", "invalid_value")]
    [InlineData(
        """{"input":"a","tools":[{"type":"image_generation","background":"transparent","output_format":"jpeg"}]}""",
        "tools[0].background",
        "invalid_value"
    )]
    [InlineData(
        """{"input":"a","tools":[{"type":"image_generation","input_image_mask":{"image_url":"data:image/png;base64,AAAA"}}]}""",
        "tools[0].input_image_mask",
        "invalid_value"
    )]
    [InlineData("""{"input":"a","tools":[{"type":"image_generation"},{"type":"image_generation"}]}""", "tools[1]", "invalid_value")]
    [InlineData("""{"input":"a","tools":"image_generation"}""", "tools", "invalid_type")]
    // The input.
    [InlineData("""{T}""", "input", "missing_required_parameter")]
    [InlineData("""{"input":"",T}""", "input", "missing_required_parameter")]
    [InlineData("""{"input":[],T}""", "input", "missing_required_parameter")]
    [InlineData("""{"input":5,T}""", "input", "invalid_type")]
    [InlineData("""{"input":[5],T}""", "input[0]", "invalid_type")]
    [InlineData("""{"input":[{}],T}""", "input[0]", "missing_required_parameter")]
    [InlineData("""{"input":[{"role":"robot","content":"a"}],T}""", "input[0].role", "invalid_value")]
    [InlineData("""{"input":[{"role":"user"}],T}""", "input[0].content", "invalid_type")]
    [InlineData("""{"input":[{"role":"user","content":"a","foo":1}],T}""", "input[0].foo", "unknown_parameter")]
    [InlineData(
        """{"input":[{"role":"user","content":[{"type":"input_text","text":"a"},{"type":"input_image"}]}],T}""",
        "input[0].content[1]",
        "invalid_value"
    )]
    [InlineData(
        """{"input":[{"role":"user","content":[{"type":"input_text","text":"a"},{"type":"input_image","image_url":"data:image/png;base64,iVBORw0KGgo="}]}],T}""",
        "input[0].content[1]",
        "invalid_image_file"
    )]
    [InlineData(
        """{"input":[{"role":"user","content":[{"type":"input_text","text":"a"},{"type":"input_image","image_url":"https://127.0.0.1/a.png"}]}],T}""",
        "input[0].content[1]",
        "invalid_image_url"
    )]
    [InlineData(
        """{"input":[{"role":"user","content":"a"},{"type":"image_generation_call","id":"ig_1","result":"not base64"}],T}""",
        "input[1].result",
        "invalid_image_url"
    )]
    // The rest.
    [InlineData("""{"input":"a",T,"background":true,"store":false}""", "background", "invalid_value")]
    [InlineData("""{"input":"a",T,"stream":"yes"}""", "stream", "invalid_type")]
    [InlineData("""{"input":"a",T,"stream_options":{"include_obfuscation":false}}""", "stream_options", "invalid_value")]
    [InlineData("""{"input":"a",T,"metadata":{"a":1}}""", "metadata", "invalid_value")]
    [InlineData("""{"input":"a",T,"max_tool_calls":0}""", "max_tool_calls", "invalid_value")]
    [InlineData("""{"input":"a",T,"temperature":3}""", "temperature", "invalid_value")]
    [InlineData("""{"input":"a",T,"reasoning":{"effort":"\ud800"}}""", "reasoning", "invalid_value")]
    [InlineData("""{"input":"a",T,"metadata":{"\ud800":"a"}}""", null, "unknown_parameter")]
    [InlineData("""{"input":[{"role":"user","content":"a","\ud800":1}],T}""", null, "unknown_parameter")]
    [InlineData("""{"input":"a","tools":[{"type":"image_generation","model":"dall-e-3"}]}""", "tools[0].model", "unsupported_model")]
    [InlineData("""{"input":"a",T,"foo":1}""", "foo", "unknown_parameter")]
    [InlineData("""{"input":"a",T""", null, "invalid_json")]
    public async Task One_problem_is_told_by_name(string body, string? param, string code)
    {
        var error = await RefusedAsync(body.Replace("T", Tools, StringComparison.Ordinal));

        error.GetProperty("param").GetString().ShouldBe(param, error.ToString());
        error.GetProperty("code").GetString().ShouldBe(code, error.ToString());
        Engine.Seen.ShouldBeEmpty();
    }

    [Fact]
    public async Task All_problems_are_told_at_once()
    {
        var error = await RefusedAsync(
            """
            {"input":[{"role":"robot","content":"a"},{"type":"nonsense"}],"tools":[{"type":"image_generation","size":"banana","partial_images":9,"foo":1},{}],
             "previous_response_id":"resp_x","store":"no","metadata":[]}
            """
        );

        error
            .GetProperty("errors")
            .EnumerateArray()
            .Select(one => one.GetProperty("param").GetString())
            .ShouldBe(
                [
                    "metadata",
                    "store",
                    "tools[1]",
                    "input[0].role",
                    "input[1].type",
                    "previous_response_id",
                    "tools[0].foo",
                    "tools[0].size",
                    "tools[0].partial_images",
                ],
                ignoreOrder: true
            );
    }

    [Fact]
    public async Task A_refusal_says_what_is_served() =>
        (await RefusedAsync("""{"input":"What is the capital of France?"}"""))
            .GetProperty("message")
            .GetString()!
            .ShouldContain("image_generation");

    [Fact]
    public async Task A_deleted_response_is_not_gone_on_with()
    {
        var id = IdOf(await RespondAsync(Ask()));
        await Server.Client.DeleteAsync($"{Responses}/{id}");

        (await RefusedAsync(Ask(null, null, ("previous_response_id", id)).ToJsonString()))
            .GetProperty("code")
            .GetString()
            .ShouldBe("previous_response_not_found");
    }

    [Fact]
    public async Task A_response_that_is_not_done_is_not_gone_on_with()
    {
        Engine.StepByStep = true;
        var id = IdOf(await RespondAsync(Ask(null, null, ("background", true))));

        (await RefusedAsync(Ask(null, null, ("previous_response_id", id)).ToJsonString()))
            .GetProperty("code")
            .GetString()
            .ShouldBe("previous_response_not_ended");
    }

    private async Task<JsonElement> RefusedAsync(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await Server.Client.PostAsync(Responses, content);
        var json = await RunningServer.JsonAsync(answer);
        ((int)answer.StatusCode).ShouldBeInRange(400, 404, json.ToString());
        answer.StatusCode.ShouldNotBe(HttpStatusCode.Conflict);
        return json.GetProperty("error");
    }
}

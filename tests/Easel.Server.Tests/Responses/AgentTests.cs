using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Easel.Abstractions.Requests;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Responses;

/// <summary>Agents: programs that have other tools too, and a history of what those were asked.</summary>
public sealed class AgentTests : ResponseServer
{
    /// <summary>The schemas of the tests know the image tool alone.</summary>
    private async Task<JsonElement> DrawAsync(JsonNode body)
    {
        using var answer = await PostAsync(body);
        var response = await RunningServer.JsonAsync(answer);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, response.ToString());
        return response;
    }

    private static JsonArray Tools(params string[] others)
    {
        var tools = new JsonArray([.. others.Select(other => JsonNode.Parse(other))]);
        tools.Add(new JsonObject { ["type"] = "image_generation", ["size"] = "64x64" });
        return tools;
    }

    public static TheoryData<string> OtherTools { get; } =
        new(
            """{"type":"function","name":"weather","parameters":{"type":"object","properties":{"city":{"type":"string"}}},"strict":true}""",
            """{"type":"web_search"}""",
            """{"type":"file_search","vector_store_ids":["vs_1"]}""",
            """{"type":"code_interpreter","container":{"type":"auto"}}""",
            """{"type":"computer_use_preview","display_width":1,"display_height":1,"environment":"browser"}""",
            """{"type":"mcp","server_label":"x","server_url":"https://mcp.example"}""",
            """{"type":"custom","name":"free"}""",
            """{"type":"local_shell"}"""
        );

    [Theory]
    [MemberData(nameof(OtherTools))]
    public async Task A_tool_beside_the_image_tool_is_left_out_with_a_warning(string other)
    {
        var response = await DrawAsync(Ask(null, null, ("tools", Tools(other))));

        response.GetProperty("status").GetString().ShouldBe("completed");
        Call(response).GetProperty("type").GetString().ShouldBe("image_generation_call");
        var warning = response.GetProperty("easel").GetProperty("warnings").EnumerateArray().ShouldHaveSingleItem();
        warning.GetProperty("param").GetString().ShouldBe("tools[0]");
        response.GetProperty("tools").GetArrayLength().ShouldBe(2);
        JsonNode.DeepEquals(JsonNode.Parse(response.GetProperty("tools")[0].GetRawText()), JsonNode.Parse(other)).ShouldBeTrue();
        JsonNode
            .DeepEquals(
                JsonNode.Parse((await GetAsync($"{Responses}/{IdOf(response)}")).GetProperty("tools").GetRawText()),
                JsonNode.Parse(response.GetProperty("tools").GetRawText())
            )
            .ShouldBeTrue();
    }

    [Theory]
    [InlineData("auto")]
    [InlineData("required")]
    public async Task It_is_the_image_tool_that_is_called(string choice) =>
        (await DrawAsync(Ask(null, null, ("tools", Tools("""{"type":"web_search"}""")), ("tool_choice", choice))))
            .GetProperty("status")
            .GetString()
            .ShouldBe("completed");

    [Fact]
    public async Task A_strict_request_is_refused_for_it()
    {
        var tools = Tools("""{"type":"web_search"}""");
        tools[1]!["strict"] = true;
        using var answer = await PostAsync(Ask(null, null, ("tools", tools)));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await RunningServer.JsonAsync(answer)).GetProperty("error").GetProperty("param").GetString().ShouldBe("tools[0]");
    }

    [Theory]
    [InlineData("""{"tools":[{"type":"function","name":"f"}]}""", "tools")]
    [InlineData(
        """{"tools":[{"type":"function","name":"f"},{"type":"image_generation"}],"tool_choice":{"type":"function","name":"f"}}""",
        "tool_choice"
    )]
    [InlineData("""{"tools":[{"type":"image_generation"},{"name":"f"}]}""", "tools[1]")]
    public async Task Where_only_others_could_be_called_the_request_is_refused(string more, string param)
    {
        var body = Ask();
        foreach (var (name, value) in JsonNode.Parse(more)!.AsObject())
            body[name] = value!.DeepClone();
        using var answer = await PostAsync(body);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await RunningServer.JsonAsync(answer)).GetProperty("error").GetProperty("param").GetString().ShouldBe(param);
    }

    public static TheoryData<string> OtherItems { get; } =
        new(
            """{"type":"reasoning","id":"rs_1","summary":[{"type":"summary_text","text":"a dragon"}],"encrypted_content":"x"}""",
            """{"type":"function_call","id":"fc_1","call_id":"c1","name":"weather","arguments":"{}"}""",
            """{"type":"function_call_output","call_id":"c1","output":"a dragon"}""",
            """{"type":"web_search_call","id":"ws_1","status":"completed","action":{"type":"search","query":"a dragon"}}""",
            """{"type":"file_search_call","id":"fs_1","queries":[],"status":"completed"}""",
            """{"type":"code_interpreter_call","id":"ci_1","code":"","container_id":"c","outputs":[],"status":"completed"}""",
            """{"type":"computer_call","id":"cc_1","call_id":"c","status":"completed"}""",
            """{"type":"computer_call_output","call_id":"c","output":{"type":"computer_screenshot","image_url":"https://x.example/s.png"}}""",
            """{"type":"local_shell_call","id":"ls_1","call_id":"c","status":"completed"}""",
            """{"type":"local_shell_call_output","id":"c","output":""}""",
            """{"type":"custom_tool_call","call_id":"c","name":"f","input":"a dragon"}""",
            """{"type":"custom_tool_call_output","call_id":"c","output":"a dragon"}""",
            """{"type":"mcp_list_tools","id":"m","server_label":"x","tools":[]}""",
            """{"type":"mcp_call","id":"m","server_label":"x","name":"f","arguments":"{}"}""",
            """{"type":"mcp_approval_request","id":"m","server_label":"x","name":"f","arguments":"{}"}""",
            """{"type":"mcp_approval_response","approval_request_id":"m","approve":true}""",
            """{"type":"compaction","id":"cmp_1","encrypted_content":"x"}""",
            """{"type":"image_generation_call","id":"ig_failed","status":"failed","result":null}"""
        );

    [Theory]
    [MemberData(nameof(OtherItems))]
    public async Task What_other_tools_and_the_model_did_is_passed_over(string item)
    {
        var input = new JsonArray(Message(Text("what is the weather")), JsonNode.Parse(item), Message(Text("a red apple")));

        var response = await RespondAsync(Ask(input));

        response.GetProperty("easel").GetProperty("warnings").GetArrayLength().ShouldBe(0);
        Engine.Seen.ShouldHaveSingleItem().ShouldBeOfType<GenerateRequest>().Prompt.ShouldBe("a red apple");
    }

    [Fact]
    public async Task An_item_of_no_known_kind_is_still_refused()
    {
        using var answer = await PostAsync(Ask(new JsonArray(new JsonObject { ["type"] = "nonsense" }, Message(Text("a")))));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await RunningServer.JsonAsync(answer)).GetProperty("error").GetProperty("param").GetString().ShouldBe("input[0].type");
    }

    [Fact]
    public async Task Warnings_about_settings_are_for_programs_and_not_in_the_text()
    {
        var response = await DrawAsync(
            Ask(
                null,
                null,
                ("reasoning", new JsonObject { ["effort"] = "low" }),
                ("text", new JsonObject { ["verbosity"] = "low" }),
                ("temperature", 0.2),
                ("tools", Tools("""{"type":"web_search"}"""))
            )
        );

        response
            .GetProperty("easel")
            .GetProperty("warnings")
            .EnumerateArray()
            .Select(warning => warning.GetProperty("param").GetString())
            .ShouldBe(["reasoning", "text", "temperature", "tools[0]"], ignoreOrder: true);
        TextOf(response).ShouldBe("Drawn by paint: 64x64, png.");
    }

    [Fact]
    public async Task What_was_not_drawn_as_asked_is_in_the_text()
    {
        var response = await RespondAsync(
            Ask(null, new JsonObject { ["style"] = "vivid" }, ("reasoning", new JsonObject { ["effort"] = "low" }))
        );

        TextOf(response).ShouldBe("Drawn by paint: 64x64, png. paint does not know 'style'; it was left out.");
    }

    private static string TextOf(JsonElement response) =>
        response.GetProperty("output")[1].GetProperty("content")[0].GetProperty("text").GetString()!;
}

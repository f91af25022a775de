using System.Net;
using System.Text;
using System.Text.Json;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Batches;

/// <summary>What is wrong with a batch, when it is made and when its file is read.</summary>
public sealed class BadBatchTests : BatchServer
{
    private protected override string[] Arguments => ["--Easel:MaxUploadBytes=1048576"];

    [Theory]
    [InlineData("""{}""", "input_file_id endpoint completion_window", "missing_required_parameter")]
    [InlineData("""{"input_file_id":"(file)","endpoint":"/v1/chat/completions","completion_window":"24h"}""", "endpoint", "invalid_value")]
    [InlineData(
        """{"input_file_id":"(file)","endpoint":"/v1/images/edits","completion_window":"1h"}""",
        "completion_window",
        "invalid_value"
    )]
    [InlineData(
        """{"input_file_id":"file-nothing","endpoint":"/v1/images/edits","completion_window":"24h"}""",
        "input_file_id",
        "invalid_value"
    )]
    [InlineData(
        """{"input_file_id":"(picture)","endpoint":"/v1/images/edits","completion_window":"24h"}""",
        "input_file_id",
        "invalid_value"
    )]
    [InlineData("""{"input_file_id":7,"endpoint":"/v1/images/edits","completion_window":"24h"}""", "input_file_id", "invalid_type")]
    [InlineData(
        """{"input_file_id":"(file)","endpoint":"/v1/images/edits","completion_window":"24h","metadata":[]}""",
        "metadata",
        "invalid_type"
    )]
    [InlineData(
        """{"input_file_id":"(file)","endpoint":"/v1/images/edits","completion_window":"24h","metadata":{"a":1}}""",
        "metadata",
        "invalid_value"
    )]
    [InlineData(
        """{"input_file_id":"(file)","endpoint":"/v1/images/edits","completion_window":"24h","metadata":{"\ud800":"a"}}""",
        "metadata",
        "invalid_value"
    )]
    [InlineData(
        """{"input_file_id":"(file)","endpoint":"/v1/images/edits","completion_window":"24h","metadata":{"a":"\ud800"}}""",
        "metadata",
        "invalid_value"
    )]
    [InlineData(
        """{"input_file_id":"(file)","endpoint":"/v1/images/edits","completion_window":"24h","output_expires_after":{"anchor":"created_at","seconds":60}}""",
        "output_expires_after",
        "invalid_value"
    )]
    [InlineData(
        """{"input_file_id":"(file)","endpoint":"/v1/images/edits","completion_window":"24h","output_expires_after":{"seconds":3600}}""",
        "output_expires_after",
        "invalid_value"
    )]
    [InlineData(
        """{"input_file_id":"(file)","endpoint":"/v1/images/edits","completion_window":"24h","model":"gpt-image-1"}""",
        "model",
        "unknown_parameter"
    )]
    public async Task A_wrong_parameter_is_named(string body, string parameters, string code)
    {
        var file = await UploadAsync(Line("a"));
        var picture = (await UploadAsync(TestPictures.Png(), "vision")).GetProperty("id").GetString()!;
        using var answer = await Server.Client.PostAsync(
            Batches,
            new StringContent(
                body.Replace("(file)", file, StringComparison.Ordinal).Replace("(picture)", picture, StringComparison.Ordinal),
                Encoding.UTF8,
                "application/json"
            )
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var error = (await RunningServer.JsonAsync(answer)).GetProperty("error");
        error.GetProperty("code").GetString().ShouldBe(code);
        var named = error.TryGetProperty("errors", out var all)
            ? all.EnumerateArray().Select(one => one.GetProperty("param").GetString())
            : [error.GetProperty("param").GetString()];
        named.ShouldBe(parameters.Split(' '));
    }

    [Theory]
    [InlineData("(a)\n{", "invalid_json_line", 2, null)]
    [InlineData("(a)\n\n[]", "invalid_json_line", 3, null)]
    [InlineData("(a)\n(a)", "duplicate_custom_id", 2, "custom_id")]
    [InlineData("""{"method":"POST","url":"/v1/images/generations","body":{}}""", "invalid_custom_id", 1, "custom_id")]
    [InlineData("""{"custom_id":"","method":"POST","url":"/v1/images/generations","body":{}}""", "invalid_custom_id", 1, "custom_id")]
    [InlineData("""{"custom_id":"a","method":"GET","url":"/v1/images/generations","body":{}}""", "invalid_method", 1, "method")]
    [InlineData("""{"custom_id":"a","method":"POST","url":"/v1/images/edits","body":{}}""", "url_mismatch", 1, "url")]
    [InlineData("""{"custom_id":"a","method":"POST","body":{}}""", "url_mismatch", 1, "url")]
    [InlineData("""{"custom_id":"a","method":"POST","url":"/v1/images/generations"}""", "invalid_body", 1, "body")]
    [InlineData("""{"custom_id":"a","method":"POST","url":"/v1/images/generations","body":"a red apple"}""", "invalid_body", 1, "body")]
    [InlineData(" \n\r\n", "empty_file", null, "input_file_id")]
    [InlineData("(long)", "invalid_json_line", 1, null)]
    [InlineData("(longer)", "line_too_long", 1, null)]
    public async Task A_file_that_cannot_be_done_fails_the_batch_and_tells_the_line(string lines, string code, int? line, string? param)
    {
        var text = lines
            .Replace("(a)", Line("a"), StringComparison.Ordinal)
            .Replace("(longer)", Line("a", new { prompt = new string('a', 1 << 20) }), StringComparison.Ordinal)
            .Replace("(long)", Line("a", new { prompt = new string('a', 500_000) }), StringComparison.Ordinal);
        var batch = await BatchAsync(await CreateAsync(text), "failed");

        var errors = batch.GetProperty("errors");
        errors.GetProperty("object").GetString().ShouldBe("list");
        var error = errors.GetProperty("data").EnumerateArray().ShouldHaveSingleItem();
        error.GetProperty("code").GetString().ShouldBe(code);
        error.GetProperty("message").GetString().ShouldNotBeNullOrEmpty();
        (error.GetProperty("line").ValueKind == JsonValueKind.Null ? (int?)null : error.GetProperty("line").GetInt32()).ShouldBe(line);
        error.GetProperty("param").GetString().ShouldBe(param);
        batch.GetProperty("failed_at").ValueKind.ShouldBe(JsonValueKind.Number);
        Counts(batch).ShouldBe("0 + 0 of 0");
        Engine.Seen.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_wrong_line_is_told()
    {
        var batch = await BatchAsync(await CreateAsync("{", Line("a"), Line("a"), "[]", Line("b", url: "/v1/images/edits")), "failed");

        batch
            .GetProperty("errors")
            .GetProperty("data")
            .EnumerateArray()
            .Select(error => error.GetProperty("line").GetInt32())
            .ShouldBe([1, 3, 4, 5]);
    }

    [Fact]
    public async Task More_requests_than_fifty_thousand_are_too_many()
    {
        // One line too many, each as short as can be: nothing of them is looked at.
        var batch = await BatchAsync(await CreateAsync([.. Enumerable.Repeat("0", 50_001)]), "failed");

        batch.GetProperty("errors").GetProperty("data")[0].GetProperty("code").GetString().ShouldBe("too_many_tasks");
    }

    [Fact]
    public async Task An_input_file_that_was_deleted_fails_the_batch()
    {
        Engine.StepByStep = true;
        // The queue is busy with others until the file is gone.
        var others = new List<string>();
        for (var i = 0; i < 4; i++)
            others.Add(await CreateAsync(Line("a")));
        var input = await UploadAsync(Line("a"));
        using var created = await PostAsync(
            new
            {
                input_file_id = input,
                endpoint = "/v1/images/generations",
                completion_window = "24h",
            }
        );
        (await Server.Client.DeleteAsync($"{Files}/{input}")).Dispose();
        Engine.Step(1000);

        var batch = await BatchAsync((await RunningServer.JsonAsync(created)).GetProperty("id").GetString()!, "failed");
        batch.GetProperty("errors").GetProperty("data")[0].GetProperty("code").GetString().ShouldBe("file_not_found");
        foreach (var other in others)
            await BatchAsync(other, "completed");
    }

    [Theory]
    [InlineData("GET", "/v1/batches/batch_nothing")]
    [InlineData("POST", "/v1/batches/batch_nothing/cancel")]
    public async Task A_batch_that_is_not_there_is_told(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var answer = await Server.Client.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await RunningServer.JsonAsync(answer))
            .GetProperty("error")
            .GetProperty("message")
            .GetString()
            .ShouldBe("No batch found with id 'batch_nothing'.");
    }

    [Theory]
    [InlineData("limit=0")]
    [InlineData("limit=101")]
    [InlineData("after=batch_nothing")]
    [InlineData("status=done")]
    public async Task A_wrong_list_is_told(string query)
    {
        using var answer = await Server.Client.GetAsync($"{Batches}?{query}");

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}

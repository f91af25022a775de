using System.Text.Json;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Batches;

/// <summary>Batches from the file of requests to the files of results.</summary>
public sealed class BatchTests : BatchServer
{
    [Fact]
    public async Task Every_line_is_drawn_and_its_answer_is_a_line_of_the_output()
    {
        using var created = await PostAsync(
            new
            {
                input_file_id = await UploadAsync(
                    Line(
                        "a",
                        new
                        {
                            prompt = "one",
                            size = "64x64",
                            seed = 5,
                        }
                    ),
                    "",
                    Line(
                        "b",
                        new
                        {
                            prompt = "two",
                            size = "64x64",
                            n = 2,
                        }
                    ),
                    Line("c") + "\r"
                ),
                endpoint = "/v1/images/generations",
                completion_window = "24h",
                metadata = new { job = "nightly", who = "me" },
            }
        );
        var begun = await RunningServer.JsonAsync(created);
        begun.GetProperty("object").GetString().ShouldBe("batch");
        begun.GetProperty("status").GetString().ShouldBe("validating");
        var batch = await BatchAsync(begun.GetProperty("id").GetString()!, "completed");

        Counts(batch).ShouldBe("3 + 0 of 3");
        batch.GetProperty("metadata").ToString().ShouldBe("""{"job":"nightly","who":"me"}""");
        batch.GetProperty("expires_at").GetInt64().ShouldBe(batch.GetProperty("created_at").GetInt64() + 86_400);
        foreach (var time in new[] { "in_progress_at", "finalizing_at", "completed_at" })
            batch.GetProperty(time).ValueKind.ShouldBe(JsonValueKind.Number, time);
        foreach (var never in new[] { "failed_at", "expired_at", "cancelling_at", "cancelled_at", "errors", "error_file_id" })
            batch.GetProperty(never).ValueKind.ShouldBe(JsonValueKind.Null, never);
        var output = await OutputAsync(batch);
        Ids(output).ShouldBe(["a", "b", "c"]);
        foreach (var line in output)
        {
            line.EnumerateObject().Select(member => member.Name).ShouldBe(["id", "custom_id", "response", "error"]);
            line.GetProperty("id").GetString()!.ShouldStartWith("batch_req_");
            line.GetProperty("error").ValueKind.ShouldBe(JsonValueKind.Null);
            line.GetProperty("response").GetProperty("status_code").GetInt32().ShouldBe(200);
            line.GetProperty("response").GetProperty("request_id").GetString()!.ShouldStartWith("req_");
        }

        // What the endpoint itself answers, byte for byte; it finds the image of this seed in the cache, and says so.
        using var same = await Server.GenerateAsync(
            new
            {
                prompt = "one",
                size = "64x64",
                seed = 5,
            }
        );
        output[0]
            .GetProperty("response")
            .GetProperty("body")
            .GetRawText()
            .ShouldBe((await same.Content.ReadAsStringAsync()).Replace("\"cached\":true,", "", StringComparison.Ordinal));
        output[1].GetProperty("response").GetProperty("body").GetProperty("data").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task What_is_wrong_with_a_line_is_a_line_of_the_error_file_and_stops_no_other()
    {
        var batch = await BatchAsync(
            await CreateAsync(
                Line("a"),
                Line("no prompt", new { size = "64x64" }),
                Line(
                    "two wrongs",
                    new
                    {
                        prompt = "a",
                        n = 0,
                        size = "banana",
                    }
                ),
                Line("stream", new { prompt = "a", stream = true }),
                Line("b")
            ),
            "completed"
        );

        Counts(batch).ShouldBe("2 + 3 of 5");
        Ids(await OutputAsync(batch)).ShouldBe(["a", "b"]);
        var errors = await ErrorsAsync(batch);
        Ids(errors).ShouldBe(["no prompt", "two wrongs", "stream"]);
        errors.ShouldAllBe(line => line.GetProperty("response").GetProperty("status_code").GetInt32() == 400);
        errors
            .Select(line => line.GetProperty("response").GetProperty("body").GetProperty("error").GetProperty("param").GetString())
            .ShouldBe(["prompt", "size", "stream"]);
        errors[1].GetProperty("response").GetProperty("body").GetProperty("error").GetProperty("errors").GetArrayLength().ShouldBe(2);
        Drawn().ShouldBe(["a", "b"]);
    }

    [Fact]
    public async Task Edits_find_their_images_by_url_and_by_file()
    {
        var file = (await UploadAsync(TestPictures.Png(), "vision", "cat.png")).GetProperty("id").GetString();
        var batch = await BatchAsync(
            await CreateAsync(
                "/v1/images/edits",
                [
                    Line("file", new { prompt = "a hat", images = new[] { new { file_id = file } } }, "/v1/images/edits"),
                    Line(
                        "data",
                        new
                        {
                            prompt = "a hat",
                            images = new[] { new { image_url = EditTests.DataUrl(TestPictures.Png(32, 32), "image/png") } },
                        },
                        "/v1/images/edits"
                    ),
                    Line("nothing", new { prompt = "a hat", images = new[] { new { file_id = "file-nothing" } } }, "/v1/images/edits"),
                ]
            ),
            "completed"
        );

        Counts(batch).ShouldBe("2 + 1 of 3");
        (await OutputAsync(batch))
            .Select(line => line.GetProperty("response").GetProperty("body").GetProperty("size").GetString())
            .ShouldBe(["64x64", "32x32"]);
        (await ErrorsAsync(batch))[0]
            .GetProperty("response")
            .GetProperty("body")
            .GetProperty("error")
            .GetProperty("code")
            .GetString()
            .ShouldBe("file_not_found");
    }

    [Fact]
    public async Task Results_are_files_of_their_own_purpose_and_nothing_else_is_left()
    {
        var batch = await BatchAsync(await CreateAsync(Line("a"), Line("b", new { })), "completed");

        var listed = await GetAsync($"{Files}?purpose=batch_output");
        listed
            .GetProperty("data")
            .EnumerateArray()
            .Select(file => file.GetProperty("id").GetString())
            .ShouldBe([batch.GetProperty("error_file_id").GetString(), batch.GetProperty("output_file_id").GetString()], ignoreOrder: true);
        foreach (var file in listed.GetProperty("data").EnumerateArray())
        {
            file.GetProperty("purpose").GetString().ShouldBe("batch_output");
            file.TryGetProperty("expires_at", out _).ShouldBeFalse();
        }

        Inside(Path.Combine("jobs", batch.GetProperty("id").GetString()!)).Select(Path.GetFileName).ShouldBe(["outcome"]);
        Temporary().ShouldBeEmpty();
    }

    [Fact]
    public async Task Results_expire_when_they_are_asked_to()
    {
        using var created = await PostAsync(
            new
            {
                input_file_id = await UploadAsync(Line("a")),
                endpoint = "/v1/images/generations",
                completion_window = "24h",
                output_expires_after = new { anchor = "created_at", seconds = 3600 },
            }
        );
        var batch = await BatchAsync((await RunningServer.JsonAsync(created)).GetProperty("id").GetString()!, "completed");

        var file = await GetAsync($"{Files}/{batch.GetProperty("output_file_id").GetString()}");
        (file.GetProperty("expires_at").GetInt64() - file.GetProperty("created_at").GetInt64()).ShouldBe(3600);
    }

    [Fact]
    public async Task Images_are_in_the_output_although_a_line_asks_for_their_urls()
    {
        var batch = await BatchAsync(
            await CreateAsync(
                Line(
                    "a",
                    new
                    {
                        prompt = "a",
                        size = "64x64",
                        response_format = "url",
                    }
                ),
                Line(
                    "b",
                    new
                    {
                        prompt = "a",
                        model = "dall-e-2",
                        size = "256x256",
                    }
                )
            ),
            "completed"
        );

        foreach (var body in (await OutputAsync(batch)).Select(line => line.GetProperty("response").GetProperty("body")))
        {
            body.GetProperty("data")[0].TryGetProperty("b64_json", out _).ShouldBeTrue();
            body.GetProperty("easel").GetProperty("warnings")[0].GetProperty("param").GetString().ShouldBe("response_format");
        }
    }

    [Fact]
    public async Task Every_state_is_as_described()
    {
        var described = Schema.Of(await Server.Client.GetStringAsync("/openapi/v1.json"));
        described.Problems("Batch", await BatchAsync(await CreateAsync(Line("a"), Line("b", new { })), "completed")).ShouldBeEmpty();
        described.Problems("Batch", await BatchAsync(await CreateAsync("{"), "failed")).ShouldBeEmpty();
        described.Problems("ListBatchesResponse", await GetAsync(Batches)).ShouldBeEmpty();
        Engine.StepByStep = true;
        var id = await CreateAsync(Line("a"));
        described.Problems("Batch", await BatchAsync(id, "in_progress")).ShouldBeEmpty();
        await CancelAsync(id);
        described.Problems("Batch", await BatchAsync(id, "cancelled")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Batches_are_listed_page_by_page()
    {
        var ids = new List<string>();
        for (var i = 0; i < 3; i++)
            ids.Add(await CreateAsync(Line("a")));
        ids.Reverse();

        var first = await GetAsync($"{Batches}?limit=2");
        first.GetProperty("data").EnumerateArray().Select(batch => batch.GetProperty("id").GetString()).ShouldBe(ids[..2]);
        (
            first.GetProperty("first_id").GetString(),
            first.GetProperty("last_id").GetString(),
            first.GetProperty("has_more").GetBoolean()
        ).ShouldBe((ids[0], ids[1], true));
        var second = await GetAsync($"{Batches}?limit=2&after={ids[1]}");
        second.GetProperty("data").EnumerateArray().Select(batch => batch.GetProperty("id").GetString()).ShouldBe(ids[2..]);
        second.GetProperty("has_more").GetBoolean().ShouldBeFalse();
        (await GetAsync("/v1/jobs?kind=batch")).GetProperty("data").GetArrayLength().ShouldBe(3);
    }
}

using Easel.Client.Errors;
using Easel.Client.Images;
using Easel.Client.Inputs;
using Easel.Client.Tests.Support;

namespace Easel.Client.Tests;

public sealed class RetryTests
{
    [Theory]
    [InlineData(408)]
    [InlineData(409)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task What_may_pass_is_tried_again_under_the_same_key(int status)
    {
        await using var server = new ScriptedServer(
            ScriptedServer.Answer(Payloads.Error("Later.", "server_error"), status),
            ScriptedServer.Answer("busy", status, "text/plain"),
            ScriptedServer.Answer(Payloads.OpenAI)
        );
        var time = new ImpatientTime();
        using var client = Payloads.Client(server, options => options.Clock = time);

        (await client.GenerateAsync("x")).Data.Count.ShouldBe(1);

        server.Requests.Count.ShouldBe(3);
        server.Requests.Select(request => (request.Headers["Idempotency-Key"], request.Body)).Distinct().Count().ShouldBe(1);
        // 0.5 s and 1 s, each less a random quarter.
        time.Waits.Count.ShouldBe(2);
        time.Waits[0].TotalSeconds.ShouldBeInRange(0.375, 0.5);
        time.Waits[1].TotalSeconds.ShouldBeInRange(0.75, 1);
    }

    [Theory]
    [InlineData(400, "null")]
    [InlineData(401, "null")]
    [InlineData(404, "null")]
    [InlineData(429, "\"insufficient_quota\"")]
    public async Task What_will_not_pass_is_not_tried_again(int status, string code)
    {
        await using var server = new ScriptedServer(ScriptedServer.Answer(Payloads.Error("No.", "some_error", code), status));
        using var client = Payloads.Client(server);
        (await Should.ThrowAsync<EaselException>(client.GenerateAsync("x"))).IsTransient.ShouldBeFalse();
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_last_failure_is_told_when_none_passes()
    {
        var failing = ScriptedServer.Answer(Payloads.Error("Down.", "server_error"), 500);
        await using var server = new ScriptedServer(failing, failing, failing, failing);
        using var client = Payloads.Client(server);
        (await Should.ThrowAsync<EaselServerException>(client.GenerateAsync("x"))).Message.ShouldBe("Down.");
        server.Requests.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("retry-after: 3", 3)]
    [InlineData("retry-after-ms: 1500", 1.5)]
    public async Task The_service_says_how_long_to_wait(string header, double seconds)
    {
        await using var server = new ScriptedServer(
            ScriptedServer.Answer(Payloads.Error("Full.", "requests"), 429, headers: $"{header}\r\n"),
            ScriptedServer.Answer(Payloads.OpenAI)
        );
        var time = new ImpatientTime();
        using var client = Payloads.Client(server, options => options.Clock = time);
        await client.GenerateAsync("x");
        time.Waits.ShouldBe([TimeSpan.FromSeconds(seconds)]);
    }

    [Fact]
    public async Task A_wait_longer_than_allowed_is_left_to_the_caller()
    {
        await using var server = new ScriptedServer(
            ScriptedServer.Answer(Payloads.Error("Full.", "requests"), 429, headers: "Retry-After: 3600\r\n")
        );
        using var client = Payloads.Client(server);
        var error = await Should.ThrowAsync<EaselRateLimitException>(client.GenerateAsync("x"));
        error.RetryAfter.ShouldBe(TimeSpan.FromHours(1));
        error.IsTransient.ShouldBeTrue();
    }

    [Theory]
    [InlineData(409, "x-should-retry: false", 1)]
    [InlineData(400, "x-should-retry: true", 2)]
    public async Task The_service_says_whether_to_try_again(int status, string header, int requests)
    {
        await using var server = new ScriptedServer(
            ScriptedServer.Answer(Payloads.Error("No.", "some_error"), status, headers: $"{header}\r\n"),
            ScriptedServer.Answer(Payloads.OpenAI)
        );
        using var client = Payloads.Client(server);
        await Record.ExceptionAsync(() => client.GenerateAsync("x"));
        server.Requests.Count.ShouldBe(requests);
    }

    [Fact]
    public async Task A_lost_connection_is_tried_again()
    {
        await using var server = new ScriptedServer(connection => Task.CompletedTask, ScriptedServer.Answer(Payloads.OpenAI));
        using var client = Payloads.Client(server);
        (await client.GenerateAsync("x")).Data.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_key_of_the_caller_s_own_is_sent()
    {
        await using var server = new ScriptedServer(
            ScriptedServer.Answer(Payloads.OpenAI),
            ScriptedServer.Answer(Payloads.OpenAI),
            ScriptedServer.Answer(Payloads.OpenAI)
        );
        using var client = Payloads.Client(server);
        await client.GenerateAsync(new ImageGenerateParams { Prompt = "x", IdempotencyKey = "mine" });
        await client.GenerateAsync("x");
        await client.GenerateAsync("x");
        var keys = server.Requests.Select(request => request.Headers["Idempotency-Key"]).ToList();
        keys[0].ShouldBe("mine");
        keys.Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public async Task A_form_is_sent_again_byte_for_byte()
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, Payloads.Utf8("file on disk"));
            await using var server = new ScriptedServer(ScriptedServer.Answer("", 500), ScriptedServer.Answer(Payloads.OpenAI));
            using var client = Payloads.Client(server);
            using var once = new OnceStream(Payloads.Utf8("stream that cannot go back"));
            await client.EditAsync(
                new ImageEditParams
                {
                    Prompt = "x",
                    Images = [ImageInput.FromFile(path), ImageInput.FromStream(once), ImageInput.FromBytes(Payloads.Utf8("bytes"))],
                }
            );
            server.Requests.Count.ShouldBe(2);
            server.Requests[1].Headers["Content-Type"].ShouldBe(server.Requests[0].Headers["Content-Type"]);
            server.Requests[1].Body.ShouldBe(server.Requests[0].Body);
            foreach (var part in new[] { "file on disk", "stream that cannot go back", "bytes" })
                server.Requests[1].Body.ShouldContain(part);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private sealed class OnceStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override long Seek(long offset, SeekOrigin loc) => throw new NotSupportedException();
    }
}

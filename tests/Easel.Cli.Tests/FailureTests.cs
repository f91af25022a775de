using Easel.Cli.Tests.Support;
using Easel.Client.Tests.Support;
using Easel.Server.Tests.Support;

namespace Easel.Cli.Tests;

/// <summary>Servers that do what they should not: a clear message, the documented exit code, and never half a file.</summary>
public sealed class FailureTests
{
    private static readonly Func<ScriptedConnection, Task> KnowsNoCancel = ScriptedServer.Answer("", 404);

    public static TheoryData<string, int, string> Accidents { get; } =
        new()
        {
            { "hangs", ExitCode.NoServer, "did not answer within" },
            { "hangs in mid-stream", ExitCode.NoServer, "did not answer within" },
            { "dies in mid-stream", ExitCode.NoServer, "was lost" },
            { "sends half an event", ExitCode.NoServer, "ended in the middle of an event" },
            { "ends without an image", ExitCode.NoServer, "ended before an image was finished" },
            { "sends HTML", ExitCode.ServerError, "is not what the Images API answers" },
            { "sends an error object with 200", ExitCode.Refused, "Your prompt is too strange." },
            { "sends an error event", ExitCode.ServerError, "The model fell over." },
            { "sends broken JSON", ExitCode.ServerError, "is not what the Images API" },
            { "does not know the key", ExitCode.Denied, "Incorrect API key. Give the key with --key or EASEL_API_KEY." },
            { "is busy", ExitCode.Busy, "Too many requests. Try again in 120 s." },
            { "fails", ExitCode.ServerError, "The server had an accident." },
        };

    [Theory]
    [MemberData(nameof(Accidents))]
    public async Task A_server_that(string accident, int exitCode, string message)
    {
        using var folder = new TemporaryFolder();
        await using var server = new ScriptedServer(Script(accident), KnowsNoCancel);
        var run = await RunAsync(folder, server, "generate", "fox", "-o", "fox.png");

        run.ExitCode.ShouldBe(exitCode, run.Errors);
        run.Errors.ShouldContain(message);
        run.Text.ShouldBeEmpty();
        folder.Files().ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_listens()
    {
        using var folder = new TemporaryFolder();
        var run = await EaselProgram.RunAsync(folder.Path, "generate", "fox", "--server", "http://127.0.0.1:9", "--retries", "0", "--json");

        run.ExitCode.ShouldBe(ExitCode.NoServer);
        run.Errors.ShouldBeEmpty();
        run.Json.GetProperty("error").GetProperty("message").GetString().ShouldBe("No server answers at 127.0.0.1:9. Is it running?");
        run.Json.GetProperty("error").GetProperty("exit_code").GetInt32().ShouldBe(ExitCode.NoServer);
        run.Json.GetProperty("images").GetArrayLength().ShouldBe(0);
        folder.Files().ShouldBeEmpty();
    }

    [Fact]
    public async Task Events_of_tomorrow_are_passed_over()
    {
        using var folder = new TemporaryFolder();
        await using var server = new ScriptedServer(
            ScriptedServer.Stream(Payloads.Event("image_generation.dream", """{"type":"image_generation.dream"}"""), Payloads.Completed())
        );
        (await RunAsync(folder, server, "generate", "fox", "-o", "fox.png")).ShouldSucceed();
        File.ReadAllBytes(folder.File("fox.png")).ShouldBe(Payloads.Bytes);
    }

    [Fact]
    public async Task An_event_in_single_bytes_is_an_event()
    {
        using var folder = new TemporaryFolder();
        await using var server = new ScriptedServer(
            ScriptedServer.Stream([.. Payloads.Completed().Select(character => character.ToString())])
        );
        (await RunAsync(folder, server, "generate", "fox", "-o", "fox.png")).ShouldSucceed();
        File.ReadAllBytes(folder.File("fox.png")).ShouldBe(Payloads.Bytes);
    }

    [Fact]
    public async Task An_image_of_tens_of_megabytes_is_one_event()
    {
        // 36 MB of bytes are 48 MB of base64: "AAAA" is three zeros.
        const int Quads = 12 << 20;
        using var folder = new TemporaryFolder();
        await using var server = new ScriptedServer(async connection =>
        {
            await connection.SendAsync(ScriptedConnection.StreamHead);
            await connection.SendChunkAsync("data: {\"type\":\"image_generation.completed\",\"b64_json\":\"");
            var piece = string.Concat(Enumerable.Repeat("AAAA", 1 << 14));
            for (var i = 0; i < Quads >> 14; i++)
                await connection.SendChunkAsync(piece);
            await connection.SendChunkAsync("\"}\n\n");
            await connection.SendAsync("0\r\n\r\n");
        });
        (await RunAsync(folder, server, "generate", "fox", "-o", "fox.png")).ShouldSucceed();
        new FileInfo(folder.File("fox.png")).Length.ShouldBe(Quads * 3);
    }

    [Fact]
    public async Task A_service_that_does_not_stream_is_asked_for_a_whole_answer()
    {
        using var folder = new TemporaryFolder();
        await using var server = new ScriptedServer(
            ScriptedServer.Answer(
                Payloads.Error("Unknown parameter: 'stream'.", "invalid_request_error", "\"unknown_parameter\"", "\"stream\""),
                400
            ),
            ScriptedServer.Answer(Payloads.OpenAI)
        );
        (await RunAsync(folder, server, "generate", "fox", "-o", "fox.webp")).ShouldSucceed();

        File.ReadAllBytes(folder.File("fox.webp")).ShouldBe(Payloads.Bytes);
        server.Requests[1].Body.ShouldNotContain("stream");
        server.Requests.ShouldAllBe(request => request.Headers["Authorization"] == "Bearer test-key");
    }

    [Fact]
    public async Task Images_that_were_finished_before_a_failure_stay()
    {
        using var folder = new TemporaryFolder();
        await using var server = new ScriptedServer(
            ScriptedServer.Stream(Payloads.Completed(), Payloads.Event("error", Payloads.Error("The model fell over.", "server_error")))
        );
        var run = await RunAsync(folder, server, "generate", "fox", "-n", "2", "-o", "fox.png", "--json");

        run.ExitCode.ShouldBe(ExitCode.ServerError);
        run.Json.GetProperty("images").GetArrayLength().ShouldBe(1);
        folder.Files().ShouldBe(["fox-1.png"]);
    }

    [Fact]
    public async Task Every_problem_of_a_request_is_told()
    {
        using var folder = new TemporaryFolder();
        await using var easel = await LiveEasel.StartAsync();
        var run = await easel.RunAsync(folder.Path, "generate", "fox", "--size", "100x100", "--quality", "ultra", "--strict", "--json");

        run.ExitCode.ShouldBe(ExitCode.Refused);
        var problems = run
            .Json.GetProperty("error")
            .GetProperty("problems")
            .EnumerateArray()
            .Select(problem => problem.GetString())
            .ToList();
        problems.Count.ShouldBe(2);
        problems.ShouldContain(problem => problem!.Contains("'size'", StringComparison.Ordinal));
        problems.ShouldContain(problem => problem!.Contains("'quality'", StringComparison.Ordinal));
    }

    private static Task<EaselRun> RunAsync(TemporaryFolder folder, ScriptedServer server, params string[] arguments) =>
        EaselProgram.RunAsync(
            folder.Path,
            [.. arguments, "--server", server.BaseUrl.AbsoluteUri, "--key", "test-key", "--retries", "0", "--timeout", "2"]
        );

    private static Func<ScriptedConnection, Task> Script(string accident) =>
        accident switch
        {
            "hangs" => connection => connection.HangAsync(),
            "hangs in mid-stream" => HangInMidStreamAsync,
            "dies in mid-stream" => DieInMidStreamAsync,
            "sends half an event" => ScriptedServer.Stream(Payloads.Partial(), Payloads.Completed()[..40]),
            "ends without an image" => ScriptedServer.Stream(Payloads.Partial()),
            "sends HTML" => ScriptedServer.Answer("<html>Welcome</html>", type: "text/html"),
            "sends an error object with 200" => ScriptedServer.Answer(
                Payloads.Error("Your prompt is too strange.", "invalid_request_error")
            ),
            "sends an error event" => ScriptedServer.Stream(
                Payloads.Partial(),
                Payloads.Event("error", Payloads.Error("The model fell over.", "server_error"))
            ),
            "sends broken JSON" => ScriptedServer.Stream(
                Payloads.Event("image_generation.completed", """{"type":"image_generation.completed","b64_json":""")
            ),
            "does not know the key" => ScriptedServer.Answer(
                Payloads.Error("Incorrect API key.", "invalid_request_error", "\"invalid_api_key\""),
                401
            ),
            "is busy" => ScriptedServer.Answer(
                Payloads.Error("Too many requests.", "requests", "\"rate_limit_exceeded\""),
                429,
                headers: "Retry-After: 120\r\n"
            ),
            "fails" => ScriptedServer.Answer(Payloads.Error("The server had an accident.", "server_error"), 500),
            _ => throw new ArgumentOutOfRangeException(nameof(accident), accident, null),
        };

    private static async Task HangInMidStreamAsync(ScriptedConnection connection)
    {
        await connection.SendAsync(ScriptedConnection.StreamHead);
        await connection.SendChunkAsync(Payloads.Partial());
        await connection.HangAsync();
    }

    private static async Task DieInMidStreamAsync(ScriptedConnection connection)
    {
        await connection.SendAsync(ScriptedConnection.StreamHead);
        await connection.SendChunkAsync(Payloads.Partial());
        await connection.SendAsync("ff\r\nevent: ima");
    }
}

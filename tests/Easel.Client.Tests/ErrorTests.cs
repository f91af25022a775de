using System.Net;
using System.Net.Sockets;
using Easel.Client.Errors;
using Easel.Client.Images;
using Easel.Client.Tests.Support;

namespace Easel.Client.Tests;

public sealed class ErrorTests
{
    [Theory]
    [InlineData(400, typeof(EaselBadRequestException))]
    [InlineData(401, typeof(EaselAuthenticationException))]
    [InlineData(403, typeof(EaselAuthenticationException))]
    [InlineData(404, typeof(EaselNotFoundException))]
    [InlineData(410, typeof(EaselNotFoundException))]
    [InlineData(413, typeof(EaselBadRequestException))]
    [InlineData(429, typeof(EaselRateLimitException))]
    [InlineData(500, typeof(EaselServerException))]
    [InlineData(507, typeof(EaselServerException))]
    public async Task Each_status_has_its_exception_with_all_that_the_answer_tells(int status, Type expected)
    {
        await using var server = new ScriptedServer(
            ScriptedServer.Answer(Payloads.Error("No.", "some_error", "\"some_code\"", "\"size\""), status)
        );
        using var client = Payloads.Client(server, options => options.MaxRetries = 0);

        var error = await FailureOfAsync(client);

        error.ShouldBeOfType(expected);
        error.Message.ShouldBe("No.");
        error.Status.ShouldBe((HttpStatusCode)status);
        (error.Type, error.Code, error.Param, error.RequestId).ShouldBe(("some_error", "some_code", "size", "req_test"));
        error.Errors.ShouldBe([
            new EaselError
            {
                Message = "No.",
                Code = "some_code",
                Param = "size",
            },
        ]);
    }

    [Fact]
    public async Task Every_problem_of_a_request_is_listed()
    {
        await using var server = new ScriptedServer(
            ScriptedServer.Answer(
                """{"error":{"message":"A. B.","type":"invalid_request_error","param":"n","code":"a","errors":[{"message":"A.","param":"n","code":"a"},{"message":"B.","param":"size","code":null}]}}""",
                400
            )
        );
        using var client = Payloads.Client(server);
        (await FailureOfAsync(client)).Errors.ShouldBe([
            new EaselError
            {
                Message = "A.",
                Param = "n",
                Code = "a",
            },
            new EaselError { Message = "B.", Param = "size" },
        ]);
    }

    [Theory]
    [InlineData("invalid_request_error", "\"invalid_api_key\"", typeof(EaselAuthenticationException))]
    [InlineData("invalid_request_error", "\"model_not_found\"", typeof(EaselNotFoundException))]
    [InlineData("invalid_request_error", "null", typeof(EaselBadRequestException))]
    [InlineData("requests", "\"rate_limit_exceeded\"", typeof(EaselRateLimitException))]
    [InlineData("server_error", "null", typeof(EaselServerException))]
    public async Task An_error_in_an_answer_that_began_well_is_the_exception_that_it_would_have_been(
        string type,
        string code,
        Type expected
    )
    {
        await using var server = new ScriptedServer(ScriptedServer.Answer("   " + Payloads.Error("No.", type, code)));
        using var client = Payloads.Client(server, options => options.MaxRetries = 0);
        var error = await FailureOfAsync(client);
        error.ShouldBeOfType(expected);
        error.Message.ShouldBe("No.");
        error.Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("""{"error":"model is loading"}""", "model is loading")]
    [InlineData("""{"error":{"message":"odd","code":42,"errors":[]}}""", "odd")]
    [InlineData("""{"error":{}}""", "404")]
    [InlineData("""{"detail":"Not Found"}""", "Not Found")]
    [InlineData("<html><body>nginx</body></html>", "nginx")]
    [InlineData("", "404 without a body")]
    public async Task Errors_of_other_shapes_are_told_too(string body, string told)
    {
        await using var server = new ScriptedServer(ScriptedServer.Answer(body, 404, "text/html"));
        using var client = Payloads.Client(server);
        (await FailureOfAsync(client)).ShouldBeOfType<EaselNotFoundException>().Message.ShouldContain(told);
    }

    [Theory]
    [InlineData("<html><body>Welcome to our proxy</body></html>", "text/html", "Welcome to our proxy")]
    [InlineData("{\"created\":1", "application/json", "{\"created\":1")]
    [InlineData("{\"created\":1}", "application/json", "{\"created\":1}")]
    [InlineData("{\"created\":1,\"data\":null}", "application/json", "null")]
    [InlineData("{\"created\":1,\"data\":[{\"b64_json\":\"*\"}]}", "application/json", "*")]
    [InlineData("[]", "application/json", "[]")]
    [InlineData("null", "application/json", "null")]
    [InlineData("", "text/plain", "text/plain")]
    public async Task An_answer_that_is_none_is_quoted(string body, string type, string quoted)
    {
        await using var server = new ScriptedServer(ScriptedServer.Answer(body, 200, type));
        using var client = Payloads.Client(server);
        var error = await FailureOfAsync(client);
        error.ShouldBeOfType<EaselProtocolException>().Message.ShouldContain(quoted);
        error.RequestId.ShouldBe("req_test");
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task HTML_instead_of_a_stream_is_quoted()
    {
        await using var server = new ScriptedServer(ScriptedServer.Answer("<html>sign in</html>", 200, "text/html"));
        using var client = Payloads.Client(server);
        (
            await Should.ThrowAsync<EaselProtocolException>(
                client.StreamGenerateAsync(new ImageGenerateParams { Prompt = "x" }).ToListAsync()
            )
        ).Message.ShouldContain("sign in");
    }

    [Fact]
    public async Task An_answer_larger_than_allowed_is_not_read_on()
    {
        await using var server = new ScriptedServer(async connection =>
        {
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n");
            while (true)
                await connection.SendAsync(new byte[64 << 10]);
        });
        using var client = Payloads.Client(server, options => options.MaxResponseBytes = 1 << 20);
        (await FailureOfAsync(client)).ShouldBeOfType<EaselProtocolException>().Message.ShouldContain("1048576");
    }

    [Fact]
    public async Task A_server_that_hangs_is_a_time_out()
    {
        await using var server = new ScriptedServer(connection => connection.HangAsync());
        using var client = Payloads.Client(server, options => (options.Timeout, options.MaxRetries) = (TimeSpan.FromMilliseconds(200), 0));
        (await FailureOfAsync(client)).ShouldBeOfType<EaselTimeoutException>().Message.ShouldContain("0.2 s");
    }

    [Fact]
    public async Task A_server_that_hangs_in_mid_answer_is_a_time_out()
    {
        await using var server = new ScriptedServer(async connection =>
        {
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"created\"");
            await connection.HangAsync();
        });
        using var client = Payloads.Client(server, options => (options.Timeout, options.MaxRetries) = (TimeSpan.FromMilliseconds(200), 0));
        (await FailureOfAsync(client)).ShouldBeOfType<EaselTimeoutException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Le")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"created\"")]
    [InlineData("HTTP/1.1 500 No\r\nContent-Length: 100\r\n\r\n{\"error\"")]
    public async Task A_server_that_dies_is_a_lost_connection(string sent)
    {
        await using var server = new ScriptedServer(connection => connection.SendAsync(sent));
        using var client = Payloads.Client(server, options => options.MaxRetries = 0);
        (await FailureOfAsync(client)).ShouldBeOfType<EaselConnectionException>().Message.ShouldContain("lost");
    }

    [Fact]
    public async Task What_is_no_HTTP_is_told()
    {
        await using var server = new ScriptedServer(connection => connection.SendAsync("220 smtp.example.org ready\r\n\r\n"));
        using var client = Payloads.Client(server);
        (await FailureOfAsync(client)).ShouldBeOfType<EaselProtocolException>().Message.ShouldContain("does not speak HTTP");
    }

    [Fact]
    public async Task No_server_is_told_with_its_address()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = (IPEndPoint)listener.LocalEndpoint;
        listener.Stop();
        using var client = new EaselClient(new EaselClientOptions { BaseUrl = new Uri($"http://{address}"), MaxRetries = 0 });
        (await FailureOfAsync(client)).ShouldBeOfType<EaselConnectionException>().Message.ShouldContain($"No server answers at {address}");
    }

    [Fact]
    public async Task A_name_without_a_server_is_told()
    {
        using var client = new EaselClient(new EaselClientOptions { BaseUrl = new Uri("http://nobody.invalid"), MaxRetries = 0 });
        (await FailureOfAsync(client)).ShouldBeOfType<EaselConnectionException>().Message.ShouldContain("nobody.invalid");
    }

    [Fact]
    public async Task A_plain_server_is_not_taken_for_a_secure_one()
    {
        await using var server = new ScriptedServer(ScriptedServer.Answer(Payloads.OpenAI));
        using var client = new EaselClient(
            new EaselClientOptions { BaseUrl = new UriBuilder(server.BaseUrl) { Scheme = "https" }.Uri, MaxRetries = 0 }
        );
        (await FailureOfAsync(client)).ShouldBeOfType<EaselConnectionException>();
    }

    [Fact]
    public async Task Cancelling_closes_the_connection()
    {
        var (begun, closed) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var server = new ScriptedServer(async connection =>
        {
            begun.SetResult();
            await connection.ClosedAsync();
            closed.SetResult();
        });
        using var client = Payloads.Client(server);
        using var cancellation = new CancellationTokenSource();
        var asked = client.GenerateAsync("x", cancellation.Token);
        await begun.Task;
        await cancellation.CancelAsync();
        (await Should.ThrowAsync<OperationCanceledException>(asked)).CancellationToken.ShouldBe(cancellation.Token);
        await closed.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    private static async Task<EaselException> FailureOfAsync(EaselClient client) =>
        await Should.ThrowAsync<EaselException>(client.GenerateAsync("x"));
}

using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Easel.Server.Tests.Support;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests;

/// <summary>What is the same for every route.</summary>
public sealed partial class FrameTests
{
    [Theory]
    [InlineData("GET", "/healthz", HttpStatusCode.OK)]
    [InlineData("GET", "/nothing", HttpStatusCode.NotFound)]
    [InlineData("POST", "/api/v1/process", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/api/v1/process", HttpStatusCode.MethodNotAllowed)]
    public async Task Other_responses_have_none_of_OpenAIs_headers(string method, string path, HttpStatusCode status)
    {
        await using var server = await RunningServer.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var response = await server.Client.SendAsync(request);

        response.StatusCode.ShouldBe(status);
        response.Headers.GetValues("x-request-id").Single().ShouldMatch("^req_[0-9a-f]{32}$");
        response.Headers.GetValues("x-content-type-options").ShouldBe(["nosniff"]);
        response.Headers.ShouldNotContain(header => header.Key.StartsWith("openai-", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("GET", "/v1/models", HttpStatusCode.OK)]
    [InlineData("GET", "/v1/nothing", HttpStatusCode.NotFound)]
    [InlineData("GET", "/v1/images/generations", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/v1/images/generations", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/openai/nothing", HttpStatusCode.NotFound)]
    public async Task OpenAIs_responses_have_OpenAIs_headers(string method, string path, HttpStatusCode status)
    {
        await using var server = await RunningServer.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.Add("x-request-id", "mine");
        using var answer = await server.Client.SendAsync(request);

        answer.StatusCode.ShouldBe(status);
        answer.Headers.GetValues("x-request-id").Single().ShouldMatch("^req_[0-9a-f]{32}$");
        answer.Headers.GetValues("openai-version").ShouldBe(["2020-10-01"]);
        answer.Headers.GetValues("openai-processing-ms").Single().ShouldMatch("^[0-9]+$");
        answer.Headers.GetValues("x-content-type-options").ShouldBe(["nosniff"]);
        answer.Headers.Server.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("GET", "/v1/nothing", 404, "unknown_url")]
    [InlineData("GET", "/nothing", 404, "unknown_url")]
    [InlineData("PUT", "/v1/images/generations", 405, "method_not_supported")]
    [InlineData("DELETE", "/v1/models", 405, "method_not_supported")]
    public async Task Unknown_routes_and_methods_are_told_in_OpenAIs_shape(string method, string path, int status, string code)
    {
        await using var server = await RunningServer.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var answer = await server.Client.SendAsync(request);

        ((int)answer.StatusCode).ShouldBe(status);
        var error = (await RunningServer.JsonAsync(answer)).GetProperty("error");
        error.GetProperty("code").GetString().ShouldBe(code);
        error.GetProperty("type").GetString().ShouldBe("invalid_request_error");
        if (status == 405)
            answer.Content.Headers.Allow.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_body_of_100_MB_is_refused_before_it_is_sent()
    {
        await using var server = await RunningServer.StartAsync();
        using var socket = await ConnectAsync(server);
        await socket.SendAsync(
            Encoding.ASCII.GetBytes(
                $"POST {RunningServer.Generations} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 104857600\r\nExpect: 100-continue\r\n\r\n"
            )
        );

        // Not one byte of the body was sent, nor asked for by '100 Continue'.
        var answer = await ReadToEndAsync(socket);

        answer.ShouldStartWith("HTTP/1.1 413 ");
        answer.ShouldContain(
            """{"error":{"message":"The request body is larger than the 4194304 bytes that are allowed.","type":"invalid_request_error","param":null,"code":"request_too_large"}}"""
        );
    }

    [Fact]
    public async Task A_client_that_sends_everything_before_it_listens_gets_its_answer()
    {
        await using var server = await RunningServer.StartAsync();
        using var socket = await ConnectAsync(server);
        await socket.SendAsync(
            Encoding.ASCII.GetBytes(
                $"POST {RunningServer.Generations} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {16 << 20}\r\n\r\n"
            )
        );
        var megabyte = new byte[1 << 20];
        var sent = 0;
        while (sent < 16 << 20)
            sent += await socket.SendAsync(megabyte);

        (await ReadToEndAsync(socket)).ShouldStartWith("HTTP/1.1 413 ");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_client_that_sends_100_MB_anyway_is_refused_and_the_server_stays_up(bool chunked)
    {
        var engine = new PaintEngine();
        await using var server = await RunningServer.StartAsync(engine);
        using var request = new HttpRequestMessage(HttpMethod.Post, RunningServer.Generations);
        request.Content = new ByteArrayContent(Encoding.ASCII.GetBytes("{\"prompt\":\"" + new string('a', 100 << 20) + "\"}"));
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.TransferEncodingChunked = chunked;
        try
        {
            using var answer = await server.Client.SendAsync(request);
            answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        }
        catch (HttpRequestException)
        {
            // A client that does not listen while it sends finds the connection closed.
        }

        engine.Seen.ShouldBeEmpty();
        using var next = await server.GenerateAsync(new { prompt = "a", size = "64x64" });
        next.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_body_that_trickles_is_given_up()
    {
        await using var server = await RunningServer.StartAsync(replace: services =>
            services.Configure<KestrelServerOptions>(kestrel =>
                kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(1000, TimeSpan.FromSeconds(1.5))
            )
        );
        using var socket = await ConnectAsync(server);
        await socket.SendAsync(
            Encoding.ASCII.GetBytes(
                $"POST {RunningServer.Generations} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{{"
            )
        );

        (await ReadToEndAsync(socket)).ShouldStartWith("HTTP/1.1 408 ");
    }

    [Fact]
    public async Task Logs_tell_the_request_but_not_the_prompt()
    {
        var lines = new LogLines();
        await using var server = await RunningServer.StartAsync(
            new PaintEngine { BeforeStep = step => step == 2 ? throw new InvalidOperationException("broken") : null },
            ["--Logging:LogLevel:Default=Debug"],
            services => services.AddSingleton<Microsoft.Extensions.Logging.ILoggerProvider>(lines)
        );

        using var answer = await server.GenerateAsync(new { prompt = "my secret wish", user = "secret user" });

        var id = answer.Headers.GetValues("x-request-id").Single();
        // The log line is written just after the answer.
        await Eventually.HoldsAsync(() => lines.All.Any(line => line.Contains(" ms, ", StringComparison.Ordinal)));
        lines.All.ShouldContain(line => line.Contains(id, StringComparison.Ordinal) && line.Contains("broken", StringComparison.Ordinal));
        lines.All.ShouldContain(line => RequestLine().IsMatch(line));
        lines.All.ShouldNotContain(line => line.Contains("secret", StringComparison.Ordinal));
    }

    [GeneratedRegex("^POST /v1/images/generations 500 in [0-9]+ ms, req_[0-9a-f]{32}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RequestLine();

    private static async Task<Socket> ConnectAsync(RunningServer server)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(server.Address.Host, server.Address.Port);
        return socket;
    }

    private static async Task<string> ReadToEndAsync(Socket socket)
    {
        using var stream = new NetworkStream(socket);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}

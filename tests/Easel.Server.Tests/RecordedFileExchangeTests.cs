using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests;

/// <summary>The Files API byte for byte, as it goes over the socket; see <see cref="RecordedExchangeTests"/>.</summary>
public sealed partial class RecordedFileExchangeTests
{
    private static readonly string Upload = string.Join(
        "\r\n",
        [
            "--x",
            "Content-Disposition: form-data; name=\"purpose\"",
            "",
            "user_data",
            "--x",
            "Content-Disposition: form-data; name=\"file\"; filename=\"note.txt\"",
            "Content-Type: text/plain",
            "",
            "hello",
            "--x",
            "Content-Disposition: form-data; name=\"expires_after[anchor]\"",
            "",
            "created_at",
            "--x",
            "Content-Disposition: form-data; name=\"expires_after[seconds]\"",
            "",
            "3600",
            "--x--",
            "",
        ]
    );

    [Fact]
    public async Task The_wire_is_as_recorded()
    {
        await using var server = await RunningServer.StartAsync(replace: services => services.AddSingleton<TimeProvider>(new ManualTime()));
        var exchange = new StringBuilder();
        var created = await ExchangeAsync(server, "POST /v1/files HTTP/1.1", Upload);
        var id = FileId().Match(created).Value;
        exchange.Append(created);
        foreach (
            var line in new[]
            {
                "GET /v1/files HTTP/1.1",
                $"GET /v1/files/{id} HTTP/1.1",
                $"GET /v1/files/{id}/content HTTP/1.1",
                $"DELETE /v1/files/{id} HTTP/1.1",
                $"GET /v1/files/{id} HTTP/1.1",
                "GET /v1/files?limit=0 HTTP/1.1",
            }
        )
        {
            exchange.Append(await ExchangeAsync(server, line));
        }

        var text = Random()
            .Replace(FileId().Replace(exchange.ToString(), "file-(24 letters and digits)"), "${header}(as it comes)")
            .ReplaceLineEndings("\n");
        var file = Path.Combine(Folder(), "Recorded", "files.http");
        if (!File.Exists(file))
        {
            await File.WriteAllTextAsync(file, text);
            Assert.Fail($"There was no recording; {file} is one now. Look at it, and run again.");
        }

        text.ShouldBe(await File.ReadAllTextAsync(file));
    }

    private static async Task<string> ExchangeAsync(RunningServer server, string line, string body = "")
    {
        var request =
            $"{line}\r\nHost: localhost\r\nConnection: close\r\n"
            + (body.Length == 0 ? "\r\n" : $"Content-Type: multipart/form-data; boundary=x\r\nContent-Length: {body.Length}\r\n\r\n{body}");
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(server.Address.Host, server.Address.Port);
        await socket.SendAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(new NetworkStream(socket, ownsSocket: true));
        return $"{request}\n--\n\n{await reader.ReadToEndAsync()}\n\n--------\n\n";
    }

    [GeneratedRegex("file-[A-Za-z0-9]{24}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FileId();

    [GeneratedRegex("(?<header>\n(Date|x-request-id): ).*?(?=\r?\n)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Random();

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}

using System.Net;
using System.Text;
using Easel.Abstractions.Requests;
using Easel.Core.Text;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

/// <summary><c>data:</c> URLs as programs write them.</summary>
public sealed class DataUrlTests : IAsyncLifetime
{
    private static readonly byte[] Png = Odd();
    private static readonly string Base64 = Encoded(Png);

    private readonly PaintEngine _engine = new();
    private RunningServer _server = null!;

    public static TheoryData<string, string> Good { get; } =
        new()
        {
            { "as it should be", $"data:image/png;base64,{Base64}" },
            { "scheme in capitals", $"DATA:image/png;base64,{Base64}" },
            { "base64 in capitals", $"data:image/png;BASE64,{Base64}" },
            { "blank before base64", $"data:image/png; base64,{Base64}" },
            { "parameters", $"data:image/png;name=a.png;base64,{Base64}" },
            { "no media type", $"data:;base64,{Base64}" },
            { "percent-encoded", $"data:image/png;base64,{Uri.EscapeDataString(Base64)}" },
            { "all percent-encoded", $"data:image/png;base64,{string.Concat(Base64.Select(digit => $"%{(int)digit:x2}"))}" },
            { "without padding", $"data:image/png;base64,{Base64.TrimEnd('=')}" },
            { "base64url", $"data:image/png;base64,{Base64.Replace('+', '-').Replace('/', '_').TrimEnd('=')}" },
            { "line breaks", $"data:image/png;base64,{string.Join("\r\n", Base64.Chunk(76).Select(line => new string(line)))}" },
            { "blanks around", $"  data:image/png;base64,  {Base64} \n" },
            { "bytes, percent-encoded", $"data:image/png,{string.Concat(Png.Select(one => $"%{one:X2}"))}" },
        };

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync(_engine);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [MemberData(nameof(Good))]
    public async Task It_is_understood(string name, string url)
    {
        using var response = await _server.EditAsync(new { prompt = "a", images = new[] { new { image_url = url } } });

        response.StatusCode.ShouldBe(HttpStatusCode.OK, $"{name}: {await response.Content.ReadAsStringAsync()}");
        _engine.Seen[^1].ShouldBeOfType<EditRequest>().Images[0].Size.ShouldBe(new ImageSize(64, 64));
    }

    [Theory]
    [InlineData("data:")]
    [InlineData("data:image/png;base64")]
    [InlineData("data:image/png;base64,A")]
    [InlineData("data:image/png;base64,AB=CD=")]
    [InlineData("data:image/png;base64,A*BC")]
    [InlineData("data:image/png;base64,%")]
    public async Task What_is_none_is_refused(string url)
    {
        using var response = await _server.EditAsync(new { prompt = "a", images = new[] { new { image_url = url } } });

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await RunningServer.JsonAsync(response)).GetProperty("error").GetProperty("param").GetString().ShouldBe("images[0]");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(100)]
    public void Bytes_of_any_length_come_back(int length)
    {
        var bytes = Enumerable.Range(0, length).Select(i => (byte)(i * 251)).ToArray();
        foreach (var text in new[] { Encoded(bytes), Encoded(bytes).TrimEnd('='), Encoded(bytes).Replace('+', '-').Replace('/', '_') })
        {
            var room = Encoding.ASCII.GetBytes(text + "??");
            var count = LenientBase64.DecodeInPlace(room, text.Length);
            room[..count].ShouldBe(bytes);
        }
    }

    private static string Encoded(byte[] bytes) => EditTests.DataUrl(bytes, "a/b")["data:a/b;base64,".Length..];

    /// <summary>Of a length that base64 pads, and with digits in it that the two alphabets write otherwise.</summary>
    private static byte[] Odd()
    {
        var png = TestPictures.Png();
        while (Encoded(png) is var text && !(text.EndsWith('=') && text.Contains('+') && text.Contains('/')))
            png = [.. png, 0xFB, 0xFF, 0xFE, 0];
        return png;
    }
}

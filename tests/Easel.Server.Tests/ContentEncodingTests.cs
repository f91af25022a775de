using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Easel.Server.Tests.Support;
using ZstdSharp;

namespace Easel.Server.Tests;

/// <summary>Bodies that come compressed.</summary>
public sealed class ContentEncodingTests : IAsyncLifetime
{
    private static readonly byte[] Body = """{"prompt":"a","size":"64x64","seed":5}"""u8.ToArray();

    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync(args: ["--Easel:MaxRequestBytes=100000"]);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("gzip")]
    [InlineData("x-gzip")]
    [InlineData("GZIP")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("zstd")]
    [InlineData("identity")]
    [InlineData("gzip, br")]
    public async Task It_is_decoded(string encoding)
    {
        using var response = await PostAsync(Encode(Body, encoding), encoding);

        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_form_is_decoded_too()
    {
        var plain = Form.Edit().Content;
        var content = new ByteArrayContent(Encode(await plain.ReadAsByteArrayAsync(), "br"));
        content.Headers.ContentType = plain.Headers.ContentType;
        content.Headers.ContentEncoding.Add("br");

        using var response = await _server.Client.PostAsync("/v1/images/edits", content);

        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("compress")]
    [InlineData("lzma")]
    [InlineData("gzip, snappy")]
    [InlineData("gzip, gzip, gzip")]
    public async Task Another_encoding_is_refused_by_name(string encoding)
    {
        using var response = await PostAsync(Body, encoding);

        response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        response.Headers.GetValues("accept-encoding").Single().ShouldBe("gzip, deflate, br, zstd");
        (await ErrorAsync(response)).ShouldContain(encoding);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("zstd")]
    public async Task What_is_not_of_its_encoding_is_told_so(string encoding)
    {
        using var response = await PostAsync(Body, encoding);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ErrorAsync(response)).ShouldContain($"Content-Encoding: {encoding}");
    }

    /// <summary>A thousandth of the bytes that it becomes.</summary>
    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("zstd")]
    [InlineData("gzip, gzip")]
    public async Task A_bomb_meets_the_limit_of_a_plain_body(string encoding)
    {
        var bomb = Encode(Encoding.UTF8.GetBytes($$"""{"prompt":"{{new string(' ', 4_000_000)}}"}"""), encoding);
        bomb.Length.ShouldBeLessThan(100_000);

        using var response = await PostAsync(bomb, encoding);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await ErrorAsync(response)).ShouldContain("100000 bytes");
    }

    private static byte[] Encode(byte[] plain, string encodings)
    {
        foreach (var encoding in encodings.ToLowerInvariant().Split(", "))
        {
            if (encoding is "identity")
                continue;
            using var encoded = new MemoryStream();
            using (
                Stream encoder = encoding switch
                {
                    "deflate" => new ZLibStream(encoded, CompressionLevel.Optimal, leaveOpen: true),
                    "br" => new BrotliStream(encoded, CompressionLevel.Optimal, leaveOpen: true),
                    "zstd" => new CompressionStream(encoded, leaveOpen: true),
                    _ => new GZipStream(encoded, CompressionLevel.Optimal, leaveOpen: true),
                }
            )
            {
                encoder.Write(plain);
            }

            plain = encoded.ToArray();
        }

        return plain;
    }

    private Task<HttpResponseMessage> PostAsync(byte[] body, string encoding)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        content.Headers.TryAddWithoutValidation("Content-Encoding", encoding);
        return _server.Client.PostAsync(RunningServer.Generations, content);
    }

    private static async Task<string> ErrorAsync(HttpResponseMessage response) =>
        (await RunningServer.JsonAsync(response)).GetProperty("error").GetProperty("message").GetString()!;
}

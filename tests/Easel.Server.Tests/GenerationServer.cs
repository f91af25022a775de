using System.Buffers.Binary;
using System.Net;
using System.Text.Json;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

/// <summary>A server that paints, and what its responses say.</summary>
public abstract class GenerationServer : IAsyncLifetime
{
    private protected PaintEngine Engine { get; } = new();
    private protected RunningServer Server { get; set; } = null!;

    public async ValueTask InitializeAsync() => Server = await RunningServer.StartAsync(Engine);

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private protected static async Task ShouldBeServerErrorAsync(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        var text = await answer.Content.ReadAsStringAsync();
        text.ShouldNotContain("secret");
        var error = (await RunningServer.JsonAsync(answer)).GetProperty("error");
        error.GetProperty("type").GetString().ShouldBe("server_error");
        error.GetProperty("message").GetString()!.ShouldContain(answer.Headers.GetValues("x-request-id").Single());
    }

    private protected async Task<JsonElement> DrawAsync(object body)
    {
        using var response = await Server.GenerateAsync(body);
        var answer = await RunningServer.JsonAsync(response);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, answer.ToString());
        return answer;
    }

    private protected static IEnumerable<string> Warnings(JsonElement answer) =>
        answer
            .GetProperty("easel")
            .GetProperty("warnings")
            .EnumerateArray()
            .Select(warning => $"{warning.GetProperty("code").GetString()} {warning.GetProperty("param").GetString()}");

    private protected static byte[] File(JsonElement answer, int image = 0) =>
        answer.GetProperty("data")[image].GetProperty("b64_json").GetBytesFromBase64();

    private protected static (int Width, int Height) PngSize(byte[] png) =>
        (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
}

using System.Text.Json;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.AIsBreaker;

/// <summary>Answers and events against this server's own description of them.</summary>
public sealed class ProcessSchemaTests : ProcessServer
{
    [Theory]
    [InlineData("url")]
    [InlineData("base64")]
    public async Task Everything_that_is_answered_is_as_described(string delivery)
    {
        var described = Schema.Of(await Server.Client.GetStringAsync("/openapi/v1.json"));
        var request = ProcessClient.Draw(
            requested: new
            {
                image = new
                {
                    width = 100,
                    height = 64,
                    delivery,
                },
                samples = 2,
            }
        );
        described.Problems("ProcessResponse", await Client.ProcessAsync(request)).ShouldBeEmpty();
        described
            .Problems(
                "ProcessResponse",
                await Client.ProcessAsync(
                    new { inputs = new[] { ProcessClient.Image(TestPictures.Png()) }, internOptions = new { strength = 0.5 } }
                )
            )
            .ShouldBeEmpty();
        described.Problems("ProcessError", (await Client.SendAsync(new { })).Answer).ShouldBeEmpty();
        await foreach (var (name, data) in Client.StreamAsync(request))
            described.Problems(name is "final" ? "ProcessResponse" : "ProcessProgress", data).ShouldBeEmpty(name);
    }

    [Theory]
    [InlineData("""{"outputs":[{"image":{"index":0,"role":"assistant","isProcessing":false}}]}""")]
    [InlineData("""{"outputs":[{"image":{"index":0,"role":"assistant","isProcessing":false,"url":"a","base64":"b"}}]}""")]
    [InlineData("""{"outputs":[{"image":{"index":0,"role":"user","isProcessing":false,"url":"a"}}]}""")]
    public async Task The_check_itself_finds_both_and_neither(string json)
    {
        var described = Schema.Of(await Server.Client.GetStringAsync("/openapi/v1.json"));

        described.Problems("ProcessProgress", JsonSerializer.Deserialize<JsonElement>(json)).ShouldNotBeEmpty();
    }
}

using System.Net;
using Easel.Abstractions.Requests;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

/// <summary>Lengths are counted in code points, as OpenAI's own and JSON Schema's are.</summary>
public sealed class TextLengthTests : IAsyncLifetime
{
    private const string Emoji = "\U0001F98A";

    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("", 0)]
    [InlineData("fox", 3)]
    [InlineData("a\U0001F98Ab", 3)]
    public void A_pair_counts_once(string text, int length) => TextLength.Of(text).ShouldBe(length);

    [Fact]
    public void Half_a_pair_counts_too()
    {
        TextLength.Of(Emoji[..1]).ShouldBe(1);
        TextLength.Of(Emoji[..1] + Emoji).ShouldBe(2);
    }

    [Theory]
    [InlineData(null, 32_000)]
    [InlineData("dall-e-2", 1_000)]
    [InlineData("dall-e-3", 4_000)]
    public async Task A_prompt_may_have_so_many_characters_of_any_kind(string? model, int most)
    {
        // Written as \ud83e\udd8a, twelve bytes each.
        using var fits = await _server.GenerateAsync(new { prompt = Repeat(most), model });
        using var one = await _server.GenerateAsync(new { prompt = Repeat(most + 1), model });

        fits.StatusCode.ShouldBe(HttpStatusCode.OK, await fits.Content.ReadAsStringAsync());
        one.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await RunningServer.JsonAsync(one))
            .GetProperty("error")
            .GetProperty("message")
            .GetString()!
            .ShouldStartWith($"'prompt' has {most + 1} characters; at most {most} are allowed");
    }

    [Fact]
    public async Task So_may_an_edits_in_JSON_and_in_a_form_and_a_responses()
    {
        using var form = await _server.EditAsync(new Form().Field("prompt", Repeat(32_000)).File("image", TestPictures.Png()));
        using var json = await _server.EditAsync(
            new { prompt = Repeat(32_000), images = new[] { new { image_url = EditTests.DataUrl(TestPictures.Png(), "image/png") } } }
        );
        using var response = await _server.Client.PostAsync(
            "/v1/responses",
            new StringContent(ResponseServer.Ask(Repeat(32_000)).ToJsonString(), null, "application/json")
        );

        foreach (var answer in new[] { form, json, response })
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
    }

    private static string Repeat(int count) => string.Concat(Enumerable.Repeat(Emoji, count));
}

using System.Net;
using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

/// <summary>Integers as JSON Schema has them, in JSON and in forms.</summary>
public sealed class WholeNumberTests : IAsyncLifetime
{
    private readonly PaintEngine _engine = new();
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync(_engine);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("2", 2)]
    [InlineData("2.0", 2)]
    [InlineData("2.000", 2)]
    [InlineData("0.2e1", 2)]
    [InlineData("20e-1", 2)]
    [InlineData("-0.0", 0)]
    [InlineData("1e1", 10)]
    [InlineData("9007199254740993", 9007199254740993)]
    [InlineData("9007199254740993.0", 9007199254740993)]
    [InlineData("1e300", long.MaxValue)]
    [InlineData("-1e300", long.MinValue)]
    public void It_is_read(string text, long expected)
    {
        using var json = JsonDocument.Parse(text);
        WholeNumber.TryRead(json.RootElement, out var read).ShouldBeTrue();
        read.ShouldBe(expected);
        WholeNumber.TryParse(text, out var parsed).ShouldBeTrue();
        parsed.ShouldBe(expected);
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("1e-1")]
    [InlineData("9007199254740993.5")]
    public void A_fraction_is_none(string text)
    {
        using var json = JsonDocument.Parse(text);
        WholeNumber.TryRead(json.RootElement, out _).ShouldBeFalse();
        WholeNumber.TryParse(text, out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("one")]
    [InlineData("1,000")]
    [InlineData("0x10")]
    [InlineData("NaN")]
    public void Other_texts_are_none(string text) => WholeNumber.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public async Task Requests_may_write_them_so()
    {
        using var json = await _server.PostAsync(
            """{"prompt":"a","n":2.0,"seed":1e1,"steps":2.0,"size":"64x64","output_compression":1e2,"output_format":"webp"}"""
        );
        json.StatusCode.ShouldBe(HttpStatusCode.OK, await json.Content.ReadAsStringAsync());
        using var form = await _server.EditAsync(Form.Edit().Field("n", "2.0").Field("seed", "1e1").Field("steps", "2.0"));
        form.StatusCode.ShouldBe(HttpStatusCode.OK, await form.Content.ReadAsStringAsync());

        foreach (var seen in _engine.Seen)
            (seen.Count, seen.Seed, seen.Steps).ShouldBe((2, 10L, 2));
    }

    [Theory]
    [InlineData("n", "1.5")]
    [InlineData("n", "1e300")]
    [InlineData("seed", "-2")]
    public async Task What_is_out_of_range_stays_so(string name, string value)
    {
        using var json = await _server.PostAsync($$"""{"prompt":"a","{{name}}":{{value}}}""");
        using var form = await _server.EditAsync(Form.Edit().Field(name, value));

        foreach (var response in new[] { json, form })
        {
            response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            (await RunningServer.JsonAsync(response)).GetProperty("error").GetProperty("param").GetString().ShouldBe(name);
        }
    }

    [Fact]
    public async Task A_seed_of_minus_one_is_a_random_one()
    {
        using var json = await _server.PostAsync("""{"prompt":"a","seed":-1,"size":"64x64"}""");
        using var form = await _server.EditAsync(Form.Edit().Field("seed", "-1"));

        json.StatusCode.ShouldBe(HttpStatusCode.OK);
        form.StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var seen in _engine.Seen)
            seen.Seed.ShouldBeNull();
    }
}

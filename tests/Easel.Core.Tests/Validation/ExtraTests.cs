using System.Text.Json;
using Easel.Abstractions.Models;
using Easel.Core.Validation;

namespace Easel.Core.Tests.Validation;

public sealed class ExtraTests
{
    private static readonly ModelCard Card = Cards.Plain() with
    {
        Capabilities = new ModelCapabilities
        {
            Extra =
            [
                new("safety_tolerance", ExtraParameterType.Integer) { Min = 0, Max = 5 },
                new("scheduler", ExtraParameterType.Text) { Values = ["euler", "heun"] },
                new("raw", ExtraParameterType.Boolean),
            ],
        },
    };

    [Theory]
    [InlineData("""{"safety_tolerance":2,"scheduler":"heun","raw":true}""")]
    [InlineData("""{"safety_tolerance":5.0}""")]
    [InlineData("{}")]
    public void What_the_card_has_is_taken(string extra) => Check(extra, Card).ShouldBeEmpty();

    [Theory]
    [InlineData("""{"safety_tolerance":6}""", "extra.safety_tolerance", "from 0 to 5")]
    [InlineData("""{"safety_tolerance":1.5}""", "extra.safety_tolerance", "an integer")]
    [InlineData("""{"safety_tolerance":"2"}""", "extra.safety_tolerance", "an integer")]
    [InlineData("""{"safety_tolerance":1e400}""", "extra.safety_tolerance", "from 0 to 5")]
    [InlineData("""{"scheduler":"dpm"}""", "extra.scheduler", "euler, heun")]
    [InlineData("""{"raw":null}""", "extra.raw", "a boolean")]
    [InlineData("""{"tolerance":2}""", "extra.tolerance", "safety_tolerance, scheduler, raw")]
    public void What_it_has_not_is_refused_with_what_it_has(string extra, string param, string words)
    {
        var problem = Check(extra, Card).ShouldHaveSingleItem();
        problem.Param.ShouldBe(param);
        problem.Message.ShouldContain(words);
    }

    [Fact]
    public void A_model_that_passes_everything_on_takes_everything() =>
        Check("""{"anything":[1]}""", Cards.Plain() with { Capabilities = new ModelCapabilities { AnyExtra = true } }).ShouldBeEmpty();

    [Theory]
    [InlineData("prompt")]
    [InlineData("Prompt")]
    [InlineData("model")]
    [InlineData("num_images")]
    [InlineData("image_urls")]
    [InlineData("input_image_2")]
    [InlineData("mask_url")]
    [InlineData("webhook_events_filter")]
    [InlineData("stream")]
    public void What_the_request_says_itself_is_not_said_again_behind_its_back(string name)
    {
        var problem = Check($$"""{"{{name}}":"another"}""", Cards.Plain() with { Capabilities = new ModelCapabilities { AnyExtra = true } })
            .ShouldHaveSingleItem();
        (problem.Param, problem.Code).ShouldBe(($"extra.{name}", "invalid_value"));
    }

    [Fact]
    public void A_card_that_names_it_knows_what_it_does() =>
        Check(
                """{"model":"large"}""",
                Cards.Plain() with
                {
                    Capabilities = new ModelCapabilities { AnyExtra = true, Extra = [new("model", ExtraParameterType.Text)] },
                }
            )
            .ShouldBeEmpty();

    private static IReadOnlyList<Abstractions.Events.ImageError> Check(string extra, ModelCard card) =>
        RequestValidator.Validate(Cards.Fox with { Extra = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(extra)! }, card);
}

using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Providers.Tests.Support;

namespace Easel.Providers.Tests.OpenRouter;

/// <summary>What OpenRouter says that its models cost.</summary>
public sealed class OpenRouterPricesTests
{
    [Fact]
    public async Task Prices_of_its_endpoints_become_price_lines()
    {
        await using var service = await StandIn.StartAsync();
        service.Answer = (context, call) =>
            call.Path switch
            {
                "/api/v1/images/models" => Respond.JsonAsync(
                    context,
                    """{"data":[{"id":"bfl/flux.2-pro","supported_parameters":{}},{"id":"openai/gpt-image-2","supported_parameters":{}}]}"""
                ),
                "/api/v1/images/models/bfl/flux.2-pro/endpoints" => Respond.JsonAsync(
                    context,
                    """
                    {"data":{"id":"bfl/flux.2-pro","endpoints":[
                       {"provider_name":"bfl","pricing":[
                          {"billable":"output_image","unit":"megapixel","cost_usd":0.03},
                          {"billable":"input_image","unit":"megapixel","cost_usd":0.015},
                          {"billable":"output_image","unit":"image","cost_usd":0.211,"variant":"high"},
                          {"billable":"output_image","unit":"image","cost_usd":0.5,"variant":"4K"},
                          {"billable":"input_font","unit":"request","cost_usd":1}]},
                       {"provider_name":"dearer","pricing":[{"billable":"output_image","unit":"megapixel","cost_usd":9}]}]}}
                    """
                ),
                _ => Respond.JsonAsync(context, """{"error":{"message":"Broken.","code":500}}""", 500),
            };
        await using var host = ProviderHost.Of(
            new TestClock(),
            new Dictionary<string, string?>
            {
                ["Type"] = "openrouter",
                ["BaseUrl"] = new Uri(service.Address, "/api/v1").ToString(),
                ["ApiKey"] = "sk-test",
            }
        );
        (await host.CardAsync("bfl/flux.2-pro")).Prices.ShouldBe([
            new PriceLine(Billable.OutputImage, PriceUnit.Megapixel, 0.03m),
            new PriceLine(Billable.InputImage, PriceUnit.Megapixel, 0.015m),
            new PriceLine(Billable.OutputImage, PriceUnit.Image, 0.211m) { Quality = ImageQuality.High },
        ]);
        (await host.CardAsync("openai/gpt-image-2")).Prices.ShouldBeEmpty();
    }
}

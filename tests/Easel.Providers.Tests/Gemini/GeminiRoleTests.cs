using Easel.Abstractions.Requests;
using Easel.Core.Validation;
using Easel.Providers.Tests.Support;

namespace Easel.Providers.Tests.Gemini;

/// <summary>What images are for is said before each of them.</summary>
public sealed class GeminiRoleTests
{
    [Fact]
    public async Task A_role_stands_before_its_image_and_a_plain_reference_has_none()
    {
        await using var service = await StandIn.StartAsync();
        service.Answer = (context, _) =>
            Respond.JsonAsync(
                context,
                $$$"""{"candidates":[{"content":{"parts":[{"inlineData":{"mimeType":"image/png","data":"{{{Convert.ToBase64String(Files.Png)}}}"}}]}}]}"""
            );
        await using var host = ProviderHost.Of(
            new TestClock(),
            new Dictionary<string, string?>
            {
                ["Type"] = "gemini",
                ["BaseUrl"] = new Uri(service.Address, "/v1beta").ToString(),
                ["ApiKey"] = "key",
                ["Models"] = "gemini-3-pro-image",
            }
        );
        var request = new EditRequest
        {
            Prompt = "a fox in a garden",
            Images = [Files.Input(Files.Png), Files.Input(Files.Jpeg, "image/jpeg")],
            Roles = [ImageRole.Reference, ImageRole.Style],
        };
        var (negotiated, warnings) = Negotiation.Negotiate(request, await host.CardAsync("gemini-3-pro-image"));
        warnings.ShouldBeEmpty();
        await using var engine = await host.EngineAsync("gemini-3-pro-image");
        await foreach (var happened in engine.RunAsync(negotiated, default))
            happened.Discard();
        var parts = service.Calls.ShouldHaveSingleItem().Json.GetProperty("contents")[0].GetProperty("parts").EnumerateArray().ToList();
        parts.Select(part => part.TryGetProperty("text", out _)).ShouldBe([true, false, true, false]);
        parts[2].GetProperty("text").GetString()!.ShouldContain("style");
    }
}

using Easel.Client.Errors;
using Easel.Client.Saas;
using Easel.Client.Tests.Support;
using Easel.Client.Vocabulary;

namespace Easel.Client.Tests;

/// <summary>The client's SaaS API against the real server.</summary>
public sealed class SaasClientTests
{
    private const string Admin = "sk-admin-test-0123456789abcdef";

    [Fact]
    public async Task Images_models_and_the_cache_are_read()
    {
        await using var easel = await LiveEasel.StartAsync($"--Easel:AdminKeys:0={Admin}");
        using var client = new EaselClient(easel.BaseUrl, Admin);
        var wish = new ImageGenerationOptions
        {
            Prompt = "a red apple",
            Size = OutputSize.Of(256, 256),
            ResponseFormat = ResponseFormat.B64Json,
            Style = OutputStyle.Vivid,
        };

        var drawn = await client.Saas.GenerateAsync(wish);
        var again = await client.Saas.GenerateAsync(wish);

        drawn.Model.ShouldBe("paint");
        drawn.Cached.ShouldBeFalse();
        drawn.Warnings.Select(warning => warning.Param).ShouldBe(["style"]);
        again.Cached.ShouldBeTrue();
        again.Images.Single().B64Json.ShouldBe(drawn.Images.Single().B64Json);
        (await client.Saas.ListModelsAsync("IMAGE", ["imageGeneration"])).Select(model => model.Id).ShouldContain("paint");
        (await client.Saas.ListProvidersAsync()).ShouldHaveSingleItem().Id.ShouldBe("paint");
        (await client.Saas.GetCacheStatsAsync()).Hits.ShouldBe(1);
        await client.Saas.ClearCacheAsync();
        (await client.Saas.GetCacheStatsAsync()).Size.ShouldBe(0);
        (await client.Saas.GetHealthAsync()).Status.ShouldBe("healthy");
        (await client.Saas.GetCurrentUsageAsync()).TotalCost.ShouldBe(0);
        (await client.Saas.GetUsageAsync(groupBy: "week")).TotalCost.ShouldBe(0);
    }

    [Fact]
    public async Task Templates_and_keys_are_kept()
    {
        await using var easel = await LiveEasel.StartAsync($"--Easel:AdminKeys:0={Admin}");
        using var client = new EaselClient(easel.BaseUrl, Admin);

        var made = await client.Saas.CreateTemplateAsync(new SaasTemplateParams { Name = "Animals", Prompt = "a {{colour}} {{animal}}" });
        var changed = await client.Saas.UpdateTemplateAsync(made.Id, new SaasTemplateParams { Category = "fun" });
        var used = await client.Saas.UseTemplateAsync(made.Id, new Dictionary<string, string> { ["colour"] = "red" });

        changed.Name.ShouldBe("Animals");
        changed.Category.ShouldBe("fun");
        used.Prompt.ShouldBe("a red {{animal}}");
        used.UnfilledVariables.ShouldBe(["animal"]);
        (await client.Saas.ListTemplatesAsync(category: "fun", isPublic: false, search: "ANIM"))
            .ShouldHaveSingleItem()
            .UsageCount.ShouldBe(1);
        await client.Saas.DeleteTemplateAsync(made.Id);
        (await Should.ThrowAsync<EaselNotFoundException>(() => client.Saas.DeleteTemplateAsync(made.Id))).Message.ShouldBe(
            "Template not found"
        );

        var key = await client.Saas.CreateApiKeyAsync(
            new SaasApiKeyParams
            {
                Name = "ours",
                ProviderId = "paint",
                ApiKey = "sk-secret",
                UsageLimit = 5,
            }
        );
        (await client.Saas.ListApiKeysAsync()).ShouldHaveSingleItem().UsageLimit.ShouldBe(5);
        await client.Saas.DeleteApiKeyAsync(key.Id);
        (await client.Saas.ListApiKeysAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_wrong_is_told_by_field()
    {
        await using var easel = await LiveEasel.StartAsync($"--Easel:AdminKeys:0={Admin}");
        using var client = new EaselClient(easel.BaseUrl, Admin);

        var refused = await Should.ThrowAsync<EaselBadRequestException>(() =>
            client.Saas.GenerateAsync(new ImageGenerationOptions { Prompt = "", N = 11 })
        );

        refused.Code.ShouldBe("VALIDATION_ERROR");
        refused.Errors.Select(error => error.Param).ShouldBe(["prompt", "n"]);
        refused.Message.ShouldContain("'n': Number must be less than or equal to 10");
    }
}

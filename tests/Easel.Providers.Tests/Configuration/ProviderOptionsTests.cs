using Easel.Providers.Configuration;
using Microsoft.Extensions.Configuration;

namespace Easel.Providers.Tests.Configuration;

public sealed class ProviderOptionsTests
{
    [Fact]
    public void A_service_is_three_settings()
    {
        var (providers, problems) = Bind(
            new()
            {
                ["mine:Type"] = "openai",
                ["mine:ApiKey"] = "sk-1",
                ["mine:Models"] = "gpt-image-2; gpt-image-2.6-flare",
            }
        );
        problems.ShouldBeEmpty();
        var provider = providers.ShouldHaveSingleItem();
        (provider.Name, provider.Type.Name, provider.BaseUrl.ToString()).ShouldBe(("mine", "openai", "https://api.openai.com/v1/"));
        provider.ApiKey!.Reveal().ShouldBe("sk-1");
        provider.ToString().ShouldNotContain("sk-1");
        provider.Models.Select(model => model.Id).ShouldBe(["gpt-image-2", "gpt-image-2.6-flare"]);
    }

    [Fact]
    public void A_name_that_is_a_type_needs_no_other()
    {
        var (providers, problems) = Bind(new() { ["xai:ApiKey"] = "k" });
        problems.ShouldBeEmpty();
        providers.ShouldHaveSingleItem().Type.Name.ShouldBe("xai");
    }

    [Theory]
    [InlineData("http://localhost:8080", "http://localhost:8080/v1/")]
    [InlineData("http://localhost:8080/", "http://localhost:8080/v1/")]
    [InlineData("http://localhost:8080/api/v3", "http://localhost:8080/api/v3/")]
    public void An_address_without_a_path_gets_the_types(string url, string expected) =>
        Bind(new() { ["own:Type"] = "openai-compatible", ["own:BaseUrl"] = url })
            .Providers.ShouldHaveSingleItem()
            .BaseUrl.ToString()
            .ShouldBe(expected);

    [Fact]
    public void Everything_wrong_is_told_at_once_and_no_key_is_in_it()
    {
        var (providers, problems) = Bind(
            new()
            {
                ["a:Type"] = "opneai",
                ["b:Type"] = "openai",
                ["c:Type"] = "openai",
                ["c:ApiKey"] = "  ",
                ["d:Type"] = "openai",
                ["d:ApiKey"] = "sk-secret",
                ["d:Bogus"] = "sk-other",
                ["e:Type"] = "openai-compatible",
                ["e:BaseUrl"] = "ftp://user:password@host/",
                ["f:Type"] = "xai",
                ["f:ApiKey"] = "sk-with blank",
                ["g:Type"] = "azure-openai",
                ["g:ApiKey"] = "k",
                ["h:ApiKey"] = "sk-secret",
                ["i:Type"] = "openai",
                ["i:ApiKeyVariable"] = "NOT_SET",
                ["j:Type"] = "openai",
                ["j:ApiKey"] = "k",
                ["j:TimeoutSeconds"] = "0",
                ["k:Type"] = "openai-compatible",
                ["k:BaseUrl"] = "http://localhost",
                ["k:Quirks"] = "none",
            }
        );
        providers.ShouldBeEmpty();
        string[] expected =
        [
            "Easel:Providers:a:Type is 'opneai'",
            "Easel:Providers:b:ApiKey is missing",
            "Easel:Providers:c:ApiKey is blank",
            "Easel:Providers:d:Bogus is not an option",
            "Easel:Providers:e:BaseUrl must look like",
            "Easel:Providers:f:ApiKey has a character",
            "Easel:Providers:g:BaseUrl is missing",
            "Easel:Providers:g:Models is missing",
            "Easel:Providers:h:Type is missing",
            "Easel:Providers:i:ApiKeyVariable is 'NOT_SET'",
            "Easel:Providers:j:TimeoutSeconds is '0'",
            "Easel:Providers:k:Quirks is 'none'",
        ];
        foreach (var beginning in expected)
            problems.ShouldContain(problem => problem.StartsWith(beginning, StringComparison.Ordinal), beginning);
        problems.Count.ShouldBe(expected.Length);
        problems.ShouldNotContain(problem => problem.Contains("sk-") || problem.Contains("password"));
    }

    [Fact]
    public void A_usual_variable_is_offered_and_used_only_when_named()
    {
        var environment = (string name) => name == "OPENAI_API_KEY" ? "sk-from-environment" : null;
        var (providers, problems) = ProviderOptionsBinder.Bind(Of(new() { ["openai:Type"] = "openai" }), environment);
        providers.ShouldBeEmpty();
        problems.ShouldHaveSingleItem().ShouldContain("Easel:Providers:openai:ApiKeyVariable=OPENAI_API_KEY");
        problems[0].ShouldNotContain("sk-");

        ProviderOptionsBinder.Offers([], environment).ShouldHaveSingleItem().ShouldContain("OPENAI_API_KEY");

        (providers, problems) = ProviderOptionsBinder.Bind(Of(new() { ["openai:ApiKeyVariable"] = "OPENAI_API_KEY" }), environment);
        problems.ShouldBeEmpty();
        providers.ShouldHaveSingleItem().ApiKey!.Reveal().ShouldBe("sk-from-environment");
        ProviderOptionsBinder.Offers(providers, environment).ShouldBeEmpty();
    }

    private static (IReadOnlyList<ProviderOptions> Providers, IReadOnlyList<string> Problems) Bind(Dictionary<string, string?> settings) =>
        ProviderOptionsBinder.Bind(Of(settings), _ => null);

    private static IConfiguration Of(Dictionary<string, string?> settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(pair => KeyValuePair.Create($"Easel:Providers:{pair.Key}", pair.Value)))
            .Build();
}

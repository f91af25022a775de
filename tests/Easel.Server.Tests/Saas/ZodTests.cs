using System.Text;
using System.Text.Json;
using Easel.Dialects.Saas.Bodies;
using Easel.Dialects.Saas.Images;
using Easel.Dialects.Saas.ProviderKeys;
using Easel.Dialects.Saas.Templates;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Saas;

/// <summary>The SaaS API's validation beside npm's zod over the template's schemas: the same verdicts, paths and words.</summary>
public sealed class ZodTests
{
    private const int Bodies = 2000;

    [Fact]
    public async Task Two_thousand_bodies_are_judged_as_zod_judges_them()
    {
        var bodies = new BodyGenerator(seed: 20260814).Make(Bodies).ToList();
        var input = string.Concat(bodies.Select(body => JsonSerializer.Serialize(new { schema = body.Schema, text = body.Text }) + "\n"));

        var verdicts = (await NodeClients.RunAsync("saas-schemas.mjs", [], input)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        verdicts.Length.ShouldBe(Bodies);
        var good = 0;
        foreach (var (body, verdict) in bodies.Zip(verdicts))
        {
            var expected = JsonSerializer.Deserialize<string[]?>(verdict);
            var actual = Judge(body.Schema, body.Text);
            actual.ShouldBe(expected, $"{body.Schema}: {body.Text}");
            good += expected is null ? 1 : 0;
        }

        // Neither all good nor all bad, or there would be nothing to see.
        good.ShouldBeInRange(Bodies / 5, Bodies * 4 / 5);
    }

    /// <summary>What is wrong, sorted; null for a good body.</summary>
    private static string[]? Judge(string schema, string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var problems = schema switch
        {
            "image" => SaasBody.Read(utf8, ImageWish.Read).Problems,
            "template" => SaasBody.Read(utf8, TemplateBody.ReadNew).Problems,
            "templateChange" => SaasBody.Read(utf8, TemplateBody.ReadChange).Problems,
            _ => SaasBody.Read(utf8, ApiKeyBody.Read).Problems,
        };
        return problems.Count == 0
            ? null
            : [.. problems.Select(problem => $"{problem.Param}: {problem.Message}").Distinct().Order(StringComparer.Ordinal)];
    }
}
